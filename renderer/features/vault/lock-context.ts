import { createContext, use } from 'react';
import { assert } from '../../../shared/kernel/assert.ts';

export const LockContext = createContext<(() => void) | null>(null);

/** Locks the workspace: nothing of it stays on screen while it is being done. */
export function useLock(): () => void {
  const lock = use(LockContext);
  assert(lock !== null, 'useLock stands outside LockGate');
  return lock;
}
