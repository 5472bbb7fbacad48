import { assert } from '../kernel/assert.ts';
import { rate, type Rate } from './rate.ts';

/**
 * A → B with B → C gives A → C, exactly: how a cross rate follows from two rates against the euro.
 * @throws AssertionFault when the second does not begin where the first ends, or when the way back is another rate.
 */
export function chainRates(first: Rate, second: Rate): Rate {
  assert(first.to === second.from, `a rate to ${first.to} does not go on from ${second.from}`);
  return rate(first.from, second.to, first.numerator * second.numerator, first.denominator * second.denominator);
}
