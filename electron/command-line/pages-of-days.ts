import type { LocalDate } from '../../shared/kernel/local-date.ts';

type Day = { readonly day: LocalDate; readonly count: number };
type Page = { readonly last: LocalDate; readonly first: LocalDate; readonly skip: number; readonly limit: number };

const most = 500;

/** The first rows of a list that is counted by day, asked for a page at a time. */
export async function firstRows<Row>(
  days: readonly Day[],
  limit: number,
  ask: (page: Page) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const [latest, earliest] = [days[0]?.day, days.at(-1)?.day];
  if (latest === undefined || earliest === undefined) return [];
  const rows: Row[] = [];
  while (rows.length < limit) {
    const wanted = Math.min(most, limit - rows.length);
    const got = await ask({ last: latest, first: earliest, skip: rows.length, limit: wanted });
    rows.push(...got);
    if (got.length < wanted) break;
  }
  return rows;
}
