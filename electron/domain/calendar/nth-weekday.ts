import { assert } from '../../../shared/kernel/assert.ts';
import {
  addDays,
  lastDayOf,
  localDate,
  monthOf,
  weekdayOf,
  type LocalDate,
} from '../../../shared/kernel/local-date.ts';

/** The nth weekday (0 Sunday … 6 Saturday) of a month of 1 to 12; the last one for −1. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): LocalDate {
  const first = localDate(year, month, 1);
  assert(first !== null && nth !== 0 && nth >= -1 && nth <= 4, `no weekday ${nth} of ${year}-${month}`);
  if (nth === -1) {
    const last = lastDayOf(monthOf(first));
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
}

/** The how manieth of its weekday a day is in its month: 2 for a second Saturday. */
export const nthOfMonth = (day: LocalDate): number => Math.ceil(Number(day.slice(8)) / 7);
