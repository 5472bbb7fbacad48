import type { CalendarDay } from '../../../shared/contract/calendars.ts';
import { monthOf, type Month } from '../../../shared/kernel/local-date.ts';

export type MonthOfDays = { readonly month: Month; readonly days: readonly CalendarDay[] };

/** The months that have days, in order, each with its own. */
export function daysByMonth(days: readonly CalendarDay[]): readonly MonthOfDays[] {
  const months = new Map<Month, CalendarDay[]>();
  for (const one of days) {
    const month = monthOf(one.day);
    months.set(month, [...(months.get(month) ?? []), one]);
  }
  return [...months].map(([month, ofMonth]) => ({ month, days: ofMonth }));
}
