import { assert } from '../../../shared/kernel/assert.ts';

/**
 * How likely `failures` or more of `tries` are when each fails by itself with probability `rate`: a number from 0 to 1. Summed
 * from the likeliest term downwards, in logarithms, so that nothing overflows.
 */
export function binomialTail(tries: number, failures: number, rate: number): number {
  assert(failures >= 0 && failures <= tries && rate > 0 && rate < 1, 'a tail of a binomial distribution');
  if (failures === 0) return 1;
  let term = failures * Math.log(rate) + (tries - failures) * Math.log1p(-rate);
  for (let index = 1; index <= failures; index += 1) term += Math.log((tries - failures + index) / index);
  const odds = rate / (1 - rate);
  let sum = 0;
  let share = 1;
  for (let count = failures; count <= tries; count += 1) {
    sum += share;
    share *= ((tries - count) / (count + 1)) * odds;
    if (share < 1e-12 * sum && count > tries * rate) break;
  }
  return Math.min(1, Math.exp(term + Math.log(sum)));
}
