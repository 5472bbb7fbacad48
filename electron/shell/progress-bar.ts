import type { Progress } from '../../shared/contract/progress.ts';
import type { CallId } from '../../shared/kernel/ids.ts';

/** What the dock or the taskbar shows: a part of the whole, 2 for work without a known end, -1 for nothing. */
export type ShowBar = (part: number) => void;

const unknownEnd = 2;
const nothing = -1;

export type ProgressBar = {
  /** Shows what is told of this call until it is answered, however it ends. */
  readonly during: <T>(callId: CallId | null, call: Promise<T>) => Promise<T>;
  readonly tell: (progress: Progress) => void;
  /** Nothing runs any more: the workspace was locked, or its process is gone. */
  readonly clear: () => void;
};

/** The bar of the calls in flight; of several, the latest one told of. */
export function createProgressBar(show: ShowBar): ProgressBar {
  const running = new Set<CallId>();
  let shown: CallId | null = null;
  const clear = (): void => {
    if (shown !== null) show(nothing);
    shown = null;
  };
  return {
    during: async (callId, call) => {
      if (callId === null) return call;
      running.add(callId);
      try {
        return await call;
      } finally {
        running.delete(callId);
        if (shown === callId) clear();
      }
    },
    tell: ({ callId, done, of }) => {
      // What is told late, of a call that has been answered, must not bring the bar back.
      if (!running.has(callId)) return;
      shown = callId;
      show(of === null || of === 0 ? unknownEnd : Math.min(done / of, 1));
    },
    clear: () => {
      running.clear();
      clear();
    },
  };
}
