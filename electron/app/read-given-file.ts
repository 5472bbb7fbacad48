import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { FileSource } from '../formats/format.ts';

/** The bytes of a file that somebody gave, never more than `most`; `missing` where it is not there any more, or no file. */
export async function readGivenFile(source: FileSource, most: number): Promise<Uint8Array | 'missing' | 'too large'> {
  const bytes = 'bytes' in source ? source.bytes : await bytesOf(source.path, most);
  if (bytes === null) return 'missing';
  return bytes.length > most ? 'too large' : bytes;
}

/** One byte beyond the limit shows that a file is too long, however much longer it is or grows. */
async function bytesOf(path: string, most: number): Promise<Uint8Array | null> {
  try {
    // A pipe that nobody writes to would be waited for.
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stats = await file.stat();
      if (!stats.isFile()) return null;
      const bytes = Buffer.alloc(Math.min(stats.size, most + 1));
      let at = 0;
      while (at < bytes.length) {
        const { bytesRead } = await file.read(bytes, at, bytes.length - at, at);
        if (bytesRead === 0) break;
        at += bytesRead;
      }
      return bytes.subarray(0, at);
    } finally {
      await file.close();
    }
  } catch {
    return null;
  }
}
