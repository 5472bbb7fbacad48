import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { daysOf, type WindowOf } from './day-windows.ts';
import type { OpenBatch } from './open-items.ts';

export const dayKey = (account: string, currency: CurrencyCode, day: LocalDate): string =>
  `${account} ${currency} ${day}`;

/** For each account, currency and day, the batches whose credit may be booked on it. */
export function batchesByDay(
  batches: readonly OpenBatch[],
  windowOf: WindowOf,
): ReadonlyMap<string, readonly OpenBatch[]> {
  const byDay = new Map<string, OpenBatch[]>();
  for (const batch of batches) {
    const window = windowOf(batch);
    if (window === null) continue;
    for (const day of daysOf(window.from, window.to)) {
      const key = dayKey(batch.account, batch.net.currency, day);
      const known = byDay.get(key);
      if (known === undefined) byDay.set(key, [batch]);
      else known.push(batch);
    }
  }
  return byDay;
}
