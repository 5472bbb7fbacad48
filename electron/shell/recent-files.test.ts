import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Keyring } from './keyring.ts';
import { createRecentFiles } from './recent-files.ts';

/** Turns every byte, so that what lies in the file can be told from what was put in. */
const turned = (bytes: Uint8Array): Uint8Array => bytes.map((byte) => byte ^ 0xff);
const keyring = (available = true): Keyring => ({
  available: async () => available,
  encrypt: async (text) => turned(new TextEncoder().encode(text)),
  decrypt: async (sealed) => ({ text: new TextDecoder().decode(turned(sealed)), stale: false }),
});

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nikash-recent-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const make = (name: string): string => {
  writeFileSync(join(folder, name), '');
  return join(folder, name);
};

const open = async (given: { allowed?: boolean; available?: boolean } = {}) => {
  const names: (readonly string[])[] = [];
  const recent = createRecentFiles({
    file: join(folder, 'recent.bin'),
    keyring: keyring(given.available),
    allowed: () => given.allowed ?? true,
    onChange: (now) => names.push(now),
  });
  await recent.settled();
  return { recent, names };
};

it('keeps the last ten, the latest first, each once, sealed', async () => {
  const { recent, names } = await open();
  recent.add(Array.from({ length: 12 }, (_, index) => make(`${index}.csv`)));
  recent.add([make('5.csv')]);
  expect(names.at(-1)).toEqual([
    '5.csv',
    '11.csv',
    '10.csv',
    '9.csv',
    '8.csv',
    '7.csv',
    '6.csv',
    '4.csv',
    '3.csv',
    '2.csv',
  ]);
  await recent.settled();
  expect(readFileSync(join(folder, 'recent.bin'), 'latin1')).not.toContain('.csv');
  const again = await open();
  expect(again.names).toEqual([names.at(-1)]);
});

it('keeps nothing on the disk without a keyring', async () => {
  const { recent } = await open({ available: false });
  recent.add([make('hdfc.csv')]);
  await recent.settled();
  expect(recent.paths()).toHaveLength(1);
  expect(recent.kept()).toBe(false);
  expect(existsSync(join(folder, 'recent.bin'))).toBe(false);
});

it('keeps nothing where it may not, and what was kept before is gone', async () => {
  const { recent } = await open();
  recent.add([make('hdfc.csv')]);
  await recent.settled();
  const forbidden = await open({ allowed: false });
  forbidden.recent.add([make('axis.csv')]);
  expect(forbidden.recent.paths()).toEqual([]);
  expect(existsSync(join(folder, 'recent.bin'))).toBe(false);
});

it('forgets all of it on order', async () => {
  const { recent, names } = await open();
  recent.add([make('hdfc.csv')]);
  recent.forget();
  await recent.settled();
  expect(names.at(-1)).toEqual([]);
  expect(existsSync(join(folder, 'recent.bin'))).toBe(false);
});

it('gives a file that is there, and takes one that is gone, or is a folder now, off the list', async () => {
  const { recent, names } = await open();
  const [here, gone, folderNow] = [make('here.csv'), make('gone.csv'), make('x.csv')];
  recent.add([here, gone, folderNow]);
  rmSync(gone);
  rmSync(folderNow);
  mkdirSync(folderNow);
  expect(recent.at(0)).toBeNull();
  expect(recent.at(0)).toBeNull();
  expect(recent.at(0)).toBe(here);
  expect(recent.at(7)).toBeNull();
  expect(names.at(-1)).toEqual(['here.csv']);
  // Written behind it: the folder of the test cannot go while it is written into.
  await recent.settled();
});

it.each(['', '{', '["a", 3]', JSON.stringify(Array.from({ length: 11 }, () => '/a'))])(
  'begins anew where %j is kept',
  async (text) => {
    writeFileSync(join(folder, 'recent.bin'), turned(new TextEncoder().encode(text)));
    const { recent, names } = await open();
    expect(recent.paths()).toEqual([]);
    expect(names).toEqual([]);
  },
);

it('does not wait for the keyring, and brings nothing back that was forgotten meanwhile', async () => {
  const { recent } = await open();
  recent.add([make('before.csv')]);
  await recent.settled();
  const asked = Promise.withResolvers<boolean>();
  const slow = { ...keyring(), available: () => asked.promise };
  const late = (names: string[]) =>
    createRecentFiles({
      file: join(folder, 'recent.bin'),
      keyring: slow,
      allowed: () => true,
      onChange: (now) => names.push(now.join(' ')),
    });
  const [given, forgot]: [string[], string[]] = [[], []];
  const one = late(given);
  one.add([make('now.csv')]);
  expect(given).toEqual(['now.csv']);
  const other = late(forgot);
  other.forget();
  asked.resolve(true);
  await one.settled();
  await other.settled();
  expect(given.at(-1)).toBe('now.csv before.csv');
  expect(forgot).toEqual(['']);
});
