import { useEffect } from 'react';

/** What lies over the page: whoever is in there comes back to where they were before. */
const over = '[role="dialog"], [role="menu"], [role="listbox"]';

const waysUp = (from: Element): readonly Element[] => {
  const way: Element[] = [];
  for (let at: Element | null = from; at !== null; at = at.parentElement) way.push(at);
  return way;
};

/**
 * Keeps the focus near where it was when what had it is gone: a button that did its work, or the one a dialog would return
 * to. It goes to the nearest part of the page that has a name and is still there, and never to a button, which the next Enter would
 * press. Without it whoever has no mouse would begin again at the top (WCAG 2.2, 2.4.3).
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let way: readonly Element[] = [];
    let asked = false;
    const remember = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && target.closest(over) === null) way = waysUp(target);
    };
    const keep = (): void => {
      asked = false;
      const [last] = way;
      if (last === undefined || last.isConnected || document.activeElement !== document.body) return;
      if (document.querySelector(over) !== null) return;
      const near = way.find(
        (one): one is HTMLElement =>
          one instanceof HTMLElement && one.isConnected && one.matches('main, [aria-label], [aria-labelledby]'),
      );
      const place = near ?? document.querySelector('main');
      if (place === null) return;
      if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
      place.focus({ preventScroll: true });
    };
    const watch = new MutationObserver(() => {
      if (asked) return;
      asked = true;
      requestAnimationFrame(keep);
    });
    document.addEventListener('focusin', remember);
    watch.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      watch.disconnect();
    };
  }, []);
}
