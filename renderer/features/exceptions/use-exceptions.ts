import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Exception } from '../../../shared/contract/exceptions.ts';
import type { ExceptionId } from '../../../shared/kernel/ids.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { useCommand } from '../../ui/commands/command-context.tsx';
import { exceptionRows } from './exception-rows.ts';
import type { ExceptionsPlace } from './exceptions-place.ts';

const none: ReadonlySet<ExceptionId> = new Set();

/** The rows of a place, which one the reader stands on, and which are selected. */
export function useExceptions(exceptions: readonly Exception[], place: ExceptionsPlace) {
  const { say } = useSpeech();
  const [chosenId, setChosenId] = useState<ExceptionId | null>(null);
  const [lastIndex, setLastIndex] = useState(0);
  const [marked, setMarked] = useState<ReadonlySet<ExceptionId>>(none);

  // Of every age, and of the one that is shown: the sums by age are how an age is chosen.
  const ofEveryAge = useMemo(
    () => exceptionRows(exceptions, { ...place, age: null }, ({ why, next }) => `${say(why)}\n${say(next)}`),
    [exceptions, place, say],
  );
  const { age } = place;
  const rows = useMemo(
    () => (age === null ? ofEveryAge : ofEveryAge.filter(({ ageing }) => ageing === age)),
    [ofEveryAge, age],
  );
  const found = rows.findIndex(({ id }) => id === chosenId);
  // A row that has gone (accepted, or filtered out) leaves its place to the one that moved up.
  const index = found >= 0 ? found : Math.min(lastIndex, rows.length - 1);
  const chosen = rows[index] ?? null;
  // What is out of sight is not acted on.
  const selected = useMemo(() => rows.filter(({ id }) => marked.has(id)), [rows, marked]);

  const latest = useRef(rows);
  useEffect(() => {
    latest.current = rows;
  });
  const choose = useCallback((id: ExceptionId) => {
    setChosenId(id);
    setLastIndex(latest.current.findIndex((row) => row.id === id));
  }, []);
  const toggle = useCallback(
    (id: ExceptionId) => setMarked((before) => (before.has(id) ? without(before, id) : new Set([...before, id]))),
    [],
  );
  const step = (by: 1 | -1): void => {
    const next = rows[index + by];
    if (next !== undefined) choose(next.id);
  };
  useCommand('row.next', () => step(1));
  useCommand('row.previous', () => step(-1));
  useCommand(
    'row.select',
    () => {
      if (chosen === null) return;
      choose(chosen.id);
      toggle(chosen.id);
    },
    chosen !== null,
  );
  useCommand('books.up', () => setMarked(none), marked.size > 0);

  return {
    rows,
    ofEveryAge,
    index,
    chosen,
    selected,
    marked,
    choose,
    toggle,
    selectAll: () => setMarked(new Set(rows.map(({ id }) => id))),
    selectNone: useCallback(() => setMarked(none), []),
    /** What a key or button acts on: what is selected, else the row the reader stands on. */
    targets: selected.length > 0 ? selected : chosen === null ? [] : [chosen],
    /** Keeps the reader at the place of this row, though it may leave the list. */
    stay: (): void => {
      setChosenId(chosen?.id ?? null);
      setLastIndex(Math.max(index, 0));
    },
  };
}

export type ExceptionsHeld = ReturnType<typeof useExceptions>;

const without = (marked: ReadonlySet<ExceptionId>, id: ExceptionId): ReadonlySet<ExceptionId> =>
  new Set([...marked].filter((one) => one !== id));
