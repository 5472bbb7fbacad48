import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportKinds, type ReportDocument, type ReportRow } from '../../../../shared/contract/report-document.ts';
import { toDecimalText } from '../../../../shared/money/decimal-text.ts';
import { fromWire } from '../../../../shared/money/wire.ts';
import { languages, type Language } from '../../../../shared/wording/voice.ts';
import { plainNumber } from '../../../formats/workbook/plain-number.ts';
import { readAll } from '../../../formats/workbook/testing/read-all.ts';
import { readBySpreadsheet } from '../../../testing/read-by-spreadsheet.ts';
import { openUsedAndDemo, type UsedAndDemo } from '../../../testing/open-used-and-demo.ts';
import type { TestBackend } from '../../../testing/test-backend.ts';

let both: UsedAndDemo;
let books: TestBackend;
let demo: TestBackend;

beforeAll(async () => {
  both = await openUsedAndDemo();
  ({ used: books, demo } = both);
}, 60_000);

afterAll(() => both.remove());

const year = { from: '2026-01-01', to: '2026-12-31', by: 'month' } as const;

/** The amounts of a row as their decimals, as a workbook shows them: without zeros that say nothing. */
const amountsOf = ({ cells }: ReportRow): readonly string[] =>
  cells.flatMap((cell) => (cell.is === 'amount' ? [plainNumber(toDecimalText(fromWire(cell.amount)))] : []));

/** The days and months of a row as ISO writes them, whatever the language. */
const daysOf = ({ cells }: ReportRow): readonly string[] =>
  cells.flatMap((cell): readonly string[] =>
    cell.is === 'date' ? [cell.date] : cell.is === 'month' ? [cell.month] : [],
  );

/** A workbook has typed days: a month is its first. */
const typedDaysOf = (row: ReportRow): readonly string[] =>
  daysOf(row).map((day) => (day.length === 7 ? `${day}-01` : day));

const momentsOf = ({ cells }: ReportRow): readonly number[] =>
  cells.flatMap((cell) => (cell.is === 'moment' ? [Date.parse(cell.instant)] : []));

const isoMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/;

const rowsOf = (document: ReportDocument): readonly (readonly ReportRow[])[] =>
  document.sections.map(({ rows, totals }) => [...rows, ...totals]);

async function written(
  of: TestBackend,
  merchantId: string,
  kind: ReportDocument['kind'],
  form: 'xlsx' | 'csv',
  language: Language,
) {
  const { base64 } = await of.ask('reports.file', { merchantId, kind, ...year, form, language });
  return Buffer.from(base64, 'base64');
}

describe.each([
  ['the demo', () => demo],
  ['used books', () => books],
])('the files of every report of %s', (_, made) => {
  it.each(reportKinds)(
    '%s: no amount or day of it is lost or changed on its way into a workbook or CSV, in any language',
    async (kind) => {
      const of = made();
      const { merchants } = await of.ask('merchants.list', {});
      for (const { id } of merchants) {
        const document = await of.ask('reports.document', { merchantId: id, kind, ...year });
        for (const language of languages) {
          const sheets = await readAll(await written(of, id, kind, 'xlsx', language));
          if (typeof sheets === 'string') throw new Error(sheets);
          const [, ...tables] = Object.values(sheets);
          expect(tables).toHaveLength(document.sections.length);
          for (const [index, rows] of rowsOf(document).entries()) {
            // The headings stand first; notes follow an empty row, which our reader leaves out.
            const read = (tables[index] ?? []).slice(1, 1 + rows.length);
            expect(read).toHaveLength(rows.length);
            for (const [at, row] of rows.entries()) {
              const cells = typeof read[at] === 'object' ? read[at].fields.map(plainNumber) : [];
              expect(cells).toEqual(expect.arrayContaining([...amountsOf(row), ...typedDaysOf(row)]));
            }
          }
          const table = readBySpreadsheet((await written(of, id, kind, 'csv', language)).toString(), ',');
          const told = rowsOf(document).flat();
          const last = table.filter((row) => row.some((cell) => cell !== '')).slice(-told.length);
          for (const [at, row] of told.entries()) {
            expect(last[at]).toEqual(
              expect.arrayContaining([
                ...row.cells.flatMap((cell) => (cell.is === 'amount' ? [toDecimalText(fromWire(cell.amount))] : [])),
                ...daysOf(row),
              ]),
            );
            const moments = (last[at] ?? []).filter((cell) => isoMoment.test(cell)).map((cell) => Date.parse(cell));
            expect(moments).toEqual(expect.arrayContaining(momentsOf(row).map((moment) => moment - (moment % 1000))));
          }
        }
      }
    },
  );
});
