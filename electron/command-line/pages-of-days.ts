import { dayPages, type DayCount, type DayPage } from '../../shared/contract/day-pages.ts';

const most = 500;

/** The first rows of a list that is counted by day, asked for a page at a time. */
export async function firstRows<Row>(
  days: readonly DayCount[],
  limit: number,
  ask: (page: DayPage) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const pages = dayPages(days, Math.min(most, Math.max(limit, 1)));
  const rows: Row[] = [];
  for (let number = 0; rows.length < limit; number += 1) {
    const page = pages.page(number);
    if (page === null) break;
    rows.push(...(await ask(page)));
  }
  return rows.slice(0, limit);
}
