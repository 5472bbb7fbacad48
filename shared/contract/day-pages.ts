import type { LocalDate } from '../kernel/local-date.ts';

/** How many rows stand on a day; days from the latest to the first. */
export type DayCount = { readonly day: LocalDate; readonly count: number };

/**
 * What to ask for to have the rows of one page: its days, the latest first, each of which has a row that is wanted, and how many rows of
 * the latest of them stand before it.
 */
export type DayPage = {
  readonly days: readonly LocalDate[];
  readonly skip: number;
  readonly limit: number;
};

export type DayPages = {
  readonly count: number;
  /** Null beyond the last page. */
  readonly page: (number: number) => DayPage | null;
};

/**
 * A page is asked for by its days, so that it costs the same wherever in a hundred thousand rows it stands, and few rows of a long time
 * no more than their own days.
 */
export function dayPages(days: readonly DayCount[], size: number): DayPages {
  const before: number[] = [];
  let count = 0;
  for (const day of days) {
    before.push(count);
    count += day.count;
  }
  return {
    count,
    page: (number) => {
      const from = number * size;
      const latest = dayOfRow(before, from);
      const earliest = dayOfRow(before, Math.min(from + size, count) - 1);
      if (from < 0 || from >= count) return null;
      return {
        days: days.slice(latest, earliest + 1).map(({ day }) => day),
        skip: from - (before[latest] ?? 0),
        limit: Math.min(size, count - from),
      };
    },
  };
}

/** Which day a row stands on: the last of which as many rows or fewer stand before. */
function dayOfRow(before: readonly number[], row: number): number {
  let [low, high] = [0, before.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((before[middle] ?? 0) <= row) low = middle;
    else high = middle - 1;
  }
  return low;
}
