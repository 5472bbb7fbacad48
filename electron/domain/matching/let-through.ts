import type { Tolerance } from '../../../shared/contract/matching-rules.ts';
import { absolute, money, type Money } from '../../../shared/money/money.ts';
import { percentMillionths, wholeInMillionths } from '../../../shared/money/percent-millionths.ts';
import { fromWire, type WireMoney } from '../../../shared/money/wire.ts';

/** A share of an amount. Towards zero: a tolerance is never larger than it was said to be. */
export const percentOf = (amount: Money, percent: string): Money =>
  money(amount.currency, (amount.units * percentMillionths(percent)) / wholeInMillionths);

/**
 * What may be missing of an expected amount, or be too much: the larger of the absolute tolerance and the percentage, never
 * above the cap. A currency for which no cap is set lets nothing through.
 */
export function letThrough(expected: Money, tolerance: Tolerance): Money {
  const cap = amountIn(tolerance.cap, expected);
  if (cap === null) return money(expected.currency, 0n);
  const fixed = amountIn(tolerance.absolute, expected)?.units ?? 0n;
  const share = percentOf(absolute(expected), tolerance.percent).units;
  const larger = fixed > share ? fixed : share;
  return money(expected.currency, larger < cap.units ? larger : cap.units);
}

const amountIn = (amounts: readonly WireMoney[], { currency }: Money): Money | null => {
  const found = amounts.find((one) => one.currency === currency);
  return found === undefined ? null : absolute(fromWire(found));
};
