import type { CurrencyCode } from '../catalogue/currencies.ts';
import { add } from './add.ts';
import { zero, type Money } from './money.ts';

/** One sum a currency, in the order in which the currencies first come; amounts of two currencies do not add up. */
export function sumByCurrency(amounts: Iterable<Money>): ReadonlyMap<CurrencyCode, Money> {
  const sums = new Map<CurrencyCode, Money>();
  for (const amount of amounts) {
    sums.set(amount.currency, add(sums.get(amount.currency) ?? zero(amount.currency), amount));
  }
  return sums;
}
