import { open } from 'node:fs/promises';
import type { FileIssue, FileSource } from './format.ts';
import { FileFault } from './file-fault.ts';
import { fileIssue } from './file-issue.ts';

/** No file larger than this is read. */
export const fileLimit = 1_073_741_824;
const chunkBytes = 262_144;

export type OpenFile = {
  readonly bytesTotal: number;
  /** The next bytes, null at the end. They are the caller's until the next call. */
  readonly next: () => Promise<Uint8Array | null>;
  readonly close: () => Promise<void>;
};

/** Opens a file for reading piece by piece; what cannot be opened, or is too large, is an issue. */
export async function openFile(source: FileSource): Promise<OpenFile | FileIssue> {
  if ('bytes' in source) return source.bytes.length > fileLimit ? tooLarge() : openBytes(source.bytes);
  try {
    const handle = await open(source.path, 'r');
    const found = await handle.stat();
    if (!found.isFile() || found.size > fileLimit) {
      await handle.close();
      return found.isFile() ? tooLarge() : fileIssue('file_unreadable', { reason: 'not a file' });
    }
    const buffer = new Uint8Array(chunkBytes);
    let taken = 0;
    return {
      bytesTotal: found.size,
      next: async () => {
        const { bytesRead } = await handle.read(buffer, 0, chunkBytes);
        taken += bytesRead;
        // A file that grows while it is read ends where the limit is.
        return bytesRead === 0 || taken > fileLimit ? null : buffer.subarray(0, bytesRead);
      },
      close: () => handle.close(),
    };
  } catch (error) {
    return unreadable(error);
  }
}

/** The issue that a failing file system, or a fault in the file itself, amounts to. */
export function unreadable(error: unknown): FileIssue {
  if (error instanceof FileFault) return error.issue;
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return code === 'ENOENT' ? fileIssue('file_missing', {}) : fileIssue('file_unreadable', { reason: code });
}

const tooLarge = (): FileIssue => fileIssue('file_too_large', { megabytes: fileLimit / 1_048_576 });

function openBytes(bytes: Uint8Array): OpenFile {
  let at = 0;
  return {
    bytesTotal: bytes.length,
    next: () => {
      const chunk = at < bytes.length ? bytes.subarray(at, at + chunkBytes) : null;
      at += chunkBytes;
      return Promise.resolve(chunk);
    },
    close: () => Promise.resolve(),
  };
}

/** A file whose bytes can be asked for at any place, as archives and workbooks need it. */
export type PlacedBytes = {
  readonly size: number;
  /** The bytes from `at` on, fewer than `length` only at the file's end. */
  readonly read: (at: number, length: number) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
};

/** Opens a file for reading at any place; what cannot be opened, or is too large, is an issue. */
export async function openPlaced(source: FileSource): Promise<PlacedBytes | FileIssue> {
  if ('bytes' in source) {
    const { bytes } = source;
    if (bytes.length > fileLimit) return tooLarge();
    const read = (at: number, length: number): Promise<Uint8Array> => Promise.resolve(bytes.subarray(at, at + length));
    return { size: bytes.length, read, close: async () => {} };
  }
  try {
    const handle = await open(source.path, 'r');
    const { size } = await handle.stat();
    const read = async (at: number, length: number): Promise<Uint8Array> => {
      const buffer = new Uint8Array(Math.max(0, Math.min(length, size - at)));
      let filled = 0;
      while (filled < buffer.length) {
        const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, at + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return buffer.subarray(0, filled);
    };
    return { size, read, close: () => handle.close() };
  } catch (error) {
    return unreadable(error);
  }
}
