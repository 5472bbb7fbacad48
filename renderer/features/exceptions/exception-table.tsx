import { Checkbox } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { widestDecimals } from '../../ui/decimal-alignment.ts';
import { ExceptionRow } from './exception-row.tsx';
import type { ExceptionsHeld } from './use-exceptions.ts';

/** Every row is as high: thousands of them are scrolled without measuring one. */
const rowHeight = 64;

/** The exceptions as one list, of which only those in sight are drawn. */
export function ExceptionTable({ held }: { readonly held: ExceptionsHeld }) {
  const { labels } = useSpeech();
  const words = labels.exceptions;
  const { rows, index, marked, selected, choose, toggle } = held;
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- the rule speaks of React's compiler, which does not run here
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (at) => rows[at]?.id ?? at,
    overscan: 10,
  });
  useEffect(() => {
    if (index >= 0) virtual.scrollToIndex(index, { align: 'auto' });
  }, [index, virtual]);
  const decimals = useMemo(() => widestDecimals(rows.map(({ amountAtRisk }) => amountAtRisk)), [rows]);
  const every = selected.length === rows.length;

  return (
    <div className="nk-panel nk-exceptions-panel">
      <div className="nk-exceptions-head">
        <Checkbox
          size="xs"
          aria-label={words.selectAll}
          checked={every}
          indeterminate={selected.length > 0 && !every}
          onChange={() => (every ? held.selectNone() : held.selectAll())}
        />
        <span aria-hidden>{words.title}</span>
        <span aria-hidden>{words.owner}</span>
        <span aria-hidden>{words.dueDay}</span>
        <span aria-hidden className="nk-end">
          {words.atRisk}
        </span>
      </div>
      <div ref={scroller} className="nk-exceptions-scroll">
        <ul className="nk-exceptions-list" aria-label={words.list} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((at) => {
            const exception = rows[at.index];
            return exception === undefined ? null : (
              <ExceptionRow
                key={at.key}
                exception={exception}
                index={at.index}
                count={rows.length}
                top={at.start}
                decimals={decimals}
                chosen={at.index === index}
                marked={marked.has(exception.id)}
                onChoose={choose}
                onToggle={toggle}
              />
            );
          })}
        </ul>
      </div>
    </div>
  );
}
