import { parentPort, workerData } from 'node:worker_threads';
import { assert } from '../../shared/kernel/assert.ts';
import type { ReadEvent } from './format.ts';
import { packRows } from './pack-rows.ts';
import { readFile } from './read-file.ts';
import { eventsAhead, type ReaderMessage, type ReaderOrder, type ReaderTask } from './reader-protocol.ts';

/**
 * The program of the reader's thread: reads a file and sends its events, never more than `eventsAhead` that nobody has
 * taken, then waits for the next file. It is started by `reader-thread.ts`, and is ended by it.
 */
assert(parentPort !== null, 'the reader runs in a thread of its own');
const port = parentPort;

let free = eventsAhead;
let wake: (() => void) | null = null;

port.on('message', (order: ReaderOrder) => {
  if (order !== 'one_more') {
    void readOne(order.next);
    return;
  }
  free += 1;
  wake?.();
});

const mayISend = async (): Promise<void> => {
  if (free === 0) await new Promise<void>((resolve) => (wake = resolve));
  wake = null;
  free -= 1;
};

const say = (message: ReaderMessage): void => port.postMessage(message);

const messageOf = (event: ReadEvent): ReaderMessage => {
  if (event.type !== 'rows') return { say: 'event', event };
  const { rows, issues, bytesRead, bytesTotal } = event;
  return { say: 'rows', packed: packRows(rows), issues, bytesRead, bytesTotal };
};

async function readOne({ source, ...how }: ReaderTask): Promise<void> {
  free = eventsAhead;
  try {
    for await (const event of readFile(source, how)) {
      await mayISend();
      say(messageOf(event));
    }
    say({ say: 'end' });
  } catch (error) {
    say({ say: 'fault', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

void readOne(workerData as ReaderTask);
