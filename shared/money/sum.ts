import type { CurrencyCode } from '../catalogue/currencies.ts';
import { assertSameCurrency, money, zero, type Money } from './money.ts';

/**
 * The sum of amounts of one currency; zero of it when there are none. Adds the integers themselves: an object per
 * addition would cost a file of a million rows a second.
 * @throws AssertionFault when one is of another currency.
 */
export function sum(currency: CurrencyCode, values: Iterable<Money>): Money {
  const none = zero(currency);
  let units = 0n;
  for (const value of values) {
    assertSameCurrency(none, value);
    units += value.units;
  }
  return money(currency, units);
}
