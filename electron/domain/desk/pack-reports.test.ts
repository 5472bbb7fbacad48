import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthPack, type MonthPack } from '../../../shared/contract/month-pack.ts';
import { reportDocument, type ReportCell, type ReportDocument } from '../../../shared/contract/report-document.ts';
import { money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { areWhole, isProvable, reportsApart } from './pack-reports.ts';

type Line = { readonly name: string; readonly units: bigint };

const packOf = (turnover: readonly Line[], balances: readonly Line[]): MonthPack =>
  monthPack.parse({
    month: '2026-10',
    closedAt: '2026-11-02T10:00:00.000Z',
    supersedes: null,
    snapshotHash: '0'.repeat(64),
    proof: {
      chainHash: 'a'.repeat(64),
      balances: balances.map(({ name, units }, index) => ({
        role: name,
        subject: `s${index}`,
        currency: 'INR',
        units: units.toString(),
      })),
      turnover: turnover.map(({ name, units }) => ({
        method: name,
        payments: 1,
        currency: 'INR',
        units: units.toString(),
      })),
    },
    accounts: [],
    inTransit: [],
    fees: [],
    settled: [],
    reserve: [],
    attempts: { made: 0, failed: 0 },
    exceptions: [],
    exceptionsBeyond: 0,
  });

const columns = {
  turnover: ['method', 'gross', 'method'],
  trial_balance: ['account', 'closing', 'account_role'],
} as const;

function reportOf(kind: 'turnover' | 'trial_balance', lines: readonly Line[]): ReportDocument {
  const [name, amount, of] = columns[kind];
  return reportDocument.parse({
    kind,
    merchant: { id: 'm1', name: 'Shop' },
    from: '2026-10-01',
    to: '2026-10-31',
    zone: 'Asia/Kolkata',
    asOf: '2026-11-02T10:00:00.000Z',
    sample: false,
    months: [],
    files: [],
    filesBeyond: 0,
    chain: { links: 1, hash: 'a' },
    sections: [
      {
        id: 'rows',
        title: 'rows',
        currency: 'INR',
        of: null,
        columns: [
          { id: name, heading: { is: 'word', word: name }, kind: 'text' },
          { id: amount, heading: { is: 'word', word: amount }, kind: 'amount' },
        ],
        rows: lines.map((line) => ({
          cells: [
            { is: 'name', of, id: line.name },
            { is: 'amount', amount: toWire(money('INR', line.units)) },
          ] satisfies ReportCell[],
          lead: null,
        })),
        totals: [],
        chart: null,
        notes: [],
      },
    ],
    notes: [],
  });
}

const lines = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom('upi', 'credit_card', 'wallet', 'pix'),
    units: fc.bigInt({ min: 1n, max: 10n ** 20n }),
  }),
  { selector: ({ name }) => name, minLength: 1 },
);

describe('reports held against the proof of their pack', () => {
  it('agree where every sum is the same, in whatever order and however the rows are split', () => {
    fc.assert(
      fc.property(lines, lines, (turnover, balances) => {
        const pack = packOf(turnover, balances);
        const split = balances.flatMap(({ name, units }) => [
          { name, units: units - units / 2n },
          { name, units: units / 2n },
        ]);
        const reports = [reportOf('turnover', turnover.toReversed()), reportOf('trial_balance', split)];
        expect(reportsApart('m1', pack, reports)).toEqual([]);
        expect(areWhole('m1', pack, reports)).toBe(true);
      }),
    );
  });

  it('are told apart by a single unit, by a row that is missing and by one too many', () => {
    fc.assert(
      fc.property(lines, fc.constantFrom(1n, -1n), (told, by) => {
        const [first, ...rest] = told;
        if (first === undefined) return;
        const pack = packOf(told, []);
        const off = reportOf('turnover', [{ ...first, units: first.units + by }, ...rest]);
        expect(reportsApart('m1', pack, [off])).toHaveLength(1);
        expect(reportsApart('m1', pack, [reportOf('turnover', rest)])).toHaveLength(1);
        expect(reportsApart('m1', packOf(rest, []), [reportOf('turnover', told)])).toHaveLength(1);
      }),
    );
  });

  it('are not compared where rows were cut', () => {
    const cut = reportOf('turnover', []);
    const [section] = cut.sections;
    section?.notes.push({ code: 'report_rows_left_out', facts: { rows: 3 } });
    expect(reportsApart('m1', packOf([{ name: 'upi', units: 5n }], []), [cut])).toEqual([]);
    // Nor is it said of them that they agree: a sender could cut what would be found out.
    expect([cut, reportOf('turnover', []), { ...cut, kind: 'fees' as const }].map(isProvable)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it.each(['by_currency', 'by_day:INR', 'by_rail:INR', 'by_business'])(
    'are told apart by what their %s comes to, though their methods agree',
    (id) => {
      const told = [{ name: 'upi', units: 5n }];
      const report = reportOf('turnover', told);
      const own = reportOf('turnover', [{ name: 'other', units: 4n }]).sections.map((section) => ({
        ...section,
        id,
        columns: section.columns.map((column) => (column.id === 'method' ? { ...column, id: 'way' } : column)),
      }));
      const both = { ...report, sections: [...report.sections, ...own] };
      const [inr4, inr5] = [4n, 5n].map((units) => toWire(money('INR', units)));
      expect(reportsApart('m1', packOf(told, []), [both])).toEqual([{ kind: 'turnover', told: inr4, proved: inr5 }]);
      expect(reportsApart('m1', packOf([{ name: 'upi', units: 5n }], []), [report])).toEqual([]);
    },
  );
});

describe('a report that no books make', () => {
  const good = (): ReportDocument => reportOf('turnover', [{ name: 'upi', units: 5n }]);
  it.each<[string, (report: ReportDocument) => void]>([
    ['lacks a cell', ({ sections }) => void sections[0]?.rows[0]?.cells.pop()],
    [
      'names a column twice',
      ({ sections }) =>
        void sections[0]?.columns.splice(1, 1, { id: 'method', heading: { is: 'word', word: 'x' }, kind: 'amount' }),
    ],
    [
      'draws a column that is not there',
      ({ sections }) => {
        if (sections[0] !== undefined)
          sections[0].chart = { form: 'bars', along: 'method', series: ['net'], mark: null };
      },
    ],
    ['was made when no clock tells the day', (report) => void (report.asOf = '0000-01-01T00:00:00Z')],
    [
      'has a moment after all days',
      ({ sections }) =>
        void sections[0]?.rows[0]?.cells.splice(0, 1, { is: 'moment', instant: '9999-12-31T23:59:59Z' }),
    ],
    [
      'has an amount in a sentence that is finer than a ledger',
      (report) =>
        void report.notes.push({ code: 'x', facts: { a: { amount: '1.123456789123456789', currency: 'INR' } } }),
    ],
  ])('is refused: it %s', (_, spoil) => {
    const pack = packOf([], []);
    const report = good();
    expect(areWhole('m1', pack, [report])).toBe(true);
    spoil(report);
    expect(areWhole('m1', pack, [report])).toBe(false);
  });
});
