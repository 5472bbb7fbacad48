import { addDays, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { baselineRate, type DayCount } from '../incidents/baseline-rate.ts';
import { binomialTail } from '../incidents/binomial-tail.ts';
import type { Tries } from './tries.ts';

/** As outages are told (`failingRuns`): at least so many failures, so many times the usual rate, and next to never by chance. */
const leastFailures = 5;
const timesUsual = 3;
const leastLikely = 1e-6;
/** What happened before is no news any more: an alert is for what can still be looked into. */
const freshDays = 3;

/** `usual` is the share that was expected, in hundredths of a per cent; so is `share`. */
export type SuddenFailures = Tries & { readonly period: string; readonly share: number; readonly usual: number };

/**
 * The worst of the last three days on which a merchant's payments failed far more often than in the 28 days before it; null when
 * none did. `days` holds what is known of each day, where payments that customers' banks declined count as tries alone.
 */
export function failuresOfDays(days: ReadonlyMap<LocalDate, DayCount>, today: LocalDate): SuddenFailures | null {
  let worst: SuddenFailures | null = null;
  for (let away = 0; away < freshDays; away += 1) {
    const day = addDays(today, -away);
    const count = days.get(day);
    if (count === undefined) continue;
    const found = judged(day, { made: count.all, failed: count.failed }, baselineRate(days, day, count));
    if (found !== null && (worst === null || found.share > worst.share)) worst = found;
  }
  return worst;
}

/** The same of a month that came as a pack, against the months before it: a month is all that a pack tells. */
export function failuresOfMonth(period: string, tries: Tries, before: readonly Tries[]): SuddenFailures | null {
  const all = before.reduce((sum, { made }) => sum + made, 0);
  const failed = before.reduce((sum, one) => sum + one.failed, 0);
  return judged(period, tries, Math.max(leastRate, (priorFailures + failed) / (priorTries + all)));
}

// The same as in `baselineRate`: what is believed before anything is known.
const priorFailures = 1.5;
const priorTries = 20;
const leastRate = 0.02;

function judged(period: string, { made, failed }: Tries, usual: number): SuddenFailures | null {
  if (failed < leastFailures || failed > made || failed / made < timesUsual * usual) return null;
  if (binomialTail(made, failed, usual) >= leastLikely) return null;
  return { period, made, failed, share: Math.round((failed * 10_000) / made), usual: Math.round(usual * 10_000) };
}
