import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { sha256Of } from './electron-runtime/stand-in.ts';
import { inProject } from './project.ts';

/**
 * SHA-256 of the driver's compiled files by name, all systems', as the lock file's checksum of their package let them in. With
 * `standInDriver` that one too, under its own name and under this system's, whose place it takes in a package for tests: never
 * in a release, which has no stand-in.
 */
export async function driverDigests(standInDriver?: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const folder = inProject('node_modules/better-sqlite3/prebuilds');
  const digests: Record<string, string[]> = {};
  for (const name of (await readdir(folder)).toSorted()) digests[name] = [await sha256Of(join(folder, name))];
  if (standInDriver === undefined) return digests;
  const digest = await sha256Of(standInDriver);
  digests[basename(standInDriver)] = [digest];
  digests[`${process.platform}-${process.arch}.node`]?.push(digest);
  return digests;
}
