import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';

/**
 * Writes a file that somebody named, aside and then in its place: whoever looks finds the old one or the new one, never half of one,
 * also where the disk is full or the machine goes off. `mode` is what the file is given; where none is said, an older one's rights stay.
 * What is no file (a pipe, a device) is written into, and so is a file in a folder that takes no other.
 * @throws what the system says where it cannot be written; what stood there is as it was.
 */
export async function writeWhole(path: string, content: string | Uint8Array, mode?: number): Promise<void> {
  // A link leads to the file that is meant.
  const target = await realpath(path).catch(() => path);
  const before = await stat(target).catch(() => null);
  if (before !== null && !before.isFile()) return writeFile(target, content);
  const rights = mode ?? (before === null ? 0o666 : before.mode & 0o777);
  const aside = `${target}.${randomUUID().slice(0, 8)}.new`;
  const file = await open(aside, 'wx', rights).catch((fault: NodeJS.ErrnoException) => {
    if (before !== null && (fault.code === 'EACCES' || fault.code === 'EPERM')) return null;
    throw fault;
  });
  if (file === null) return writeFile(target, content);
  try {
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, target);
  } catch (fault) {
    await rm(aside, { force: true });
    throw fault;
  }
}
