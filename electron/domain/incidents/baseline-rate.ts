import { addDays, type LocalDate } from '../../../shared/kernel/local-date.ts';

/** What a day holds of a series: tries that failed, and all. */
export type DayCount = { readonly failed: number; readonly all: number };

export const baselineDays = 28;

/** Fewer tries than this say little: then the day itself and the days after it are asked too. */
const enoughTries = 200;

/**
 * What is believed before anything is known: three failures in forty tries. Banks' technical declines on UPI are below this
 * (NPCI publishes them monthly), customers' carelessness is above; a merchant's own rows soon outweigh it.
 */
const priorFailures = 1.5;
const priorTries = 20;
/** A provider that never failed is still not expected to be perfect. */
const leastRate = 0.02;

/**
 * The failure rate that a day is held against: that of the 28 days before it, smoothed; where they hold little, as in a first
 * month, with the day itself and the 28 days after it, less what is being judged (`without`). `days` holds nothing of known
 * incidents.
 */
export function baselineRate(
  days: ReadonlyMap<LocalDate, DayCount>,
  day: LocalDate,
  without: DayCount = nothing,
): number {
  const before = countOf(days, day, -baselineDays, -1);
  const after = before.all < enoughTries ? countOf(days, day, 0, baselineDays) : without;
  const failed = priorFailures + before.failed + Math.max(0, after.failed - without.failed);
  const all = priorTries + before.all + Math.max(0, after.all - without.all);
  return Math.max(leastRate, failed / all);
}

const nothing: DayCount = { failed: 0, all: 0 };

function countOf(days: ReadonlyMap<LocalDate, DayCount>, day: LocalDate, first: number, last: number): DayCount {
  let failed = 0;
  let all = 0;
  for (let away = first; away <= last; away += 1) {
    const count = days.get(addDays(day, away));
    failed += count?.failed ?? 0;
    all += count?.all ?? 0;
  }
  return { failed, all };
}
