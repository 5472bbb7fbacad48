import { assert } from '../kernel/assert.ts';
import type { Rate } from './rate.ts';
import { roundDivision } from './round-division.ts';

/** For people to read, never to compute with: `exact` is false where the text is rounded. */
export type RateText = { readonly text: string; readonly exact: boolean };

/**
 * The rate as decimal text with at most `decimals` significant decimals: the zeros with which the decimals of a rate
 * below one begin do not count, so that a rupee in bitcoin is `0.000000113` and not `0.000000`. Half to even; trailing
 * zeros are left out. `exact` says that nothing was rounded: then `parseRate` reads the same rate back.
 * @throws AssertionFault unless decimals is 1 to 30.
 */
export function rateText({ numerator, denominator }: Rate, decimals = 6): RateText {
  assert(Number.isInteger(decimals) && decimals >= 1 && decimals <= 30, 'a rate is shown with 1 to 30 decimals');
  const places = decimals + leadingZeros(numerator, denominator);
  const scaled = numerator * 10n ** BigInt(places);
  const digits = roundDivision(scaled, denominator, 'half_even')
    .toString()
    .padStart(places + 1, '0');
  const shown = digits.slice(-places).replace(/0+$/, '');
  return {
    text: `${digits.slice(0, -places)}${shown === '' ? '' : `.${shown}`}`,
    exact: scaled % denominator === 0n,
  };
}

/** How many zeros stand between the point and the first other digit of a number below one; none for any other. */
function leadingZeros(numerator: bigint, denominator: bigint): number {
  if (numerator >= denominator) return 0;
  let zeros = 0;
  for (let ten = numerator * 10n; ten < denominator; ten *= 10n) zeros += 1;
  return zeros;
}
