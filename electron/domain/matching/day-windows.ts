import { addDays, type LocalDate } from '../../../shared/kernel/local-date.ts';
import type { DayWindow, MatchingWays } from './matching-ways.ts';

/** Many batches were settled on one day: its window is asked for once. */
export function dayWindows({ window }: MatchingWays): (day: LocalDate) => DayWindow {
  const known = new Map<LocalDate, DayWindow>();
  return (day) => {
    const found = known.get(day) ?? window(day);
    known.set(day, found);
    return found;
  };
}

/** Every day from one to another, both included. */
export function daysOf(from: LocalDate, to: LocalDate): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}
