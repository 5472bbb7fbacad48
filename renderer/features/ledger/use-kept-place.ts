import { useEffect, useRef, useState, type RefObject } from 'react';

type KeptPlace = { readonly offset: number; readonly entry: string | null };

/** Where the reader stood in each list, for as long as the window lives: coming back from an entry, they stand there again. */
const kept = new Map<string, KeptPlace>();

const nowhere: KeptPlace = { offset: 0, entry: null };

/** Keeps the place in a scrolled list of entries: how far it was scrolled, and which row had the focus. */
export function useKeptPlace(list: string, scroller: RefObject<HTMLElement | null>) {
  const [before] = useState(() => kept.get(list) ?? nowhere);
  const focused = useRef(before.entry === null);

  // Rows are drawn once the list has been measured: until the one is there, every drawing looks for it.
  useEffect(() => {
    if (focused.current) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-entry="${before.entry}"] [data-row-link]`);
    if (row === null || row === undefined) return;
    focused.current = true;
    row.focus({ preventScroll: true });
  });

  const keep = (change: Partial<KeptPlace>): void => {
    kept.set(list, { ...(kept.get(list) ?? nowhere), ...change });
  };
  return {
    ...before,
    onScroll: (): void => keep({ offset: scroller.current?.scrollTop ?? 0 }),
    onFocus: (target: EventTarget): void => {
      focused.current = true;
      const row = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-entry]') : null;
      if (row !== null) keep({ entry: row.dataset['entry'] ?? null });
    },
  };
}
