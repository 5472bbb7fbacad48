import { useVirtualizer } from '@tanstack/react-virtual';
import {
  memo,
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
} from 'react';
import { useCommand } from '../commands/command-context.tsx';
import { follow } from '../paths.ts';
import { rowHeight } from './first-rows.ts';
import { keepPlace, keptPlace } from './kept-places.ts';

export type GridColumn<Row> = {
  readonly id: string;
  readonly header: string;
  /** Its least width in pixels, and its part of what is left over. */
  readonly least: number;
  readonly grow: number;
  /** Figures stand at the end, so that their points meet. */
  readonly align?: 'start' | 'end';
  readonly cell: (row: Row) => ReactNode;
};

type DayGridProps<Row> = {
  readonly label: string;
  readonly columns: readonly GridColumn<Row>[];
  readonly count: number;
  readonly rowAt: (index: number) => Row | undefined;
  readonly hrefOf: (row: Row) => string;
  readonly onSight: (first: number, last: number) => void;
  /** Under which name the place in the list is kept for as long as the window lives. */
  readonly place: string;
  /** Said of a row that has not come yet. */
  readonly waiting: string;
  readonly ref?: Ref<HTMLDivElement>;
};

/** In pixels; styles/day-list.css says the same. */
const headHeight = 36;
/** Between columns, and before the first and behind the last. */
const gap = 14;

/**
 * A table of a hundred thousand rows, of which those in sight are drawn. One row is chosen: J and K, arrows, pages, Home and End
 * move, Enter opens it. Rows are counted and numbered for whoever hears them.
 */
export function DayGrid<Row>(props: DayGridProps<Row>) {
  const { label, columns, count, rowAt, hrefOf, onSight, place, waiting } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [before] = useState(() => keptPlace(place));
  const [chosen, setAt] = useState(before.at);
  // The books may have become shorter meanwhile.
  const at = Math.min(chosen, Math.max(0, count - 1));
  const id = useId();
  // oxlint-disable-next-line react/incompatible-library -- the rule speaks of React's compiler, which does not run here
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    paddingStart: headHeight,
    scrollPaddingStart: headHeight,
    initialOffset: before.offset,
  });
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0];
  useEffect(() => onSight(first, last), [first, last, onSight]);

  const choose = useCallback(
    (index: number): void => {
      const next = Math.max(0, Math.min(index, count - 1));
      setAt(next);
      virtual.scrollToIndex(next, { align: 'auto' });
      keepPlace(place, { offset: scroller.current?.scrollTop ?? 0, at: next });
      scroller.current?.focus({ preventScroll: true });
    },
    [count, place, virtual],
  );
  const open = useCallback(
    (index: number): void => {
      const row = rowAt(index);
      if (row === undefined) return;
      keepPlace(place, { offset: scroller.current?.scrollTop ?? 0, at: index });
      follow(hrefOf(row));
    },
    [rowAt, hrefOf, place],
  );
  useCommand('row.next', () => choose(at + (document.activeElement === scroller.current ? 1 : 0)), count > 0);
  useCommand('row.previous', () => choose(at - 1), count > 0);
  // Rows are drawn anew when their own facts change, not when the functions do.
  const latest = useRef({ choose, open });
  useEffect(() => {
    latest.current = { choose, open };
  });
  const onChoose = useCallback((index: number) => latest.current.choose(index), []);
  const onOpen = useCallback((index: number) => latest.current.open(index), []);

  const listen = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? rowHeight) - headHeight) / rowHeight) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: count - 1,
    };
    const next = steps[event.key];
    if (event.target !== scroller.current || event.altKey || event.metaKey || event.ctrlKey) return;
    if (next !== undefined) choose(next);
    else if (event.key === 'Enter') open(at);
    else return;
    event.preventDefault();
  };

  const tracks = columns.map(({ least, grow }) => `minmax(${least}px, ${grow}fr)`).join(' ');
  const width = columns.reduce((sum, { least }) => sum + least + gap, gap);
  return (
    <div
      ref={(element) => {
        scroller.current = element;
        const { ref } = props;
        if (typeof ref === 'function') ref(element);
        else if (ref !== undefined && ref !== null) ref.current = element;
      }}
      role="grid"
      className="nk-days"
      aria-label={label}
      aria-rowcount={count + 1}
      aria-colcount={columns.length}
      aria-activedescendant={count === 0 ? undefined : `${id}-${at}`}
      tabIndex={0}
      onKeyDown={listen}
      onScroll={() => keepPlace(place, { offset: scroller.current?.scrollTop ?? 0, at })}
    >
      <div className="nk-days-sheet" role="rowgroup" style={{ height: virtual.getTotalSize(), minWidth: width }}>
        <div className="nk-days-heads" role="row" aria-rowindex={1} style={{ gridTemplateColumns: tracks }}>
          {columns.map(({ id: column, header, align }) => (
            <span key={column} role="columnheader" className={align === 'end' ? 'nk-end' : undefined}>
              {header}
            </span>
          ))}
        </div>
        {items.map(({ index, start }) => (
          <GridRow
            key={index}
            id={`${id}-${index}`}
            index={index}
            top={start}
            row={rowAt(index)}
            columns={columns}
            tracks={tracks}
            chosen={index === at}
            waiting={waiting}
            onChoose={onChoose}
            onOpen={onOpen}
          />
        ))}
      </div>
    </div>
  );
}

type GridRowProps<Row> = {
  readonly id: string;
  readonly index: number;
  readonly top: number;
  readonly row: Row | undefined;
  readonly columns: readonly GridColumn<Row>[];
  readonly tracks: string;
  readonly chosen: boolean;
  readonly waiting: string;
  readonly onChoose: (index: number) => void;
  readonly onOpen: (index: number) => void;
};

const GridRow = memo(function GridRow<Row>(props: GridRowProps<Row>) {
  const { id, index, top, row, columns, tracks, chosen, waiting, onChoose, onOpen } = props;
  return (
    <div
      id={id}
      role="row"
      className="nk-day-row"
      aria-rowindex={index + 2}
      aria-selected={chosen}
      style={{ transform: `translateY(${top}px)`, gridTemplateColumns: tracks }}
      onMouseDown={() => onChoose(index)}
      onClick={() => onOpen(index)}
    >
      {columns.map(({ id: column, align, cell }, n) => (
        <span key={column} role="gridcell" className={align === 'end' ? 'nk-end' : undefined}>
          {row === undefined ? n === 0 ? <span className="nk-day-waiting">{waiting}</span> : null : cell(row)}
        </span>
      ))}
    </div>
  );
}) as <Row>(props: GridRowProps<Row>) => ReactNode;
