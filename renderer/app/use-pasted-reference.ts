import { useEffect, useRef } from 'react';

/** What is longer is no reference but a page of text. */
const longest = 200;

/** Hears a text that is pasted outside of every field and dialog: a UTR out of a message, an amount out of a statement. */
export function usePastedReference(onPasted: (text: string) => void): void {
  const latest = useRef(onPasted);
  useEffect(() => {
    latest.current = onPasted;
  });
  useEffect(() => {
    const listen = (event: ClipboardEvent): void => {
      const { target } = event;
      if (event.defaultPrevented) return;
      if (target instanceof HTMLElement && (target.isContentEditable || target.closest(taken) !== null)) return;
      const text = (event.clipboardData?.getData('text/plain') ?? '').trim();
      if (text === '' || text.length > longest || text.includes('\n')) return;
      event.preventDefault();
      latest.current(text);
    };
    window.addEventListener('paste', listen);
    return () => window.removeEventListener('paste', listen);
  }, []);
}

const taken = 'input, textarea, select, [role="dialog"]';
