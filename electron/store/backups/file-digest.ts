import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** What a file was when it was read: its length and SHA-256 in hex. */
export type FileDigest = { readonly bytes: number; readonly sha256: string };

const pieceBytes = 4 * 1_048_576;

/** Reads a file whole, piece by piece; whoever asks may do something else between two pieces. */
export function* fileDigest(file: string): Generator<void, FileDigest> {
  const handle = openSync(file, 'r');
  try {
    const hash = createHash('sha256');
    const piece = new Uint8Array(pieceBytes);
    let bytes = 0;
    for (;;) {
      const read = readSync(handle, piece, 0, pieceBytes, null);
      if (read === 0) return { bytes, sha256: hash.digest('hex') };
      hash.update(piece.subarray(0, read));
      bytes += read;
      yield;
    }
  } finally {
    closeSync(handle);
  }
}
