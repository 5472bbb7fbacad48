import { assert } from '../../../shared/kernel/assert.ts';

/** A round scale over exact whole units: its ticks from the lowest to the highest, and where a value stands on it. */
export type ChartScale = {
  readonly ticks: readonly bigint[];
  /** Ten-thousandths of the larger side's height, below nothing for what is negative: a length on screen, never an amount. */
  readonly heightOf: (units: bigint) => number;
};

const fullHeight = 10_000n;
const mostSteps = 4n;

/**
 * Steps of 1, 2 or 5 times a power of ten, at most four of them over the largest and as many as that needs below nothing. Nothing
 * itself is always on it: a bar that begins elsewhere would lie.
 */
export function chartScale(lowest: bigint, highest: bigint): ChartScale {
  const above = highest > 0n ? highest : 0n;
  const below = lowest < 0n ? -lowest : 0n;
  const largest = above > below ? above : below;
  assert(largest > 0n, 'a scale needs something to measure');
  const step = stepFor(largest);
  const [up, down] = [stepsOver(above, step), stepsOver(below, step)];
  const top = step * (up > down ? up : down);
  const ticks: bigint[] = [];
  for (let at = -down; at <= up; at += 1n) ticks.push(step * at);
  return {
    ticks,
    // oxlint-disable-next-line nikash/no-float-amounts -- a length between -10,000 and 10,000, no amount
    heightOf: (units) => Number((units * fullHeight) / top),
  };
}

const stepsOver = (units: bigint, step: bigint): bigint => (units + step - 1n) / step;

function stepFor(units: bigint): bigint {
  for (let power = 1n; ; power *= 10n) {
    for (const times of [1n, 2n, 5n]) if (times * power * mostSteps >= units) return times * power;
  }
}
