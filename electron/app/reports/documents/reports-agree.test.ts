import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReportDocument, ReportKind } from '../../../../shared/contract/report-document.ts';
import { fromWire } from '../../../../shared/money/wire.ts';
import { testBackend } from '../../../testing/test-backend.ts';
import { useBooks } from '../../../testing/used-books.ts';

/** Books with a closed month, one that was opened again and late rows, in rupees and dollars; and the sample data. */
type Books = { readonly test: ReturnType<typeof testBackend>; readonly merchantId: string };
const books: Record<string, Books> = {};
beforeAll(async () => {
  books['used'] = await useBooks();
  const demo = testBackend();
  await demo.openNew();
  await demo.ask('vault.openDemo', {});
  const { merchants } = await demo.ask('merchants.list', {});
  books['sample'] = { test: demo, merchantId: merchants[0]?.id ?? '' };
}, 120_000);
afterAll(async () => {
  for (const { test } of Object.values(books)) await test.remove();
});

/** What a column of the named sections comes to by currency, in ledger units; `of` takes only rows in which it is named or written. */
function sums({ sections }: ReportDocument, title: string, column: string, of: string | null = null) {
  const found = new Map<string, bigint>();
  for (const { columns, rows } of sections.filter((one) => one.title === title))
    for (const { cells } of rows) {
      const named = cells.map((cell) => (cell.is === 'name' ? cell.id : cell.is === 'text' ? cell.text : null));
      const cell = cells[columns.findIndex(({ id }) => id === column)];
      if (cell?.is !== 'amount' || (of !== null && !named.includes(of))) continue;
      const { currency, units } = fromWire(cell.amount);
      found.set(currency, (found.get(currency) ?? 0n) + units);
    }
  return Object.fromEntries([...found].filter(([, units]) => units !== 0n));
}

type Sums = ReturnType<typeof sums>;
const less = (one: Sums, other: Sums): Sums =>
  Object.fromEntries(
    [...new Set([...Object.keys(one), ...Object.keys(other)])]
      .map((currency) => [currency, (one[currency] ?? 0n) - (other[currency] ?? 0n)] as const)
      .filter(([, units]) => units !== 0n),
  );

const everyDay = ['2026-04-01', '2027-03-31'] as const;
const ranges = [
  everyDay,
  ['2026-09-01', '2026-09-30'],
  ['2026-10-01', '2026-10-31'],
  ['2026-10-07', '2026-11-15'],
] as const;

describe.each(['used', 'sample'])('the reports of %s books agree', (name) => {
  const made = (kind: ReportKind, [from, to]: readonly [string, string]): Promise<ReportDocument> => {
    const { test, merchantId } = books[name] as Books;
    return test.ask('reports.document', { merchantId, kind, from, to });
  };

  it.each(ranges)('from %s to %s', async (...days) => {
    const [turnover, year, balance, settlements, reserve] = (await Promise.all(
      (['turnover', 'year', 'trial_balance', 'settlements', 'reserve'] as const).map((kind) => made(kind, days)),
    )) as [ReportDocument, ReportDocument, ReportDocument, ReportDocument, ReportDocument];
    const sold = sums(turnover, 'by_currency', 'gross');
    // The sample is of one month.
    if (name === 'used' || days[1] > '2026-09-30') expect(sold['INR'] ?? 0n).toBeGreaterThan(0n);
    expect(sums(year, 'month_by_month', 'turnover')).toEqual(sold);
    expect(sums(turnover, 'by_method', 'gross')).toEqual(sold);
    expect(less(sums(balance, 'accounts', 'credits', '4000'), sums(balance, 'accounts', 'debits', '4000'))).toEqual(
      sold,
    );
    // Booked on the days of the payouts, as both of them are told.
    expect(sums(year, 'month_by_month', 'fees')).toEqual(sums(settlements, 'batches', 'fee'));
    expect(sums(year, 'month_by_month', 'gst_input_credit')).toEqual(sums(settlements, 'batches', 'tax'));
    expect(sums(balance, 'accounts', 'closing', '1110')).toEqual(sums(reserve, 'reserve_movements', 'closing'));
    expect(sums(balance, 'accounts', 'closing', '1100')).toEqual(sums(settlements, 'waiting', 'total'));
    expect(sums(balance, 'accounts', 'closing', '1200')).toEqual(sums(settlements, 'unpaid', 'total'));
  });

  it('on what was charged, once the days hold payments and payouts alike', async () => {
    const [fees, year] = [await made('fees', everyDay), await made('year', everyDay)];
    expect(sums(fees, 'fee_costs', 'fee')['INR'] ?? 0n).toBeGreaterThan(0n);
    expect(sums(fees, 'fee_costs', 'fee')).toEqual(sums(year, 'month_by_month', 'fees'));
    expect(sums(fees, 'fee_costs', 'tax')).toEqual(sums(year, 'month_by_month', 'gst_input_credit'));
  });
});

it('what the bank received of the sample is what payouts paid but for what is on its way and what is booked as a difference', async () => {
  const { test, merchantId } = books['sample'] as Books;
  const [from, to] = everyDay;
  const ask = (kind: ReportKind) => test.ask('reports.document', { merchantId, kind, from, to });
  const [settlements, year] = [await ask('settlements'), await ask('year')];
  const paid = less(sums(settlements, 'batches', 'net'), sums(settlements, 'unpaid', 'total'));
  expect(paid['INR'] ?? 0n).toBeGreaterThan(0n);
  expect(less(paid, sums(year, 'month_by_month', 'received'))).toEqual(sums(year, 'month_by_month', 'differences'));
});
