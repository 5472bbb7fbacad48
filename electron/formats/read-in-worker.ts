import { Worker } from 'node:worker_threads';
import { AssertionFault } from '../../shared/kernel/assert.ts';
import { fileIssue } from './file-issue.ts';
import { unreadDigest, type FileSource, type ReadEvent } from './format.ts';
import { asItStands, type HowToRead } from './how-to-read.ts';
import { unpackRows } from './pack-rows.ts';
import { eventsAhead, type ReaderMessage, type ReaderOrder, type ReaderTask } from './reader-protocol.ts';
import { steadyThread } from './steady-thread.ts';

export type ReaderThreadOptions = {
  /** The program of the thread: `reader-worker.ts`, or its bundle. */
  readonly worker: URL;
  /** Ends the thread at once; the reading then throws the signal's reason. */
  readonly signal?: AbortSignal;
  /** Milliseconds without a word from the thread, after which it is taken for stuck. */
  readonly patience?: number;
  /** Megabytes of heap the thread may use. */
  readonly memoryMegabytes?: number;
};

const usualPatience = 60_000;
const usualMemory = 256;
const nursery = 48;
const mostUnderWay = eventsAhead + 3;

/** How a thread ended before it had told everything. */
type Breakdown = 'memory' | 'time' | 'crash';

/** A thread that reads one file after another: starting one costs more than reading a short file. */
export type ReaderThread = {
  /**
   * Gives what `readFile` gives. A thread that runs out of memory, crashes or falls silent becomes the holding issue
   * `file_too_complex` in the last event, and the next file gets a new thread. Leaving the loop early ends the thread too.
   * @throws the signal's reason when it is aborted; an AssertionFault when the reader itself has a fault.
   */
  readonly read: (source: FileSource, how?: Partial<HowToRead>) => AsyncGenerator<ReadEvent, void, undefined>;
  readonly close: () => Promise<void>;
};

/**
 * Reads files in a thread of its own with a limit on its memory, so that no file can freeze or crash the ledger. It is
 * started with the first file.
 */
export function openReaderThread(options: ReaderThreadOptions): ReaderThread {
  const { signal } = options;
  let thread: Thread | null = null;
  const close = async (): Promise<void> => {
    const open = thread;
    thread = null;
    await open?.stop();
  };

  async function* read(source: FileSource, how: Partial<HowToRead> = {}): AsyncGenerator<ReadEvent, void, undefined> {
    signal?.throwIfAborted();
    const task: ReaderTask = { ...asItStands, ...how, source };
    if (thread === null) thread = startThread(task, options);
    else thread.order({ next: task });
    const { hear, order } = thread;
    let recognised = false;
    let rowsRead = 0;
    let atRest = false;
    try {
      for (;;) {
        const heard = await hear();
        signal?.throwIfAborted();
        if (typeof heard === 'string') {
          yield brokenDown(heard, recognised, rowsRead);
          return;
        }
        if (heard.say === 'end') {
          atRest = true;
          return;
        }
        if (heard.say === 'fault') throw new AssertionFault(`the reader failed: ${heard.reason}`);
        const event = eventOf(heard);
        if (event.type === 'unrecognised') {
          // Who hears it may leave at once. The end alone comes after it: then the thread is kept for the next file.
          order('one_more');
          const last = await hear();
          atRest = typeof last !== 'string' && last.say === 'end';
          yield event;
          return;
        }
        if (event.type === 'recognised') recognised = true;
        if (event.type === 'rows') rowsRead += event.rows.length;
        yield event;
        order('one_more');
      }
    } finally {
      if (!atRest) await close();
    }
  }

  return { read, close };
}

/** Reads one file in a thread that is ended with it. */
export async function* readInWorker(
  source: FileSource,
  options: ReaderThreadOptions & Partial<HowToRead>,
): AsyncGenerator<ReadEvent, void, undefined> {
  const thread = openReaderThread(options);
  try {
    const { formatId, mappings, references, currency, unit } = { ...asItStands, ...options };
    yield* thread.read(source, { formatId, mappings, references, currency, unit });
  } finally {
    await thread.close();
  }
}

function eventOf(message: Extract<ReaderMessage, { readonly say: 'event' | 'rows' }>): ReadEvent {
  if (message.say === 'event') return message.event;
  const { packed, issues, bytesRead, bytesTotal } = message;
  return { type: 'rows', rows: unpackRows(packed), issues, bytesRead, bytesTotal };
}

function brokenDown(reason: Breakdown, recognised: boolean, rowsRead: number): ReadEvent {
  const issue = fileIssue('file_too_complex', { reason });
  return recognised
    ? { type: 'finished', sha256: unreadDigest, rowsRead, issues: [issue], balances: [] }
    : { type: 'unrecognised', issue, sha256: unreadDigest, table: null };
}

type Thread = {
  /** The next message, or how the thread broke down. */
  readonly hear: () => Promise<ReaderMessage | Breakdown>;
  readonly order: (order: ReaderOrder) => void;
  readonly stop: () => Promise<void>;
};

function startThread(task: ReaderTask, options: ReaderThreadOptions): Thread {
  steadyThread(options.worker);
  const worker = new Worker(options.worker, {
    workerData: task,
    resourceLimits: {
      maxOldGenerationSizeMb: options.memoryMegabytes ?? usualMemory,
      // Rows live as short as any object: a larger nursery only holds more that is dead (100 MB more at V8's own choice).
      maxYoungGenerationSizeMb: nursery,
    },
    // What starts the ledger's own process (a test runner's loaders, a debugger) is not for this thread.
    execArgv: [],
  });
  const heard: (ReaderMessage | Breakdown)[] = [];
  let listen: (() => void) | null = null;
  const put = (message: ReaderMessage | Breakdown): void => {
    // At most the events under way, the end, and one breakdown. A thread that says more breaks the protocol; what it
    // said beyond is not lost unseen, it ends the reading.
    if (heard.length < mostUnderWay) heard.push(message);
    else heard[mostUnderWay] = 'crash';
    listen?.();
  };
  worker.on('message', (message: ReaderMessage) => put(message));
  worker.on('messageerror', () => put('crash'));
  worker.on('error', (error: unknown) => put(isOutOfMemory(error) ? 'memory' : 'crash'));
  worker.on('exit', () => put('crash'));
  const onAbort = (): void => listen?.();
  options.signal?.addEventListener('abort', onAbort, { once: true });

  return {
    hear: async () => {
      const silence = setTimeout(() => put('time'), options.patience ?? usualPatience);
      try {
        while (heard.length === 0 && options.signal?.aborted !== true) {
          await new Promise<void>((resolve) => (listen = resolve));
        }
      } finally {
        clearTimeout(silence);
        listen = null;
      }
      return heard.shift() ?? 'crash';
    },
    order: (order) => worker.postMessage(order),
    stop: async () => {
      options.signal?.removeEventListener('abort', onAbort);
      await worker.terminate();
    },
  };
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
