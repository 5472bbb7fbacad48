import { compare as compareDinero } from 'dinero.js/bigint';
import { toDinero } from './dinero.ts';
import { assertSameCurrency, type Money } from './money.ts';

/**
 * −1, 0 or 1, as sorting wants it.
 * @throws AssertionFault when the currencies differ: they do not compare without a rate.
 */
export function compare(left: Money, right: Money): -1 | 0 | 1 {
  assertSameCurrency(left, right);
  return compareDinero(toDinero(left), toDinero(right));
}
