import {
  addDays,
  addMonths,
  firstDayOf,
  monthOf,
  type LocalDate,
  type Month,
} from '../../../shared/kernel/local-date.ts';

/** A month is to be closed by this day of the next, where the merchant is. */
export const closedByDay = 5;

export type MonthDue = { readonly month: Month; readonly since: LocalDate };

/**
 * The first month that is still open though its day has passed; null when none is. On the fifth itself there is time yet. `first` is
 * the first month of which anything is known or expected: before it nothing can be missing.
 */
export function monthDue(today: LocalDate, first: Month | null, lastClosed: Month | null): MonthDue | null {
  if (first === null) return null;
  const month = lastClosed === null || lastClosed < first ? first : addMonths(lastClosed, 1);
  const since = addDays(firstDayOf(addMonths(month, 1)), closedByDay - 1);
  return month < monthOf(today) && since < today ? { month, since } : null;
}
