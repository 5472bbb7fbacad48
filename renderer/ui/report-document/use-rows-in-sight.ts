import { observeElementRect, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type RefObject } from 'react';

/** Up to so many rows a table is drawn whole. */
export const rowsBeforeCut = 200;

/** A row of one line, in pixels, until it is measured. */
const usualHeight = 40;

type RowsInSight<Row> = {
  readonly first: number;
  readonly rows: readonly Row[];
  /** What the rows out of sight would take, in pixels. */
  readonly above: number;
  readonly below: number;
  readonly measure: (element: HTMLTableRowElement | null) => void;
};

/** The rows of a long table that are in sight of the page it scrolls with; all of them where it is not `cut`. */
export function useRowsInSight<Row>(
  rows: readonly Row[],
  cut: boolean,
  body: RefObject<HTMLTableSectionElement | null>,
): RowsInSight<Row> {
  const scroller = useRef<Element | null>(null);
  const [offset, setOffset] = useState(0);
  // oxlint-disable-next-line react/incompatible-library -- the rule speaks of React's compiler, which does not run here
  const virtual = useVirtualizer({
    count: cut ? rows.length : 0,
    getScrollElement: () => (scroller.current ??= body.current?.closest('.nk-content') ?? null),
    // On paper the page is as long as its content, and what it was then may be what is known of it afterwards: no more is ever in
    // sight than the window is high.
    observeElementRect: (instance, tell) =>
      observeElementRect(instance, ({ width, height }) =>
        tell({ width, height: Math.min(height, window.innerHeight) }),
      ),
    estimateSize: () => usualHeight,
    overscan: 12,
    scrollMargin: offset,
  });
  useEffect(() => {
    const page = scroller.current;
    const here = body.current;
    if (!cut || page === null || here === null) return undefined;
    // What stands above the table may grow or shrink: a chart, a note, the choice of columns.
    const measure = (): void =>
      setOffset(Math.round(here.getBoundingClientRect().top - page.getBoundingClientRect().top + page.scrollTop));
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(page);
    const report = here.closest('.nk-report');
    if (report !== null) watch.observe(report);
    return () => watch.disconnect();
  }, [cut, body]);

  if (!cut) return { first: 0, rows, above: 0, below: 0, measure: virtual.measureElement };
  const inSight = virtual.getVirtualItems();
  const first = inSight[0]?.index ?? 0;
  const last = inSight.at(-1)?.index ?? -1;
  const start = (inSight[0]?.start ?? offset) - offset;
  const end = (inSight.at(-1)?.end ?? offset) - offset;
  return {
    first,
    rows: rows.slice(first, last + 1),
    above: start,
    below: virtual.getTotalSize() - end,
    measure: virtual.measureElement,
  };
}
