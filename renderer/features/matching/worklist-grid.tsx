import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useId, useRef, type Ref } from 'react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { PairActions } from './pair-actions.tsx';
import { PairView } from './pair-view.tsx';
import type { OpenItem, PairRow, Side } from './pair-rows.ts';
import { rowHeight } from './row-height.ts';
import type { Worklist } from './use-worklist.ts';

type WorklistGridProps = {
  readonly ref: Ref<HTMLDivElement>;
  readonly work: Worklist;
  readonly onAsk: (() => void) | null;
};

/** Both sides as one grid of thousands of rows, of which only those in sight are drawn. */
export function WorklistGrid({ ref, work, onAsk }: WorklistGridProps) {
  const words = useSpeech().labels.matching;
  const { rows, at } = work;
  const gathering = work.gathering !== null;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  // The same for every drawing: with another one the place of every row would be counted anew.
  const keyOf = useCallback((index: number) => rows[index]?.key ?? index, [rows]);
  // oxlint-disable-next-line react/incompatible-library -- the rule speaks of React's compiler, which does not run here
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => {
      const row = rows[index];
      return row === undefined ? 0 : rowHeight(row, gathering);
    },
    getItemKey: keyOf,
    overscan: 6,
  });
  // Rows are lower while lines are gathered: what was measured before counts no more.
  useEffect(() => virtual.measure(), [gathering, virtual]);
  const latest = useRef(work);
  useEffect(() => {
    latest.current = work;
  });
  // The same functions for every drawing, so that a key redraws two rows and not all in sight.
  const choose = useCallback((row: PairRow) => latest.current.choose(row), []);
  const toggle = useCallback((side: Side, item: OpenItem) => latest.current.toggle(side, item), []);
  const chosen = rows[at]?.key ?? null;
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
    // oxlint-disable-next-line react/exhaustive-deps -- another list alone scrolls nothing: what the reader looks at stays
  }, [at, chosen, virtual]);

  return (
    <div ref={scroller} className="nk-pair-scroll" data-gathering={gathering ? 'true' : undefined}>
      <div
        ref={ref}
        role="grid"
        className="nk-pair-list"
        aria-label={words.list}
        aria-rowcount={rows.length}
        aria-activedescendant={chosen === null ? undefined : `${id}-${chosen}`}
        tabIndex={0}
        style={{ height: virtual.getTotalSize() }}
      >
        {virtual.getVirtualItems().map(({ key, index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const isChosen = index === at;
          return (
            <PairView
              key={key}
              id={`${id}-${row.key}`}
              measure={virtual.measureElement}
              row={row}
              index={index}
              top={start}
              chosen={isChosen}
              suggestion={isChosen ? work.suggestion : undefined}
              taken={work.taken}
              gathering={gathering}
              onChoose={choose}
              onToggle={toggle}
            >
              {isChosen && !gathering ? <PairActions row={row} work={work} onAsk={onAsk} /> : undefined}
            </PairView>
          );
        })}
      </div>
    </div>
  );
}
