import { Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { Desk, DeskRow } from '../../../shared/contract/desk.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { deskColumns, type DeskColumn, type DeskPlace } from './desk-place.ts';
import { DeskTableRow } from './desk-table-row.tsx';
import { DeskTotals } from './desk-totals.tsx';
import type { DeskKeys } from './use-desk-keys.ts';

/** A line of a row, and what stands above and below its lines: rows are scrolled without measuring one. */
const lineHeight = 22;
/** Two marks are no higher than a name and its place: a row grows with the third. */
const markHeight = 24;
const markPadding = 4;
const rowPadding = 12;
const leastHeight = 52;

const heightOf = ({ turnover, inTransit, exceptions, alerts }: DeskRow): number =>
  Math.max(
    leastHeight,
    Math.max(turnover.length, inTransit.length, exceptions.atRisk.length) * lineHeight + rowPadding,
    new Set(alerts.map(({ kind }) => kind)).size * markHeight + markPadding,
  );

/** Those whose first order is from the largest down. */
const figures: ReadonlySet<DeskColumn> = new Set([
  'turnover',
  'declared',
  'variance',
  'year',
  'limit',
  'transit',
  'exceptions',
  'atRisk',
  'alerts',
]);

type DeskTableProps = {
  readonly desk: Desk;
  readonly rows: readonly DeskRow[];
  readonly place: DeskPlace;
  readonly onPlace: (change: Partial<DeskPlace>) => void;
  readonly keys: DeskKeys;
  readonly onOpen: (row: DeskRow) => void;
};

/** All merchants as one grid, of which only the rows in sight are drawn; the totals stand below. */
export function DeskTable({ desk, rows, place, onPlace, keys, onOpen }: DeskTableProps) {
  const { labels } = useSpeech();
  const words = labels.desk;
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- the rule speaks of React's compiler, which does not run here
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => {
      const row = rows[at];
      return row === undefined ? leastHeight : heightOf(row);
    },
    getItemKey: (at) => rows[at]?.id ?? at,
    overscan: 8,
  });
  useEffect(() => virtual.measure(), [rows, virtual]);
  useEffect(() => {
    if (keys.index >= 0) virtual.scrollToIndex(keys.index, { align: 'auto' });
  }, [keys.index, virtual]);
  const every = rows.length > 0 && rows.every(({ id }) => keys.marked.has(id));
  const some = rows.some(({ id }) => keys.marked.has(id));
  const sortBy = (column: DeskColumn): void =>
    onPlace(place.sort === column ? { down: !place.down } : { sort: column, down: figures.has(column) });
  const chosen = rows[keys.index];

  return (
    <div ref={scroller} className="nk-panel nk-desk-panel">
      <div
        role="grid"
        aria-label={words.list}
        aria-rowcount={rows.length + 1}
        aria-activedescendant={chosen === undefined ? undefined : `desk-${chosen.id}`}
        aria-multiselectable
        tabIndex={0}
        className="nk-desk-grid"
        onKeyDown={keys.onKeyDown}
      >
        <div role="row" aria-rowindex={1} className="nk-desk-row nk-desk-head">
          <span role="columnheader" className="nk-desk-check">
            <Checkbox
              size="xs"
              aria-label={words.selectAll}
              checked={every}
              indeterminate={some && !every}
              onChange={keys.toggleAll}
            />
          </span>
          {deskColumns.map((column) => (
            <ColumnHead
              key={column}
              column={column}
              sorted={place.sort === column ? (place.down ? 'descending' : 'ascending') : 'none'}
              onSort={() => sortBy(column)}
            />
          ))}
        </div>
        <div role="rowgroup" className="nk-desk-body" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((at) => {
            const row = rows[at.index];
            return row === undefined ? null : (
              <DeskTableRow
                key={at.key}
                row={row}
                month={desk.month}
                index={at.index}
                top={at.start}
                height={at.size}
                chosen={at.index === keys.index}
                marked={keys.marked.has(row.id)}
                onChoose={keys.choose}
                onToggle={keys.toggle}
                onOpen={onOpen}
              />
            );
          })}
        </div>
      </div>
      <DeskTotals desk={desk} />
    </div>
  );
}

type ColumnHeadProps = {
  readonly column: DeskColumn;
  readonly sorted: 'ascending' | 'descending' | 'none';
  readonly onSort: () => void;
};

function ColumnHead({ column, sorted, onSort }: ColumnHeadProps) {
  const words = useSpeech().labels.desk;
  const Arrow = sorted === 'descending' ? IconArrowDown : IconArrowUp;
  const hint = column === 'transit' ? words.transitHint : column === 'exceptions' ? words.exceptionsHint : undefined;
  return (
    <span role="columnheader" aria-sort={sorted} className={`nk-desk-cell nk-desk-${column}`}>
      <button type="button" className="nk-desk-sort" title={hint ?? words.sortBy(words[column])} onClick={onSort}>
        {words[column]}
        {sorted === 'none' ? null : <Arrow size={13} aria-hidden />}
      </button>
    </span>
  );
}
