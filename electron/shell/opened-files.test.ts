import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createOpenedFiles, filesAmong, mayBeOpened } from './opened-files.ts';

let folder = '';
let packet = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nikash-opened-'));
  packet = join(folder, 'request.nikash');
  writeFileSync(packet, '');
  writeFileSync(join(folder, 'CARD.NIKASH'), '');
  writeFileSync(join(folder, 'rows.csv'), '');
  mkdirSync(join(folder, 'folder.nikash'));
  mkdirSync(join(folder, '--type=renderer'));
  writeFileSync(join(folder, '--type=renderer', 'x.nikash'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('opens regular files that end in .nikash, and nothing else', () => {
  expect(mayBeOpened(packet)).toBe(true);
  expect(mayBeOpened(join(folder, 'CARD.NIKASH'))).toBe(true);
  for (const other of ['rows.csv', 'folder.nikash', 'gone.nikash', 'request.nikash\0.csv', '.nikash'])
    expect(mayBeOpened(join(folder, other)), `${other} is not opened`).toBe(false);
  expect(mayBeOpened('request.nikash')).toBe(false);
});

it.runIf(process.platform !== 'win32')('does not wait at a pipe', () => {
  const pipe = join(folder, 'pipe.nikash');
  execFileSync('mkfifo', [pipe]);
  expect(mayBeOpened(pipe)).toBe(false);
});

it('finds them among the arguments, whichever way they are written, and takes no option for one', () => {
  const argv = [
    '/opt/nikash',
    '.',
    '--type=renderer/x.nikash',
    'rows.csv',
    'request.nikash',
    join(folder, 'CARD.NIKASH'),
  ];
  expect(filesAmong(argv, folder)).toEqual([packet, join(folder, 'CARD.NIKASH')]);
  // The program itself is none of them.
  expect(filesAmong([packet], folder)).toEqual([]);
});

it('keeps each once until it is taken, twenty at most', () => {
  const opened = createOpenedFiles();
  expect(opened.give([join(folder, 'rows.csv')])).toBe(false);
  expect(opened.give([packet, packet])).toBe(true);
  expect(opened.give([packet])).toBe(true);
  expect(opened.take()).toEqual([packet]);
  expect(opened.take()).toEqual([]);
  const many = Array.from({ length: 30 }, (_, index) => join(folder, `${index}.nikash`));
  for (const path of many) writeFileSync(path, '');
  opened.give(many);
  expect(opened.take()).toEqual(many.slice(0, 20));
});
