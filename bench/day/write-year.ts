import type { AnyRow } from '../../electron/testing/any-rows.ts';
import { addDays, monthOf, type LocalDate } from '../../shared/kernel/local-date.ts';

const firstDay = '2025-11-01' as LocalDate;

export const yearOf = {
  days: 360,
  daysAFile: 60,
  now: Date.parse('2026-11-05T12:00:00+05:30'),
};

export const lastMonth = monthOf(addDays(firstDay, yearOf.days - 2));

const batchesADay = 8;

const rupeesOf = (day: number, at: number): bigint => BigInt(100 + ((at * 37 + day * 11) % 5000));
const batchOf = (day: number, at: number): string =>
  `AXNPB${String(day * batchesADay + (at % batchesADay)).padStart(8, '0')}`;

/** Whole rupees, no fees: eight payouts a day, each in the bank the day after. */
export const salesOfDay = (day: number, count: number): AnyRow[] =>
  Array.from({ length: count }, (_, at) => ({
    kind: 'sale',
    at: addDays(firstDay, day),
    currency: 'INR',
    gross: `${rupeesOf(day, at)}.00`,
    method: 'upi',
    reference: `P${day}X${at}`,
    merchantReference: `O${day}X${at}`,
    batch: batchOf(day, at),
    on: addDays(firstDay, day),
  }));

/** What came of those days' payouts, with its sum in rupees. */
export function creditsOfDays(
  days: readonly number[],
  count: number,
): { readonly rows: AnyRow[]; readonly sum: bigint } {
  const sums = new Map<string, { readonly day: number; readonly rupees: bigint }>();
  for (const day of days) {
    for (let at = 0; at < count; at += 1) {
      const batch = batchOf(day, at);
      sums.set(batch, { day, rupees: (sums.get(batch)?.rupees ?? 0n) + rupeesOf(day, at) });
    }
  }
  const rows = [...sums].map(([batch, { day, rupees }]): AnyRow => ({
    kind: 'credit',
    at: addDays(firstDay, day + 1),
    currency: 'INR',
    gross: `${rupees}.00`,
    reference: batch,
    description: `NEFT CR PHONEPE ${batch}`,
  }));
  return { rows, sum: [...sums.values()].reduce((sum, { rupees }) => sum + rupees, 0n) };
}
