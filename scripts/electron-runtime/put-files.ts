import { copyFile, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Copies the files of a folder into another, each aside and then put in its place in one step: who reads or puts them at the same
 * moment finds the old or the new one, never a part.
 */
export async function putFiles(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const aside = await mkdtemp(join(dirname(to), 'app-'));
  try {
    for (const name of await readdir(from)) {
      await copyFile(join(from, name), join(aside, name));
      await rename(join(aside, name), join(to, name));
    }
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}
