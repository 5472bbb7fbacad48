import { assert } from '../../../shared/kernel/assert.ts';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { Money } from '../../../shared/money/money.ts';

/**
 * Every entry sums to zero in each of its currencies: the rule of double entry.
 * @throws AssertionFault naming the currency and how many ledger units are over.
 */
export function assertBalanced(postings: readonly { readonly amount: Money }[]): void {
  const sums = new Map<CurrencyCode, bigint>();
  for (const { amount } of postings) sums.set(amount.currency, (sums.get(amount.currency) ?? 0n) + amount.units);
  for (const [currency, units] of sums)
    assert(units === 0n, `an entry is out of balance by ${units} units of ${currency}`);
}
