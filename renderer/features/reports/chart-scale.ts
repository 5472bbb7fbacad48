import { assert } from '../../../shared/kernel/assert.ts';
import { money, type Money } from '../../../shared/money/money.ts';

/** A round scale over exact amounts: its ticks, and how high an amount stands on it. */
export type ChartScale = {
  readonly ticks: readonly Money[];
  /** Ten-thousandths of the scale's height: a length on screen, never an amount. */
  readonly heightOf: (value: Money) => number;
};

export const fullHeight = 10_000;
const mostSteps = 4n;

/** Steps of 1, 2 or 5 times a power of ten, at most four of them over the largest amount. */
export function chartScale(largest: Money): ChartScale {
  assert(largest.units > 0n, 'a scale needs something to measure');
  const step = stepFor(largest.units);
  const count = (largest.units + step - 1n) / step;
  const top = step * count;
  return {
    ticks: Array.from({ length: Number(count) + 1 }, (_, index) => money(largest.currency, step * BigInt(index))),
    // oxlint-disable-next-line nikash/no-float-amounts -- a length between 0 and 10,000, no amount
    heightOf: (value) => Number((value.units * BigInt(fullHeight)) / top),
  };
}

function stepFor(units: bigint): bigint {
  for (let power = 1n; ; power *= 10n) {
    for (const times of [1n, 2n, 5n]) if (times * power * mostSteps >= units) return times * power;
  }
}
