import { mkdtemp, readFile as readWhole, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unreadDigest, type ReadEvent } from './format.ts';
import { readFile } from './read-file.ts';
import { openReaderThread, readInWorker } from './read-in-worker.ts';
import { gatherReading } from './testing/gather-reading.ts';

const worker = new URL('reader-worker.ts', import.meta.url);
const sample = {
  name: 'sample.csv',
  path: fileURLToPath(new URL('phonepe-settlement/samples/fifteen-columns.csv', import.meta.url)),
};

let folder = '';
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'nikash-worker-'))));
afterAll(() => rm(folder, { recursive: true }));

const longFile = async (rows: number): Promise<string> => {
  const [header = '', row = ''] = (await readWhole(sample.path, 'utf8')).split('\n');
  const path = join(folder, `${rows}.csv`);
  const lines = Array.from({ length: rows }, (_, index) => row.replace('0000000101', String(index).padStart(10, '0')));
  await writeFile(path, [header, ...lines].join('\n'));
  return path;
};

/** A thread that does as it is told here instead of reading. */
const program = async (name: string, text: string): Promise<URL> => {
  const path = join(folder, `${name}.mjs`);
  await writeFile(path, text);
  return pathToFileURL(path);
};

const recognisedThen = (rest: string): string =>
  `import { parentPort } from 'node:worker_threads';
   const event = { type: 'recognised', format: 'phonepe.settlement', kind: 'settlement', institution: 'phonepe', timeZone: 'Asia/Kolkata', account: null };
   parentPort.postMessage({ say: 'event', event }); ${rest}`;

test('the thread gives what reading in this one gives', async () => {
  expect(await gatherReading(readInWorker(sample, { worker }))).toEqual(await gatherReading(readFile(sample)));
});

test('one thread reads one file after another, and a new one goes on where it broke down', async () => {
  const once = await program(
    'breaks-down-later',
    `import { parentPort, workerData } from 'node:worker_threads';
     const event = { type: 'recognised', format: 'phonepe.settlement', kind: 'settlement', institution: 'phonepe', timeZone: 'Asia/Kolkata', account: null };
     let files = 0;
     const read = (task) => {
       files += 1;
       parentPort.postMessage({ say: 'event', event: { ...event, account: task.source.name + files } });
       if (task.source.name === 'bad') process.exit(0);
       parentPort.postMessage({ say: 'end' });
     };
     parentPort.on('message', (order) => order !== 'one_more' && read(order.next));
     read(workerData);`,
  );
  const thread = openReaderThread({ worker: once });
  const heard: string[] = [];
  for (const name of ['a', 'b', 'bad', 'c', 'd']) {
    for await (const event of thread.read({ name, path: name })) {
      heard.push(event.type === 'recognised' ? (event.account ?? '') : event.type);
    }
  }
  await thread.close();
  expect(heard).toEqual(['a1', 'b2', 'bad3', 'finished', 'c1', 'd2']);
});

test('a thread is kept where the loop is left with the word that a file is unknown', async () => {
  const counting = await program(
    'knows-nothing',
    `import { parentPort, workerData } from 'node:worker_threads';
     let files = 0;
     const read = () => {
       files += 1;
       const issue = { line: files, column: null, code: 'format_unknown', facts: {}, holds: true };
       parentPort.postMessage({ say: 'event', event: { type: 'unrecognised', issue, sha256: '', table: null } });
       parentPort.postMessage({ say: 'end' });
     };
     parentPort.on('message', (order) => order !== 'one_more' && read());
     read();`,
  );
  const thread = openReaderThread({ worker: counting });
  const files: (number | null)[] = [];
  for (const name of ['a', 'b', 'c']) {
    for await (const event of thread.read({ name, path: name })) {
      if (event.type === 'unrecognised') files.push(event.issue.line);
      break;
    }
  }
  await thread.close();
  expect(files).toEqual([1, 2, 3]);
});

test('many batches come in order, and bytes cross as well as paths', async () => {
  const path = await longFile(9000);
  const bytes = await readWhole(path);
  for (const source of [
    { name: 'x', path },
    { name: 'x', bytes },
  ]) {
    const reading = await gatherReading(readInWorker(source, { worker }));
    expect(reading.rows.map(({ line }) => line)).toEqual(Array.from({ length: 9000 }, (_, index) => index + 2));
    expect(reading).toMatchObject({ rowsRead: 9000, issues: [] });
  }
});

test('the thread waits for a slow reader, and nothing is lost', async () => {
  const path = await longFile(40_000);
  const lines: number[] = [];
  let finished = false;
  for await (const event of readInWorker({ name: 'x', path }, { worker })) {
    if (event.type === 'finished') finished = event.issues.length === 0;
    if (event.type !== 'rows') continue;
    // Long enough for a thread that does not wait to read the whole file.
    if (lines.length === 0) await new Promise((resolve) => setTimeout(resolve, 2000));
    lines.push(...event.rows.map(({ line }) => line));
  }
  expect(lines).toEqual(Array.from({ length: 40_000 }, (_, index) => index + 2));
  expect(finished).toBe(true);
});

test('a thread that talks on without being asked ends the reading', async () => {
  const url = await program(
    'talks-on',
    recognisedThen(`const rows = { say: 'event', event: { type: 'rows', rows: [], issues: [], bytesRead: 0, bytesTotal: 0 } };
      for (let n = 0; n < 50; n += 1) parentPort.postMessage(rows); setInterval(() => {}, 1000);`),
  );
  const events: ReadEvent[] = [];
  for await (const event of readInWorker(sample, { worker: url })) {
    events.push(event);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(events.length).toBeLessThan(20);
  expect(events.at(-1)).toMatchObject({ type: 'finished', issues: [{ code: 'file_too_complex', holds: true }] });
});

test('aborting ends the reading with the reason, also while nothing comes', async () => {
  const silent = await program('silent-until-aborted', recognisedThen('setInterval(() => {}, 1000);'));
  const stopping = new AbortController();
  const reading = async (): Promise<void> => {
    for await (const event of readInWorker(sample, { worker: silent, signal: stopping.signal })) {
      expect(event.type).toBe('recognised');
      setTimeout(() => stopping.abort(new Error('enough')), 20);
    }
  };
  await expect(reading()).rejects.toThrow('enough');
  await expect(gatherReading(readInWorker(sample, { worker, signal: stopping.signal }))).rejects.toThrow('enough');
});

describe('a thread that breaks down becomes an issue', () => {
  const lastOf = async (
    url: URL,
    more: { readonly patience?: number; readonly memoryMegabytes?: number } = {},
  ): Promise<ReadEvent | undefined> => {
    let last: ReadEvent | undefined;
    for await (const event of readInWorker(sample, { worker: url, ...more })) last = event;
    return last;
  };
  const tooComplex = (reason: string) => ({ code: 'file_too_complex', facts: { reason }, holds: true });

  test('it crashes before it knew the format', async () => {
    const url = await program('crash-at-once', 'throw new Error("no");');
    expect(await lastOf(url)).toMatchObject({ type: 'unrecognised', sha256: unreadDigest, issue: tooComplex('crash') });
  });

  test('it ends without a word', async () => {
    const url = await program('leaves', recognisedThen('process.exit(0);'));
    expect(await lastOf(url)).toMatchObject({ type: 'finished', sha256: unreadDigest, issues: [tooComplex('crash')] });
  });

  test('it falls silent', async () => {
    const url = await program('silent', recognisedThen('setInterval(() => {}, 1000);'));
    expect(await lastOf(url, { patience: 1500 })).toMatchObject({ type: 'finished', issues: [tooComplex('time')] });
  });

  test('it loops for ever', async () => {
    const url = await program('loops', recognisedThen('for (;;);'));
    expect(await lastOf(url, { patience: 1500 })).toMatchObject({ issues: [tooComplex('time')] });
  });

  test('it runs out of memory', { timeout: 60_000 }, async () => {
    const url = await program(
      'hoards',
      recognisedThen('const all = []; for (;;) all.push(new Array(1000).fill(all.length));'),
    );
    expect(await lastOf(url, { memoryMegabytes: 16 })).toMatchObject({
      type: 'finished',
      issues: [tooComplex('memory')],
    });
  });

  test('a fault of ours stays a fault', async () => {
    const url = await program(
      'fault',
      `import { parentPort } from 'node:worker_threads'; parentPort.postMessage({ say: 'fault', reason: 'ours' });`,
    );
    await expect(lastOf(url)).rejects.toThrow('ours');
  });
});
