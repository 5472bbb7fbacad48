import type { RefObject } from 'react';
import { useCommand } from './commands/command-context.tsx';

/** J and K move the focus over the links marked `data-row-link` in this part of the screen; Enter then follows them. */
export function useRowFocus(place: RefObject<HTMLElement | null>): void {
  const step = (by: 1 | -1): void => {
    const links = [...(place.current?.querySelectorAll<HTMLElement>('[data-row-link]') ?? [])];
    const at = links.indexOf(document.activeElement as HTMLElement);
    const next = at < 0 ? links[by === 1 ? 0 : links.length - 1] : links[at + by];
    next?.focus();
  };
  useCommand('row.next', () => step(1));
  useCommand('row.previous', () => step(-1));
}
