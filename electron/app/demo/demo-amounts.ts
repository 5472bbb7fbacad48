/**
 * The demo reckons in thousandths of a rupee (10^-3), the finest a provider's report shows (a tax of ₹1.332), and in
 * paise, what a bank moves. Both are whole numbers in BigInt.
 */
import { money, type Money } from '../../../shared/money/money.ts';

const unitsPerMilli = 100_000_000n;

export const milliOfPaise = (paise: bigint): bigint => paise * 10n;

/** Divides with halves away from zero. `by` is positive. */
const divideRounded = (value: bigint, by: bigint): bigint =>
  value < 0n ? -((-value * 2n + by) / (by * 2n)) : (value * 2n + by) / (by * 2n);

/** What a bank can move of it: rounded to whole paise. */
export const paiseOfMilli = (milli: bigint): bigint => divideRounded(milli, 10n);

/** `basisPoints` hundredths of a percent of an amount, rounded to the same unit. */
export const shareOf = (amount: bigint, basisPoints: bigint): bigint => divideRounded(amount * basisPoints, 10_000n);

export const rupees = (milli: bigint): Money => money('INR', milli * unitsPerMilli);

/** As PhonePe's report writes it: one decimal at least and no trailing zeros after it (`499.0`, `-7.4`, `-1.332`). */
export function reportText(milli: bigint): string {
  const size = milli < 0n ? -milli : milli;
  const decimals = (size % 1000n)
    .toString()
    .padStart(3, '0')
    .replace(/0{1,2}$/, '');
  return `${milli < 0n ? '-' : ''}${size / 1000n}.${decimals}`;
}

/** As HDFC's statement writes it: two decimals, grouped by lakh and crore (`12,34,567.80`). */
export function lakhText(paise: bigint): string {
  const size = paise < 0n ? -paise : paise;
  const whole = (size / 100n).toString();
  const head = whole.slice(0, -3).replace(/\B(?=(\d{2})+$)/g, ',');
  const grouped = head === '' ? whole : `${head},${whole.slice(-3)}`;
  return `${paise < 0n ? '-' : ''}${grouped}.${(size % 100n).toString().padStart(2, '0')}`;
}
