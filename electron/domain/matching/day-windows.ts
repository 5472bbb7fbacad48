import { addDays, type LocalDate } from '../../../shared/kernel/local-date.ts';
import type { DayWindow, MatchingWays } from './matching-ways.ts';
import type { OpenBatch } from './open-items.ts';

/** The days on which a batch may reach the bank; null where nobody knows when it was paid. */
export type WindowOf = (batch: Pick<OpenBatch, 'settledOn' | 'net'>) => DayWindow | null;

/** Many batches were settled on one day: its window in a currency is asked for once. */
export function dayWindows({ window }: Pick<MatchingWays, 'window'>): WindowOf {
  const known = new Map<string, DayWindow>();
  return ({ settledOn, net: { currency } }) => {
    if (settledOn === null) return null;
    const key = `${currency} ${settledOn}`;
    const found = known.get(key) ?? window(settledOn, currency);
    known.set(key, found);
    return found;
  };
}

/** Every day from one to another, both included. */
export function daysOf(from: LocalDate, to: LocalDate): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}
