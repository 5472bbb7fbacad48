import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeWhole } from './write-whole.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nikash-write-whole-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const text = (name: string): string => readFileSync(join(folder, name), 'utf8');

it('puts a new file in the place of the old one, which nobody sees half overwritten', async () => {
  writeFileSync(join(folder, 'report.csv'), 'the old one');
  // Whoever has it open, or holds it by another name, keeps all of it.
  linkSync(join(folder, 'report.csv'), join(folder, 'held.csv'));
  await writeWhole(join(folder, 'report.csv'), 'the new one');
  expect([text('report.csv'), text('held.csv')]).toEqual(['the new one', 'the old one']);
  expect(readdirSync(folder).toSorted()).toEqual(['held.csv', 'report.csv']);
});

it('leaves what stood there where it cannot be written, and nothing beside it', async () => {
  writeFileSync(join(folder, 'report.csv'), 'the old one');
  const broken = { toString: () => 'half' } as unknown as string;
  await expect(writeWhole(join(folder, 'report.csv'), broken)).rejects.toThrow();
  expect(text('report.csv')).toBe('the old one');
  expect(readdirSync(folder)).toEqual(['report.csv']);
  await expect(writeWhole(join(folder, 'no folder', 'report.csv'), 'x')).rejects.toThrow('ENOENT');
});

it.skipIf(process.platform === 'win32')('goes where a link leads', async () => {
  writeFileSync(join(folder, 'real.csv'), 'the old one');
  symlinkSync(join(folder, 'real.csv'), join(folder, 'link.csv'));
  await writeWhole(join(folder, 'link.csv'), 'the new one');
  expect(text('real.csv')).toBe('the new one');
});

it('refuses a folder, as writing into it does', async () => {
  mkdirSync(join(folder, 'report.csv'));
  await expect(writeWhole(join(folder, 'report.csv'), 'x')).rejects.toThrow('EISDIR');
});

it.skipIf(process.platform === 'win32')(
  'gives the rights that are asked for, else leaves those that were',
  async () => {
    const path = join(folder, 'report.csv');
    const rights = (): number => statSync(path).mode & 0o777;
    writeFileSync(path, 'x');
    chmodSync(path, 0o640);
    await writeWhole(path, 'y');
    expect(rights()).toBe(0o640);
    await writeWhole(path, 'z', 0o600);
    expect(rights()).toBe(0o600);
  },
);
