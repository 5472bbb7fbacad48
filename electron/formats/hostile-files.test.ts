import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testBackend, testMerchant, type TestBackend } from '../testing/test-backend.ts';
import { unreadDigest } from './format.ts';
import { readFile } from './read-file.ts';
import { hostileArchives } from './testing/hostile-archives.ts';
import { bytesOf, type HostileFile, type HostileSize } from './testing/hostile-file.ts';
import { hostileLines } from './testing/hostile-lines.ts';
import { hostilePages } from './testing/hostile-pages.ts';
import { honestFile, hostileTables } from './testing/hostile-tables.ts';
import { hostileTrees } from './testing/hostile-trees.ts';
import { gatherReading, readBytes } from './testing/gather-reading.ts';
import type { HostileOutcome, HostileTask } from './testing/read-hostile-files.ts';

const full = process.env['NIKASH_TEST_SIZE'] === 'full';
// A little below the limit of a gigabyte, so that it is the content that is refused.
const size = full ? { megabytes: 1000, lines: 1_000_000 } : { megabytes: 16, lines: 120_000 };
const hostileOf = (of: HostileSize): readonly HostileFile[] => [
  ...hostileTables(of),
  ...hostilePages(of),
  ...hostileLines(of),
  ...hostileTrees(of),
  ...hostileArchives(of),
];
const hostile = hostileOf(size);
/** As many as one preview takes. */
const filesAtOnce = 50;
/** They take a second or two alone, the full sizes ten and more: what takes longer than this hangs. */
const hangs = 60_000;
const mostGrowth = 512;

let folder = '';
const place = (name: string): string => join(folder, name);
const write = ({ pieces }: HostileFile, path: string): string => {
  const file = openSync(path, 'w');
  for (const piece of pieces()) {
    const bytes = Buffer.from(piece as string);
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
  }
  closeSync(file);
  return path;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nikash-hostile-'));
  write(honestFile, place('honest.csv'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a reader’s thread bears it, and reads the next file', () => {
  let reader: ChildProcess;
  /** One watch for all that is asked: each of its own would stay behind, listening to the process. */
  let ended: Promise<readonly [Error]>;
  beforeAll(() => {
    const program = fileURLToPath(new URL('testing/read-hostile-files.ts', import.meta.url));
    reader = fork(program, { execArgv: [] });
    ended = once(reader, 'exit').then(([code, signal]) => [new Error(`the process ended: ${String(code ?? signal)}`)]);
  });
  afterAll(() => {
    reader.kill();
  });

  const ask = async (task: HostileTask): Promise<HostileOutcome> => {
    reader.send(task);
    const [answer] = (await Promise.race([once(reader, 'message'), ended])) as [HostileOutcome | Error];
    if (answer instanceof Error) throw answer;
    return answer;
  };

  test.each(hostile.map((file) => [file.name, file] as const))('%s', { timeout: 300_000 }, async (_, file) => {
    const outcome = await ask({ path: write(file, place('hostile')), honest: place('honest.csv') });
    expect(outcome).toMatchObject({ held: file.held, rows: file.rows });
    expect(outcome.milliseconds).toBeLessThan(hangs);
    expect(outcome.growth).toBeLessThan(mostGrowth);
    expect(outcome.honest).toEqual({ held: honestFile.held, rows: honestFile.rows });
  });
});

test('a file above the limit of a gigabyte is refused unread', async () => {
  const file = openSync(place('large'), 'w');
  writeSync(file, 'x', 1024 ** 3);
  closeSync(file);
  const backend = testBackend();
  const merchantId = await testMerchant(backend);
  const token = backend.backend.registerFile({ name: 'large.csv', path: place('large') });
  const answer = await backend.dispatch('imports.preview', { merchantId, files: [token] });
  expect(answer).toMatchObject({ ok: false, code: 'file_too_large' });
  expect(backend.faults).toEqual([]);
  await backend.remove();
  const reading = await gatherReading(readFile({ name: 'large.csv', path: place('large') }));
  expect(reading).toMatchObject({ issues: [{ code: 'file_too_large' }], sha256: unreadDigest });
});

describe('an import', () => {
  let backend: TestBackend;
  let merchantId = '';
  beforeAll(async () => {
    backend = testBackend();
    merchantId = await testMerchant(backend);
  });
  afterAll(() => backend.remove());

  const filesOf = (files: readonly HostileFile[]) =>
    files.map((file) => backend.backend.registerFile({ name: file.name, bytes: bytesOf(file) }));
  // What takes long to read takes as long here; that it is borne is shown above.
  const small = hostileOf({ megabytes: 2, lines: 3000 }).filter((file) => bytesOf(file).length < 100_000);

  test('shows of each what the reader says of it', { timeout: 300_000 }, async () => {
    for (let at = 0; at < small.length; at += filesAtOnce) {
      const some = small.slice(at, at + filesAtOnce);
      const { files, ready } = await backend.ask('imports.preview', { merchantId, files: filesOf(some) });
      expect(ready).toBe(false);
      for (const file of some) {
        const issues = files
          .filter((part) => part.file === file.name || part.file.startsWith(`${file.name} ›`))
          .flatMap((part) => part.issues.filter(({ holds }) => holds).map(({ code }) => code));
        const read = (await readBytes(bytesOf(file))).issues.filter(({ holds }) => holds).map(({ code }) => code);
        expect({ file: file.name, issues: read.filter((code) => !issues.includes(code)) }).toEqual({
          file: file.name,
          issues: [],
        });
      }
    }
    expect(backend.faults).toEqual([]);
  });

  test('books none of what is held, and then the next honest file', async () => {
    const held = small.filter((file) => file.held.length > 0).slice(0, filesAtOnce);
    expect((await backend.dispatch('imports.commit', { merchantId, files: filesOf(held) })).ok).toBe(false);
    const { imports } = await backend.ask('imports.commit', { merchantId, files: filesOf([honestFile]) });
    expect(imports.map(({ rows }) => rows)).toEqual([{ read: 3, new: 3, known: 0 }]);
    expect(backend.faults).toEqual([]);
  });
});

describe('no beginning of a file takes long to be told', () => {
  const beginnings = [
    '',
    '<?xml version="1.0"?>',
    '<OFX>',
    '{"entity":',
    '!Type:Bank\n',
    ':20:X\n',
    '<table><td>',
    '01,1,',
  ];
  const spaces = [' ', '\t', '\n', '\r', '\r\n ', '\ufeff'];
  const tags = ['<', '>', '<?xml ', '<?', '<!--', '-->', '<!-- -->', '<a ', '<td>', '<td "', '</', '&', '&#'];
  const marks = ['{', '[', '[{"', '"', '""', '"\n', "'", '\\', '\\"', ',', ';', '|', '.', '-', '(', '^'];
  const numbers = ['0', '9,', '1.', '4111 ', '4111-', '01,', '88,', ':20:', ':61:'];
  const words = ['a ', 'a,', 'Date,', 'Date\n', '!Type:', '"RH",', 'OFXHEADER:', 'é', 'রূ'];
  const fragments = [...spaces, ...tags, ...marks, ...numbers, ...words];

  test.each(beginnings.map((beginning) => [beginning] as const))('%j', async (beginning) => {
    for (const fragment of fragments) {
      const since = performance.now();
      await readBytes(Buffer.from(beginning + fragment.repeat(Math.ceil(200_000 / fragment.length))));
      const milliseconds = performance.now() - since;
      expect({ fragment, hangs: milliseconds > hangs / 6 }).toEqual({ fragment, hangs: false });
    }
  });
});
