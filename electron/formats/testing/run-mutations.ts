import { Worker } from 'node:worker_threads';
import { steadyThread } from '../steady-thread.ts';
import type { MutationTask } from './mutation-worker.ts';
import type { Failure, Seeds, Trials } from './try-mutations.ts';

const usualProgram = new URL('mutation-worker.ts', import.meta.url);
/** A thread that is at one seed for so long will not go on. */
const usualPatience = 60_000;

export type MutationRun = {
  readonly seeds: Seeds;
  readonly program?: URL;
  readonly patience?: number;
};

/** Tries mutations in a thread; one that hangs or ends the thread is a failure with the seed it was at. */
export async function runMutations({
  seeds,
  program = usualProgram,
  patience = usualPatience,
}: MutationRun): Promise<Trials> {
  steadyThread(program);
  const at = new Int32Array(new SharedArrayBuffer(4));
  at[0] = seeds.from;
  const task: MutationTask = { seeds, at };
  const thread = new Worker(program, { workerData: task, execArgv: [] });
  const failed = (fault: string): Trials => ({
    failures: [{ seed: Atomics.load(at, 0), sample: '', done: [], faults: [fault] } satisfies Failure],
    read: new Map(),
    accepted: new Map(),
  });
  let last = seeds.from;
  let since = Date.now();
  const trials = await new Promise<Trials>((resolve) => {
    const watch = setInterval(() => {
      const seed = Atomics.load(at, 0);
      if (seed !== last) {
        last = seed;
        since = Date.now();
      } else if (Date.now() - since > patience) resolve(failed(`hangs for ${patience} ms`));
    }, 100);
    // Until it runs it is at no seed: on a busy machine a thread takes its time to begin.
    thread.on('online', () => (since = Date.now()));
    thread.on('message', resolve);
    thread.on('error', (error) =>
      resolve(failed(`ended the thread: ${error instanceof Error ? (error.stack ?? '') : String(error)}`)),
    );
    thread.on('exit', () => {
      clearInterval(watch);
      resolve(failed('ended the thread without a word'));
    });
  });
  await thread.terminate();
  return trials;
}
