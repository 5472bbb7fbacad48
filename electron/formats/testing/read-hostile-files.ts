import { openReaderThread } from '../read-in-worker.ts';
import type { FileSource } from '../format.ts';
import { assert } from '../../../shared/kernel/assert.ts';

/** What a parent process asks: to read this file, and after it an honest one with the same thread. */
export type HostileTask = { readonly path: string; readonly honest: string };

/** What came of it; `growth` is how far the process has grown since its first file, in megabytes. */
export type HostileOutcome = {
  readonly held: readonly string[];
  readonly rows: number;
  readonly milliseconds: number;
  readonly growth: number;
  readonly honest: Pick<HostileOutcome, 'held' | 'rows'>;
};

/** A program that reads files with one reader's thread and watches its own memory, which tests would blur. */
assert(process.send !== undefined, 'it is started by a test, and tells it what came');
const thread = openReaderThread({ worker: new URL('../reader-worker.ts', import.meta.url) });
let before = 0;
let most = 0;
setInterval(() => {
  most = Math.max(most, process.memoryUsage.rss());
}, 20);

async function read(source: FileSource): Promise<Pick<HostileOutcome, 'held' | 'rows'>> {
  const held = new Set<string>();
  let rows = 0;
  for await (const event of thread.read(source)) {
    if (event.type === 'rows') rows += event.rows.length;
    const issues = event.type === 'recognised' ? [] : event.type === 'unrecognised' ? [event.issue] : event.issues;
    for (const { code, holds } of issues) if (holds) held.add(code);
  }
  return { held: [...held], rows };
}

process.on('message', ({ path, honest }: HostileTask) => {
  void (async () => {
    if (before === 0) {
      await read({ name: 'honest.csv', path: honest });
      before = process.memoryUsage.rss();
    }
    most = process.memoryUsage.rss();
    const since = performance.now();
    const outcome = await read({ name: 'hostile.csv', path });
    const milliseconds = Math.round(performance.now() - since);
    const growth = Math.round((most - before) / 1_048_576);
    process.send?.({
      ...outcome,
      milliseconds,
      growth,
      honest: await read({ name: 'honest.csv', path: honest }),
    } satisfies HostileOutcome);
  })();
});
