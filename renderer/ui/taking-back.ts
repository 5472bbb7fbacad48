/** A step outside of the books' own history that the notice in sight can take back. */
export type TakingBack = { readonly notice: string; readonly takeBack: () => void };

let latest: TakingBack | null = null;
const listeners = new Set<() => void>();

/** The one that was offered last; whether its notice is still in sight is the notices' to say. */
export const takingBack = {
  now: (): TakingBack | null => latest,
  offer: (offered: TakingBack | null): void => {
    latest = offered;
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
} as const;
