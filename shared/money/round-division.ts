import { assert, assertNever } from '../kernel/assert.ts';

/**
 * What becomes of the part that does not divide. `half_even`: to the nearest, a half to the even neighbour (IEEE 754,
 * section 4.3.1; the rounding of bankers). `half_up`: a half away from zero, as invoices and most tax rules have it.
 * `down`: towards zero, what is not whole is dropped. All three do the same on both sides of zero, so that a reversal
 * is rounded as what it reverses.
 */
export type Rounding = 'half_even' | 'half_up' | 'down';

/**
 * numerator ÷ denominator as a whole number. The only place where an amount is rounded.
 * @throws AssertionFault unless the denominator is above zero.
 */
export function roundDivision(numerator: bigint, denominator: bigint, rounding: Rounding): bigint {
  assert(denominator > 0n, 'a denominator is above zero');
  const size = numerator < 0n ? -numerator : numerator;
  const whole = size / denominator;
  const rounded = whole + (goesUp(whole, (size % denominator) * 2n, denominator, rounding) ? 1n : 0n);
  return numerator < 0n ? -rounded : rounded;
}

function goesUp(whole: bigint, twiceTheRest: bigint, denominator: bigint, rounding: Rounding): boolean {
  switch (rounding) {
    case 'half_even':
      return twiceTheRest > denominator || (twiceTheRest === denominator && whole % 2n === 1n);
    case 'half_up':
      return twiceTheRest >= denominator;
    case 'down':
      return false;
    default:
      return assertNever(rounding);
  }
}
