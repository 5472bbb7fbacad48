import type { ReactNode } from 'react';

/** Something in the books that was found for what was typed. */
export type FoundItem = {
  /** Its own among all that is found. */
  readonly id: string;
  readonly title: string;
  /** What tells it from others like it: a day, an amount, a state. */
  readonly detail?: ReactNode;
  readonly go: () => void;
};

export type FoundGroup = { readonly id: string; readonly label: string; readonly items: readonly FoundItem[] };

/** Looks in the books for what was typed; a hook, so that it may ask the backend. `busy`: more may come. */
export type UseFound = (query: string) => { readonly groups: readonly FoundGroup[]; readonly busy: boolean };
