import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createHash } from 'node:crypto';
import { isKnownDriver, knownDrivers, shippedDriver } from './driver-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nikash-driver-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const shipped = shippedDriver();
const name = basename(shipped);
const known = { [name]: [createHash('sha256').update(readFileSync(shipped)).digest('hex')] };

/** A copy of the driver in a folder of its own, with one byte at `at` made another. */
function altered(at: number): string {
  const file = join(folder, name);
  const bytes = readFileSync(shipped);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
  return file;
}

test('the compiled file that was built with is known, wherever it lies', () => {
  expect(isKnownDriver(shipped, known)).toBe(true);
  copyFileSync(shipped, join(folder, name));
  expect(isKnownDriver(join(folder, name), known)).toBe(true);
});

test('one bit in any place, and it is not', () => {
  const { length } = readFileSync(shipped);
  for (const at of [0, 1, 63, 4096, Math.floor(length / 2), length - 1])
    expect(isKnownDriver(altered(at), known)).toBe(false);
});

test('nor one that is cut, longer, missing, or of another name', () => {
  const bytes = readFileSync(shipped);
  for (const other of [bytes.subarray(0, -1), Buffer.concat([bytes, Buffer.of(0)]), Buffer.of()]) {
    writeFileSync(join(folder, name), other);
    expect(isKnownDriver(join(folder, name), known)).toBe(false);
  }
  expect(isKnownDriver(join(folder, 'nothing', name), known)).toBe(false);
  copyFileSync(shipped, join(folder, 'toString'));
  expect(isKnownDriver(join(folder, 'toString'), known)).toBe(false);
});

test('run from its source the program names none: whoever can change the one can change the other', () => {
  expect(knownDrivers()).toBeNull();
});
