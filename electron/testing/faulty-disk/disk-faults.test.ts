import { join } from 'node:path';
import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { booksIn, copyOf, emptyWorkspace, freshFolder, removeFolder } from './disk-shop.ts';
import { noFaultyDisk, workOnDisk, type Worked } from './faulty-disk.ts';

const full = process.env['NIKASH_TEST_SIZE'] === 'full';
/** Every how manieth of the first 500 writes and syncs fails, and how many sizes of disk are tried. */
const step = full ? 1 : 75;
const sizes = full ? 100 : 6;
const most = 500;

let base: string;
let start: string;
/** The large import is the first command of those on the failing disk. */
const first = 13;

beforeAll(async () => {
  if (noFaultyDisk !== null) return;
  base = freshFolder();
  start = join(base, 'start');
  mkdirSync(start);
  await emptyWorkspace(start);
  expect(await workOnDisk(start, ['commands', '0', String(first)])).toMatchObject({ code: 0, complained: '' });
}, 120_000);
afterAll(() => removeFolder(base));

type Tried = Worked & { readonly refused: readonly string[] };

/** Works through commands on a failing disk; whatever happened, all that it says it has done is in the books in the end. */
async function tryOn(trouble: string, count: number): Promise<Tried> {
  const folder = copyOf(start);
  try {
    const worked = await workOnDisk(folder, ['failing', String(first), String(count), trouble]);
    expect(worked).toMatchObject({ code: 0, signal: null, complained: '' });
    expect(worked.said.slice(-2)).toEqual(['verified', 'end']);
    const done = worked.said.filter((line) => line.startsWith('done')).length;
    expect((await booksIn(folder)).commands).toBe(first + done);
    expect(done).toBeGreaterThan(0);
    return { ...worked, refused: worked.said.filter((line) => line.startsWith('refused')) };
  } catch (fault) {
    throw new Error(`The disk's trouble was: ${trouble}`, { cause: fault });
  } finally {
    removeFolder(folder);
  }
}

/** Writes, syncs, changes and bytes that a file grew by, of all the commands on a sound disk. */
async function countsOf(count: number): Promise<readonly number[]> {
  const { said } = await tryOn('off', count);
  const line = said.find((one) => one.startsWith('counts')) ?? '';
  return line.split(' ').slice(1).map(Number);
}

const codesOf = (refused: readonly string[]): string[] => refused.map((line) => line.replace(/^.*: /, ''));

describe.skipIf(noFaultyDisk !== null)(`a disk that fails (${noFaultyDisk ?? 'on purpose'})`, () => {
  it.each(['write', 'sync'])(
    `at the nth %s, once or from then on: the command is refused in words, and the workspace goes on`,
    { timeout: 2_000_000 },
    async (what) => {
      const count = 120;
      const [writes = 0, syncs = 0] = await countsOf(count);
      // The disk fails within the work, not after it.
      const last = Math.min(most, what === 'write' ? writes : syncs);
      expect(last).toBeGreaterThan(most * 0.6);
      let refusals = 0;
      for (let n = full ? 1 : 5; n <= last; n += step) {
        const { refused } = await tryOn(`${what} ${n} EIO ${n % 2 === 0 ? 'once' : ''}`, count);
        for (const code of codesOf(refused)) expect(code).toBe('disk_failed');
        refusals += refused.length;
      }
      // Not every one: the note of the chain's head may fail without the command, which is kept by then.
      expect(refusals).toBeGreaterThan(last / step / 6);
    },
  );

  it(
    `when it is full, at ${sizes} sizes: the command is refused in words, and goes on when there is room`,
    { timeout: 2_000_000 },
    async () => {
      const count = 4;
      const [, , , grown = 0] = await countsOf(count);
      expect(grown).toBeGreaterThan(500_000);
      let refusals = 0;
      for (let n = 0; n < sizes; n += 1) {
        const { refused } = await tryOn(`full ${Math.floor((grown * n) / sizes)}`, count);
        for (const code of codesOf(refused)) expect(code).toBe('disk_full');
        refusals += refused.length;
      }
      expect(refusals).toBeGreaterThan(sizes * 0.8);
    },
  );

  it(
    'while a workspace is opened: it is refused in words, and opens when the disk is sound',
    { timeout: 1_000_000 },
    async () => {
      const troubles = ['write', 'sync'].flatMap((what) =>
        Array.from({ length: full ? 20 : 5 }, (_, n) => `${what} ${n + 1} EIO once`),
      );
      const answers: string[] = [];
      for (const trouble of [...troubles, 'full 0', 'readonly']) {
        const folder = copyOf(start);
        const worked = await workOnDisk(folder, ['failing-to-open', trouble]);
        expect(worked).toMatchObject({ code: 0, complained: '' });
        const [answered = '', again] = worked.said;
        expect(again).toBe('again ok');
        answers.push(answered.split(' ')[1] ?? '');
        expect((await booksIn(folder)).commands).toBe(first);
        removeFolder(folder);
      }
      expect(answers.slice(-2)).toEqual(['disk_full', 'folder_read_only']);
      expect(new Set(answers.slice(0, -2))).toEqual(new Set(['disk_failed', 'ok']));
    },
  );
});
