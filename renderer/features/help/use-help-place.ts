import { useMemo, useSyncExternalStore } from 'react';
import { helpPlace, type HelpPlace } from './help-place.ts';

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('hashchange', listener);
  window.addEventListener('popstate', listener);
  return () => {
    window.removeEventListener('hashchange', listener);
    window.removeEventListener('popstate', listener);
  };
};

const searchOf = (hash: string): string => hash.split('?')[1] ?? '';

/** The place in the help that the window's address says; heard from the window, for at the door no router stands. */
export function useHelpPlace(): HelpPlace {
  const search = useSyncExternalStore(subscribe, () => searchOf(window.location.hash));
  return useMemo(() => helpPlace(search), [search]);
}
