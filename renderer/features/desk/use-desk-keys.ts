import { useState, type KeyboardEvent } from 'react';
import type { DeskRow } from '../../../shared/contract/desk.ts';
import { useCommand } from '../../ui/commands/command-context.tsx';

/** How many rows a page of the keyboard is. */
const pageRows = 10;

export type DeskKeys = {
  /** The row that the keyboard is on; -1 before it was on any. */
  readonly index: number;
  readonly marked: ReadonlySet<string>;
  readonly choose: (id: string) => void;
  readonly toggle: (id: string) => void;
  readonly toggleAll: () => void;
  /** For the grid itself, while it has the focus. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** One row is chosen, any number marked: by J and K or the arrows, Enter opens, X or space marks. */
export function useDeskKeys(rows: readonly DeskRow[], open: (row: DeskRow) => void): DeskKeys {
  const [chosen, setChosen] = useState<string | null>(null);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const index = rows.findIndex(({ id }) => id === chosen);

  const goTo = (at: number): void => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, at))];
    if (row !== undefined) setChosen(row.id);
  };
  const toggle = (id: string): void =>
    setMarked((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  const openChosen = (): void => {
    const row = rows[index];
    if (row !== undefined) open(row);
  };
  const toggleChosen = (): void => {
    const row = rows[index];
    if (row !== undefined) toggle(row.id);
  };
  useCommand('row.next', () => goTo(index + 1));
  useCommand('row.previous', () => goTo(index < 0 ? rows.length - 1 : index - 1));
  useCommand('row.accept', openChosen, index >= 0);
  useCommand('row.select', toggleChosen, index >= 0);

  const steps: Readonly<Record<string, () => void>> = {
    ArrowDown: () => goTo(index + 1),
    ArrowUp: () => goTo(index < 0 ? rows.length - 1 : index - 1),
    PageDown: () => goTo(index + pageRows),
    PageUp: () => goTo(index - pageRows),
    Home: () => goTo(0),
    End: () => goTo(rows.length - 1),
    Enter: openChosen,
    ' ': toggleChosen,
  };
  return {
    index,
    marked,
    choose: setChosen,
    toggle,
    toggleAll: () =>
      setMarked((before) => (rows.every(({ id }) => before.has(id)) ? new Set() : new Set(rows.map(({ id }) => id)))),
    onKeyDown: (event) => {
      if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
      const step = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined;
      if (step === undefined) return;
      event.preventDefault();
      step();
    },
  };
}
