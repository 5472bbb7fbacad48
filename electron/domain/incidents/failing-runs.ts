import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { binomialTail } from './binomial-tail.ts';
import type { PaymentTry } from './payment-try.ts';

/** A stretch of time in which a series failed, from its first failing try to its last: seconds since 1970 in UTC. */
export type FailingRun = { readonly from: number; readonly to: number };

/** Nothing is known of a time with no tries: a shop that was closed for two hours begins anew. */
const silenceSeconds = 2 * 3600;
/** Two runs that stand this close are one. */
export const joinSeconds = 15 * 60;
/** What goes on longer is the new usual, and ends here. */
const longestSeconds = 72 * 3600;

const leastFailures = 5;
const leastRate = 0.3;
const timesBaseline = 3;
/** Above it three times the baseline cannot be asked for. */
const highestAsked = 0.9;
export const leastLikely = 1e-6;
/** And of a hundred thousand series as long as this one, about one may show such a stretch by chance. */
const leastLikelyOfAll = 1e-5;

type RatedTry = PaymentTry & { readonly rate: number };

/**
 * The stretches of one series (tries in order of time, no repeats) in which failures are far above the baseline. Every
 * failure speaks for an outage and every success against it, by the logarithm of how much likelier an outage makes it; the
 * stretches with the highest sums (Ruzzo and Tompa 1999) are then held to a test: at least five failures, 30 %, three times
 * the baseline, and a binomial tail below one in a million, or less where many tries were looked at.
 * `baseline` is the rate of a day, less the tries that are being judged.
 */
export function failingRuns(
  tries: readonly PaymentTry[],
  baseline: (day: LocalDate, judged: readonly PaymentTry[]) => number,
): readonly FailingRun[] {
  const looked = tries.reduce((sum, { count }) => sum + count, 0);
  const rates = new Map<LocalDate, number>();
  for (const { day } of tries) if (!rates.has(day)) rates.set(day, baseline(day, []));
  const rated = tries.map((one): RatedTry => ({ ...one, rate: rates.get(one.day) ?? 1 }));
  const runs = apartBySilence(rated).flatMap((part) =>
    bestStretches(part)
      .map(([first, last]) => part.slice(first, last + 1))
      .map(withoutStrayEnds)
      .filter((stretch) => isOutage(stretch, baseline, looked))
      .map((stretch) => ({ from: stretch[0]?.at ?? 0, to: stretch.at(-1)?.at ?? 0 })),
  );
  return joined(runs).map(({ from, to }) => ({ from, to: Math.min(to, from + longestSeconds) }));
}

function apartBySilence(tries: readonly RatedTry[]): readonly (readonly RatedTry[])[] {
  const parts: RatedTry[][] = [];
  let before: number | null = null;
  for (const one of tries) {
    if (before === null || one.at - before > silenceSeconds) parts.push([]);
    parts.at(-1)?.push(one);
    before = one.at;
  }
  return parts;
}

/** How much likelier an outage makes this try, as a logarithm. In an outage eight of ten fail; four of ten still tell. */
function weight({ rate, failed, count }: RatedTry): number {
  const inOutage = Math.max(0.8, (1 + rate) / 2);
  return failed ? Math.log(inOutage / rate) : count * Math.log((1 - inOutage) / (1 - rate));
}

type Stretch = { readonly first: number; last: number; readonly before: number; after: number };

/** All stretches that no neighbour would make better, as first and last index. Linear (Ruzzo and Tompa, ISMB 1999). */
function bestStretches(tries: readonly RatedTry[]): readonly (readonly [number, number])[] {
  const found: Stretch[] = [];
  let sum = 0;
  for (const [index, one] of tries.entries()) {
    const gain = weight(one);
    const before = sum;
    sum += gain;
    if (gain <= 0) continue;
    let next: Stretch = { first: index, last: index, before, after: sum };
    for (;;) {
      const place = found.findLastIndex((other) => other.before < next.before);
      const left = found[place];
      if (left === undefined || left.after >= next.after) break;
      next = { first: left.first, last: next.last, before: left.before, after: next.after };
      found.length = place;
    }
    found.push(next);
  }
  return found.map(({ first, last }) => [first, last]);
}

/** A failure at either end that a success parts from the rest may be anybody's: an outage begins and ends with two in a row. */
function withoutStrayEnds(stretch: readonly RatedTry[]): readonly RatedTry[] {
  const first = stretch.findIndex(({ failed }, index) => failed && stretch[index + 1]?.failed === true);
  const last = stretch.findLastIndex(({ failed }, index) => failed && stretch[index - 1]?.failed === true);
  return first < 0 ? [] : stretch.slice(first, last + 1);
}

function isOutage(
  stretch: readonly RatedTry[],
  baseline: (day: LocalDate, judged: readonly PaymentTry[]) => number,
  looked: number,
): boolean {
  const failures = stretch.filter(({ failed }) => failed).length;
  if (failures < leastFailures) return false;
  const all = stretch.reduce((sum, { count }) => sum + count, 0);
  // The highest baseline within it: a stretch over midnight is not helped by the milder day.
  const usual = Math.max(...[...new Set(stretch.map(({ day }) => day))].map((day) => baseline(day, stretch)));
  const share = failures / all;
  if (share < Math.max(leastRate, Math.min(timesBaseline * usual, highestAsked))) return false;
  return binomialTail(all, failures, usual) < Math.min(leastLikely, leastLikelyOfAll / Math.max(1, looked));
}

function joined(runs: readonly FailingRun[]): readonly FailingRun[] {
  const whole: FailingRun[] = [];
  for (const run of runs) {
    const before = whole.at(-1);
    if (before !== undefined && run.from - before.to <= joinSeconds)
      whole[whole.length - 1] = { from: before.from, to: run.to };
    else whole.push(run);
  }
  return whole;
}
