import { existsSync, statSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import type { Keyring } from './keyring.ts';

/**
 * The files given last. Their paths stay in this process, and are written only under the computer's keyring: a list of them says
 * whom somebody banks with. Where there is no keyring, the list is gone when the app ends.
 */
export type RecentFiles = {
  /** The paths, the latest first. */
  readonly paths: () => readonly string[];
  readonly add: (paths: readonly string[]) => void;
  /** The path at a place of the list while there is still a file; else null, and it leaves the list. */
  readonly at: (index: number) => string | null;
  readonly forget: () => void;
  /** Whether the list outlives the app. */
  readonly kept: () => boolean;
  /** Once everything asked for so far is on the disk. */
  readonly settled: () => Promise<void>;
};

const mostRecent = 10;
const list = z.array(z.string().max(32_768)).max(mostRecent);

export type RecentFilesOptions = {
  /** Where the sealed list lies. */
  readonly file: string;
  readonly keyring: Keyring;
  readonly allowed: () => boolean;
  /** Told whenever the list has become another. */
  readonly onChange: (names: readonly string[]) => void;
};

/** What was kept is read behind it: a keyring that asks for its password must not hold the window back. */
export function createRecentFiles({ file, keyring, allowed, onChange }: RecentFilesOptions): RecentFiles {
  let isKept = false;
  let paths: readonly string[] = [];
  let forgotten = false;

  const show = (next: readonly string[]): void => {
    paths = next;
    onChange(next.map((path) => basename(path)));
  };
  // One after the other: what is written last stands.
  let work: Promise<void> = (async () => {
    isKept = await keyring.available();
    if (!allowed()) return rm(file, { force: true });
    if (!isKept) return undefined;
    const before = await read(file, keyring);
    // What was given meanwhile comes first; what was forgotten meanwhile stays so.
    if (!forgotten && before.length > 0) show(merged(paths, before));
    return undefined;
  })().catch(() => undefined);

  const change = (next: readonly string[]): void => {
    show(next);
    work = work.then(() => (paths.length === 0 ? rm(file, { force: true }) : keep(file, keyring, isKept, paths)));
    work = work.catch(() => undefined);
  };

  return {
    paths: () => paths,
    add: (given) => {
      if (!allowed() || given.length === 0) return;
      change(merged(given.toReversed(), paths));
    },
    at: (index) => {
      const path = paths[index];
      if (path === undefined) return null;
      if (isFile(path)) return path;
      change(paths.filter((other) => other !== path));
      return null;
    },
    forget: () => {
      forgotten = true;
      change([]);
    },
    kept: () => isKept,
    settled: () => work,
  };
}

const merged = (first: readonly string[], then: readonly string[]): readonly string[] =>
  [...new Set([...first, ...then])].slice(0, mostRecent);

async function keep(file: string, keyring: Keyring, isKept: boolean, paths: readonly string[]): Promise<void> {
  if (!isKept) return;
  const sealed = await keyring.encrypt(JSON.stringify(paths));
  await writeFile(`${file}.new`, sealed, { mode: 0o600 });
  await rename(`${file}.new`, file);
}

async function read(file: string, keyring: Keyring): Promise<readonly string[]> {
  if (!existsSync(file)) return [];
  try {
    const { text } = await keyring.decrypt(await readFile(file));
    return list.parse(JSON.parse(text));
  } catch {
    return [];
  }
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
