import type { CurrencyCode } from '../../../../shared/catalogue/currencies.ts';
import type { ReportSection } from '../../../../shared/contract/report-document.ts';
import { daysBetween } from '../../../../shared/kernel/local-date.ts';
import type { BatchArrival, BatchPart } from '../../../store/reports/settled-batches.ts';
import { cell } from './cells.ts';
import type { ProviderAccount } from './provider-accounts.ts';
import { column, row, section } from './sections.ts';

/** So many things took so many days. */
export type TookDays = { readonly days: number; readonly count: number };

/**
 * The days that a share of all things took at most, in hundredths: the nearest rank, so that it is a number of days that something
 * took. Null of nothing.
 */
export function percentileDays(took: readonly TookDays[], hundredths: number): number | null {
  const all = took.reduce((sum, { count }) => sum + count, 0);
  const rank = Math.ceil((all * hundredths) / 100);
  let seen = 0;
  for (const { days, count } of took.toSorted((one, other) => one.days - other.days)) {
    seen += count;
    if (seen >= rank && count > 0) return days;
  }
  return null;
}

const columns = [
  column('provider', 'text'),
  column('currency', 'text'),
  column('payments', 'count'),
  column('to_settle_median', 'count'),
  column('to_settle_90th', 'count'),
  column('payouts', 'count'),
  column('to_bank_median', 'count'),
  column('to_bank_90th', 'count'),
];

/** How long providers took from a sale to their payout, and the bank from the payout to the credit; a row an account and currency. */
export function speedSections(
  parts: readonly BatchPart[],
  arrivals: ReadonlyMap<bigint, BatchArrival>,
  accounts: ReadonlyMap<string, ProviderAccount>,
): readonly ReportSection[] {
  const groups = [...Map.groupBy(parts, ({ account, currency }) => `${account} ${currency}`).values()];
  const rows = groups.flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const settling = own
      .filter(({ kind }) => kind === 'sale')
      .map(({ businessDate, settledOn, rows: count }) => ({ days: daysBetween(businessDate, settledOn), count }));
    const paying = [...new Map(own.map((part) => [part.batchId, part.settledOn]))].flatMap(([id, settledOn]) => {
      const on = arrivals.get(id)?.on ?? null;
      return on === null ? [] : [{ days: daysBetween(settledOn, on), count: 1 }];
    });
    return [
      row([
        cell.text(accounts.get(first.account)?.name ?? first.account),
        cell.currency(first.currency satisfies CurrencyCode),
        cell.count(settling.reduce((sum, { count }) => sum + count, 0)),
        cell.count(percentileDays(settling, 50)),
        cell.count(percentileDays(settling, 90)),
        cell.count(paying.length),
        cell.count(percentileDays(paying, 50)),
        cell.count(percentileDays(paying, 90)),
      ]),
    ];
  });
  return rows.length === 0 ? [] : [section({ id: 'speed', columns, rows })];
}
