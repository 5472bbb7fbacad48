import type { CurrencyCode } from '../catalogue/currencies.ts';
import { assert } from '../kernel/assert.ts';

/**
 * An exact rate: one major unit of `from` is numerator ÷ denominator major units of `to`. Both above zero and without
 * a common divisor, so that equal rates are equal values. Made by `rate` only.
 */
export type Rate = {
  readonly from: CurrencyCode;
  readonly to: CurrencyCode;
  readonly numerator: bigint;
  readonly denominator: bigint;
};

/** Euclid's. */
function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  let [a, b] = [left, right];
  while (b > 0n) [a, b] = [b, a % b];
  return a;
}

/**
 * A rate in lowest terms: `rate('USD', 'INR', 841234n, 10000n)` says that a dollar is ₹84.1234.
 * @throws AssertionFault unless both numbers are above zero, and for a currency against itself at anything but one.
 */
export function rate(from: CurrencyCode, to: CurrencyCode, numerator: bigint, denominator: bigint): Rate {
  assert(numerator > 0n && denominator > 0n, `a rate of ${from} in ${to} is above zero`);
  assert(from !== to || numerator === denominator, `one ${from} is one ${from}`);
  const common = greatestCommonDivisor(numerator, denominator);
  return { from, to, numerator: numerator / common, denominator: denominator / common };
}
