import { useQueries } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { dayPages, type DayCount } from '../../../shared/contract/day-pages.ts';
import { openedOn, type PageQuery } from './first-rows.ts';
import { pageSize, pageSpan } from './page-span.ts';

/** How long a flying scroll must rest on other pages before they are asked for, in milliseconds. */
const rest = 60;

type DayRows<Row> = {
  readonly count: number;
  /** Undefined while it has not come yet. */
  readonly rowAt: (index: number) => Row | undefined;
  /** Says which rows are in sight. */
  readonly onSight: (first: number, last: number) => void;
  readonly error: unknown;
};

/** The rows of a long list by their place in it, asked for a page at a time as they come in sight. */
export function useDayRows<Row>(days: readonly DayCount[], place: string, query: PageQuery<Row>): DayRows<Row> {
  const pages = useMemo(() => dayPages(days, pageSize), [days]);
  const [wanted, setWanted] = useState(() => openedOn(place, pages.count));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(wanted);
  useEffect(() => () => clearTimeout(timer.current), []);

  const numbers = Array.from({ length: wanted.last - wanted.first + 1 }, (_, n) => wanted.first + n).flatMap(
    (number) => {
      const page = pages.page(number);
      return page === null ? [] : [{ number, page }];
    },
  );
  const answers = useQueries({ queries: numbers.map(({ page }) => query(page)) });
  const held = new Map(numbers.map(({ number }, n) => [number, answers[n]?.data]));

  const onSight = useCallback(
    (first: number, last: number) => {
      const span = pageSpan(first, last, pages.count);
      if (span.first === latest.current.first && span.last === latest.current.last) return;
      const near = span.first <= latest.current.last + 1 && span.last >= latest.current.first - 1;
      latest.current = span;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setWanted(span), near ? 0 : rest);
    },
    [pages],
  );

  return {
    count: pages.count,
    rowAt: (index) => held.get(Math.floor(index / pageSize))?.[index % pageSize],
    onSight,
    error: answers.find(({ error }) => error !== null)?.error ?? null,
  };
}
