import { createContext, use } from 'react';
import { assert } from '../../../shared/kernel/assert.ts';

/** Hands a fresh recovery key to the gate, which shows and tries it before anything else goes on. */
export const ShowKeyContext = createContext<((recoveryKey: string) => void) | null>(null);

export function useShowKey(): (recoveryKey: string) => void {
  const show = use(ShowKeyContext);
  assert(show !== null, 'useShowKey stands outside VaultGate');
  return show;
}
