import type { QueryClient } from '@tanstack/react-query';
import { dayPages, type DayCount, type DayPage } from '../../../shared/contract/day-pages.ts';
import { keptPlace } from './kept-places.ts';
import { pageSize, pageSpan, type PageSpan } from './page-span.ts';

/** Pages are let go soon after they went out of sight: a hundred thousand rows need not be held. */
const heldFor = 60_000;

/** How the rows of one page are asked for, and what they are kept under. */
export type PageQuery<Row> = (page: DayPage) => {
  readonly queryKey: readonly unknown[];
  readonly queryFn: () => Promise<readonly Row[]>;
  readonly gcTime: number;
  readonly structuralSharing: false;
};

export const pageQuery =
  <Row>(
    keyOf: (page: DayPage) => readonly unknown[],
    ask: (page: DayPage) => Promise<readonly Row[]>,
  ): PageQuery<Row> =>
  (page) => ({ queryKey: keyOf(page), queryFn: () => ask(page), gcTime: heldFor, structuralSharing: false });

/** The height of a row, in pixels; styles/day-list.css says the same. */
export const rowHeight = 44;

/** As many rows as a high screen shows. */
const rowsOfScreen = 40;

/** The pages that a list is opened on: where the reader stood, else its beginning. */
export function openedOn(place: string, count: number): PageSpan {
  const first = Math.floor(keptPlace(place).offset / rowHeight);
  return pageSpan(first, first + rowsOfScreen, count);
}

/**
 * Fetches what a list is opened on, so that it is drawn with its rows and not with places for them. What fails here is asked for again,
 * and told, where the rows are drawn.
 */
export async function fetchFirstRows<Row>(
  client: QueryClient,
  days: readonly DayCount[],
  place: string,
  query: PageQuery<Row>,
): Promise<void> {
  const pages = dayPages(days, pageSize);
  const { first, last } = openedOn(place, pages.count);
  const numbers = Array.from({ length: last - first + 1 }, (_, n) => first + n);
  await Promise.all(
    numbers.map(async (number) => {
      const page = pages.page(number);
      if (page !== null) await client.query(query(page)).catch(() => undefined);
    }),
  );
}
