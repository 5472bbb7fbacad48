import { useEffect, useEffectEvent } from 'react';
import { isIdle, type LastSeen } from './idle.ts';

const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const;
const lookEveryMs = 1000;

const seenNow = (): LastSeen => ({ day: Date.now(), page: performance.now() });

type IdleLock = {
  readonly active: boolean;
  readonly minutes: number;
  /** Whether something still runs: it is waited for. */
  readonly busy: () => boolean;
  readonly lock: () => void;
};

/** Locks when nobody has touched a key or the pointer for so many minutes. */
export function useIdleLock({ active, minutes, busy, lock }: IdleLock): void {
  const lockIfIdle = useEffectEvent((last: LastSeen) => {
    if (isIdle(last, seenNow(), minutes, busy())) lock();
  });
  useEffect(() => {
    if (!active) return undefined;
    let last = seenNow();
    // Whoever comes back after the time finds it locked: their first key must not save what stood open.
    const look = (): void => lockIfIdle(last);
    const seen = (): void => {
      look();
      last = seenNow();
    };
    const timer = setInterval(look, lookEveryMs);
    for (const sign of signs) window.addEventListener(sign, seen, { capture: true, passive: true });
    return () => {
      clearInterval(timer);
      for (const sign of signs) window.removeEventListener(sign, seen, { capture: true });
    };
  }, [active]);
}
