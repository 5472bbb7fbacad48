import { parentPort, workerData } from 'node:worker_threads';
import { assert } from '../../../shared/kernel/assert.ts';
import { readRateFile } from '../rates/read-rate-file.ts';
import { readFile } from '../read-file.ts';
import { allSamples } from './all-samples.ts';
import { tryMutations, type Seeds, type Trials } from './try-mutations.ts';

export type MutationTask = {
  readonly seeds: Seeds;
  /** Where it says which seed it is at, so that one that hangs can be named. */
  readonly at: Int32Array<SharedArrayBuffer>;
};

/** The program of a thread that tries many mutations one after another: `run-mutations.ts` starts it and watches it. */
assert(parentPort !== null, 'mutations are tried in a thread of their own');
const port = parentPort;

async function work({ seeds, at }: MutationTask): Promise<Trials> {
  return tryMutations(
    seeds,
    allSamples(),
    (bytes) => {
      // Files of rates have readers of their own, which must bear the same.
      readRateFile(bytes, 'x.csv');
      // Some files have no place for their currency: a person has said it.
      return readFile({ name: 'x.csv', bytes }, { currency: 'EUR' });
    },
    (seed) => Atomics.store(at, 0, seed),
  );
}

port.postMessage(await work(workerData as MutationTask));
