import { setImmediate as nextTurn } from 'node:timers/promises';

/** Takes piecewise work to its end at once. */
export function runThrough<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Takes it to its end, and lets others have their turn between two pieces.
 * @throws the signal's reason; the work tidies up first
 */
export async function runInTurns<T>(work: Generator<void, T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    await nextTurn();
    if (signal?.aborted === true) work.throw(signal.reason);
  }
}
