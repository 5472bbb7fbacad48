import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { add } from '../../../shared/money/add.ts';
import type { Money } from '../../../shared/money/money.ts';
import { statementRuns } from '../../domain/closing/statement-runs.ts';
import { writtenText } from '../../formats/nikash/written-text.ts';
import type { Reader } from '../../store/connection.ts';
import { movedBefore } from '../../store/exports/exported-rows.ts';
import { statementSpans } from '../../store/imports/imports-table.ts';
import type { AccountRecord } from '../../store/merchants/accounts-table.ts';
import { csvText, type CsvCell } from '../reports/csv-text.ts';

export type ExportRange = { readonly from: LocalDate; readonly to: LocalDate };
type WantedRange = { readonly from?: LocalDate | undefined; readonly to?: LocalDate | undefined };

/** The days of a range, from the first there can be where none is named, and to the last. */
export const exportRange = ({ from, to }: WantedRange): ExportRange => ({
  from: from ?? ('0001-01-01' as LocalDate),
  to: to ?? ('9999-12-31' as LocalDate),
});

export const ownFileName = (what: 'payments' | 'statement', { from, to }: WantedRange): string =>
  `${['nikash', what, from, to].filter((part) => part !== undefined).join('-')}.csv`;

/** What of a row tells where it stands among an account's statements. */
type Placed = { readonly day: LocalDate; readonly currency: CurrencyCode };

/** Rows of an account that belong together: of statements that follow each other, with what those began with; or of none. */
export type ExportPart<Row> = { readonly openings: readonly Money[]; readonly rows: readonly Row[] };

/**
 * An account's rows as parts: one for statements that follow each other without a gap, with what the account held on the first day of
 * the range. So other books come to the same balances, and miss the same statements. Rows of no statement are a part of their own.
 */
export function exportParts<Row>(
  reader: Reader,
  account: AccountRecord & { readonly kind: 'bank' | 'provider' },
  { from, to }: ExportRange,
  rows: readonly Row[],
  place: (row: Row) => Placed,
): readonly ExportPart<Row>[] {
  const spans = statementSpans(reader, account.merchantId).filter(({ accountId }) => accountId === account.id);
  const runs = new Map(
    [...Map.groupBy(spans, ({ opening }) => opening.currency)].map(([currency, own]) => [currency, statementRuns(own)]),
  );
  const byRun = Map.groupBy(rows, (row) => {
    const { day, currency } = place(row);
    return (runs.get(currency) ?? []).findIndex(({ firstOn, lastOn }) => firstOn <= day && day <= lastOn);
  });
  return [...byRun.keys()]
    .toSorted((one, other) => one - other)
    .map((at) => {
      const own = byRun.get(at) ?? [];
      const openings = [...runs].flatMap(([currency, inCurrency]) => {
        const run = inCurrency[at];
        // Of a currency that did not move, too: its balance is the account's all the same.
        if (run === undefined || run.lastOn < from || run.firstOn > to) return [];
        const before = from > run.firstOn ? movedBefore(reader, account, currency, run.firstOn, from) : null;
        return [before === null ? run.opening : add(run.opening, before)];
      });
      return { openings, rows: own };
    });
}

/** One line of the file by the names of its columns; what is left out is empty. */
type Line<Column extends string> = Readonly<Partial<Record<Column, string | Money | null>>>;

/** Gathers the lines of one of Nikash's own files and writes them (`formats/nikash/layout.ts`). */
export function ownFile<Column extends string>(mark: Column, columns: readonly Column[]) {
  const lines: (readonly CsvCell[])[] = [[...columns]];
  let rows = 0;
  const line = (kind: string, cells: Line<Column>): void => {
    lines.push(
      columns.map((column) => {
        if (column === mark) return kind;
        const cell = cells[column] ?? null;
        return typeof cell === 'string' ? writtenText(cell) : cell;
      }),
    );
  };
  return {
    account: (cells: Line<Column>) => line('account', cells),
    opening: (cells: Line<Column>) => line('opening', cells),
    row: (cells: Line<Column>) => {
      rows += 1;
      line('row', cells);
    },
    end: (): { readonly text: string; readonly rows: number } => {
      lines.push(['end', String(rows), ...columns.slice(2).map(() => null)]);
      return { text: csvText(lines), rows };
    },
  };
}
