import { useQueries } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { dayPages, type DayCount, type DayPage } from './day-pages.ts';

const size = 100;

/** Rows before and after those in sight that are asked for too, so that scrolling finds them there. */
const ahead = 40;

/** How long a flying scroll must rest on other pages before they are asked for, in milliseconds. */
const rest = 60;

/** Pages are let go soon after they went out of sight: a hundred thousand rows need not be held. */
const heldFor = 60_000;

type Span = { readonly first: number; readonly last: number };

type DayRows<Row> = {
  readonly count: number;
  /** Undefined while it has not come yet. */
  readonly rowAt: (index: number) => Row | undefined;
  /** Says which rows are in sight. */
  readonly onSight: (first: number, last: number) => void;
  readonly error: unknown;
};

/** The rows of a long list by their place in it, asked for a page at a time as they come in sight. */
export function useDayRows<Row>(
  days: readonly DayCount[],
  keyOf: (page: DayPage) => readonly unknown[],
  ask: (page: DayPage) => Promise<readonly Row[]>,
): DayRows<Row> {
  const pages = useMemo(() => dayPages(days, size), [days]);
  const [wanted, setWanted] = useState<Span>({ first: 0, last: 0 });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(wanted);
  useEffect(() => () => clearTimeout(timer.current), []);

  const numbers = Array.from({ length: wanted.last - wanted.first + 1 }, (_, n) => wanted.first + n).flatMap(
    (number) => {
      const page = pages.page(number);
      return page === null ? [] : [{ number, page }];
    },
  );
  const answers = useQueries({
    queries: numbers.map(({ page }) => ({
      queryKey: keyOf(page),
      queryFn: () => ask(page),
      gcTime: heldFor,
      structuralSharing: false,
    })),
  });
  const held = new Map(numbers.map(({ number }, n) => [number, answers[n]?.data]));

  const onSight = useCallback(
    (first: number, last: number) => {
      const span = {
        first: Math.max(0, Math.floor((first - ahead) / size)),
        last: Math.max(0, Math.min(Math.floor((last + ahead) / size), Math.ceil(pages.count / size) - 1)),
      };
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
    rowAt: (index) => held.get(Math.floor(index / size))?.[index % size],
    onSight,
    error: answers.find(({ error }) => error !== null)?.error ?? null,
  };
}
