import { setImmediate as nextTurn } from 'node:timers/promises';

/** How far piecewise work has come; `of` is null while the whole is not known. */
export type Piece = {
  readonly step: 'matching' | 'posting' | 'checking';
  readonly done: number;
  readonly of: number | null;
};

/** Takes piecewise work to its end at once. */
export function runThrough<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

type InTurns<P> = { readonly signal?: AbortSignal | undefined; readonly told?: ((piece: P) => void) | undefined };

/**
 * Takes it to its end, tells of every piece, and lets others have their turn between two.
 * @throws the signal's reason; the work tidies up first
 */
export async function runInTurns<P, T>(work: Generator<P, T>, { signal, told }: InTurns<P> = {}): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    told?.(step.value);
    await nextTurn();
    if (signal?.aborted === true) work.throw(signal.reason);
  }
}

/** The same work, told as one of several parts: each of its pieces says how many parts came before. */
export function* asPart<T>(work: Generator<void, T>, done: number, of: number): Generator<Piece, T> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield { step: 'checking', done, of };
  }
}
