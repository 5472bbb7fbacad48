import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readGivenFile } from './read-given-file.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nikash-given-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const given = (name: string) => ({ name, path: join(folder, name) });

it('reads a file to its limit and says when it is longer', async () => {
  writeFileSync(join(folder, 'ten'), '0123456789');
  expect(await readGivenFile(given('ten'), 10)).toEqual(Buffer.from('0123456789'));
  expect(await readGivenFile(given('ten'), 9)).toBe('too large');
  expect(await readGivenFile({ name: 'ten', bytes: new Uint8Array(10) }, 9)).toBe('too large');
});

it('takes what is no file for missing, and waits for nobody', async () => {
  expect(await readGivenFile(given('nowhere'), 10)).toBe('missing');
  expect(await readGivenFile({ name: 'folder', path: folder }, 10)).toBe('missing');
  if (process.platform === 'win32') return;
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  expect(await readGivenFile(given('pipe'), 10)).toBe('missing');
});
