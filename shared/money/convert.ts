import { exponentOf } from '../catalogue/currencies.ts';
import { assert } from '../kernel/assert.ts';
import { fromMinor, ledgerScale, type Money } from './money.ts';
import type { Rate } from './rate.ts';
import { roundDivision, type Rounding } from './round-division.ts';

/**
 * An amount in another currency: exact up to the last step, which is one rounding to whole minor units of `rate.to` (paise,
 * yen, wei). Half to even unless the source of the rate says otherwise.
 * @throws AssertionFault when the rate is not one of the amount's currency.
 */
export function convert(value: Money, rate: Rate, rounding: Rounding = 'half_even'): Money {
  assert(value.currency === rate.from, `a rate of ${rate.from} does not convert ${value.currency}`);
  // units ÷ 10^scale is the amount in major units; × rate × 10^exponent are minor units of the other currency.
  const numerator = value.units * rate.numerator * 10n ** BigInt(exponentOf(rate.to));
  const denominator = rate.denominator * 10n ** BigInt(ledgerScale(rate.from));
  return fromMinor(rate.to, roundDivision(numerator, denominator, rounding));
}
