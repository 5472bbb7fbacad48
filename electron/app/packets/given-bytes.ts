import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Refusal } from '../../../shared/contract/refusal.ts';
import type { FileToken } from '../../../shared/kernel/ids.ts';
import { largestPacketFile } from '../../packets/packet-limits.ts';
import { refuse, type OpenContext } from '../handler.ts';

/** The bytes behind a token, never more than a packet may have, and the name of the file. */
export async function givenBytes(
  { fileOf }: OpenContext,
  token: FileToken,
): Promise<
  | { readonly ok: true; readonly name: string; readonly bytes: Uint8Array }
  | Refusal<'file_missing' | 'packet_unreadable'>
> {
  const source = fileOf(token);
  if (source === null) return refuse('file_missing', { file: token });
  const { name } = source;
  const bytes = 'bytes' in source ? source.bytes : await bytesOf(source.path);
  if (bytes === null) return refuse('file_missing', { file: name });
  return bytes.length > largestPacketFile ? refuse('packet_unreadable', { name }) : { ok: true, name, bytes };
}

/** One byte beyond the limit shows that a file is too long, however much longer it is or grows. */
async function bytesOf(path: string): Promise<Uint8Array | null> {
  try {
    // A pipe that nobody writes to would be waited for.
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stats = await file.stat();
      if (!stats.isFile()) return null;
      const bytes = Buffer.alloc(Math.min(stats.size, largestPacketFile + 1));
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
