import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { releasable } from '../app-package.ts';
import { electronRuntime } from './electron-runtime.ts';
import { putFiles } from './put-files.ts';
import { expectSha256, standIn, standInFolder } from './stand-in.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nikash-runtime-'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

test('the Electron that was named comes before any other', async () => {
  await writeFile(join(folder, 'version'), 'v45.4.1\n');
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', folder);
  expect(await electronRuntime()).toMatchObject({ kind: 'given', folder, version: '45.4.1', environment: {} });
});

test('a file that is not the pinned one is refused', async () => {
  const file = join(folder, 'tarball.tgz');
  await writeFile(file, 'nikash');
  await expectSha256(file, '8c8e00f01db70608658c0b0e0efca4d8355ae8a50680cdb9d3a35832d7714430');
  await expect(expectSha256(file, '0'.repeat(64))).rejects.toThrow('is not what was pinned');
});

test.runIf(process.platform === 'linux')('a changed executable in the cache is refused at its next use', async () => {
  vi.stubEnv('XDG_CACHE_HOME', folder);
  const cached = join(folder, 'nikash', `electron-stand-in-${standIn.version}`);
  await mkdir(cached, { recursive: true });
  await writeFile(join(cached, 'electron'), '#!/bin/sh\n');
  await expect(standInFolder()).rejects.toThrow('is not what was pinned');
});

test('several runs at once put the small app in its place, and none finds a part of it', async () => {
  const [from, resources] = [join(folder, 'from'), join(folder, 'resources')];
  const whole = 'nikash'.repeat(100_000);
  await mkdir(from);
  await writeFile(join(from, 'main.js'), whole);
  const to = join(resources, 'app');
  await putFiles(from, to);
  const found = await Promise.all(
    Array.from({ length: 12 }, async () => {
      await putFiles(from, to);
      return readFile(join(to, 'main.js'), 'utf8');
    }),
  );
  expect(new Set(found)).toEqual(new Set([whole]));
  expect(await readdir(resources)).toEqual(['app']);
});

test('a folder that holds no Electron is named in one sentence', async () => {
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', folder);
  await expect(electronRuntime()).rejects.toThrow(`names ${folder}, where no Electron is`);
});

test('a release refuses the stand-in, and anything else may be released', () => {
  const runtime = { kind: 'stand-in', folder, executable: '', version: standIn.version, environment: {} } as const;
  expect(() => releasable(runtime)).toThrow('needs the official Electron');
  expect(releasable({ ...runtime, kind: 'official' })).toMatchObject({ kind: 'official' });
});
