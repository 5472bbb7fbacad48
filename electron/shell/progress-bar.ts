import type { Progress } from '../../shared/contract/progress.ts';
import type { CallId } from '../../shared/kernel/ids.ts';

/** What the dock or the taskbar shows: a part of the whole, 2 for work without a known end, -1 for nothing. */
export type ShowBar = (part: number) => void;

const unknownEnd = 2;
const nothing = -1;

/** So long in milliseconds may a call take before it is shown to go on, though nothing is told of it. */
const patience = 1500;

export type ProgressBar = {
  /** Shows what is told of this call until it is answered, however it ends; of one that tells nothing, that it goes on. */
  readonly during: <T>(callId: CallId | null, call: Promise<T>) => Promise<T>;
  readonly tell: (progress: Progress) => void;
  /** Nothing runs any more: the workspace was locked, or its process is gone. */
  readonly clear: () => void;
};

type Running = { readonly callId: CallId | null };

/** The bar of the calls in flight; of several, the latest one told of. */
export function createProgressBar(show: ShowBar): ProgressBar {
  const running = new Set<Running>();
  let shown: Running | null = null;
  const clear = (): void => {
    if (shown !== null) show(nothing);
    shown = null;
  };
  return {
    during: async (callId, call) => {
      const one: Running = { callId };
      running.add(one);
      const slow = setTimeout(() => {
        if (shown !== null || !running.has(one)) return;
        shown = one;
        show(unknownEnd);
      }, patience);
      try {
        return await call;
      } finally {
        clearTimeout(slow);
        running.delete(one);
        if (shown === one) clear();
      }
    },
    tell: ({ callId, done, of }) => {
      // What is told late, of a call that has been answered, must not bring the bar back.
      const one = [...running].find((other) => other.callId === callId);
      if (one === undefined) return;
      shown = one;
      show(of === null || of === 0 ? unknownEnd : Math.min(done / of, 1));
    },
    clear: () => {
      running.clear();
      clear();
    },
  };
}
