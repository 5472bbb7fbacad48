import { Readable, pipeline } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import type { OpenFile, PlacedBytes } from '../file-bytes.ts';
import { FileFault } from '../file-fault.ts';
import { deflated, type ZipMember } from './check-members.ts';
import type { ZipFaults } from './zip-faults.ts';

const pieceBytes = 65_536;

/**
 * Opens a member for reading piece by piece. It gives exactly the bytes that the directory declares, and throws a
 * FileFault as soon as more come, or at the end when fewer came or their CRC-32 is another.
 */
export function unpackMember(bytes: PlacedBytes, member: ZipMember, faults: ZipFaults): OpenFile {
  const unpacked =
    member.method === deflated && member.packedSize > 0
      ? inflated(bytes, member, faults)
      : { pieces: packedPieces(bytes, member, faults), isAll: () => true, close: () => {} };
  let length = 0;
  let crc = 0;
  return {
    bytesTotal: member.size,
    next: async () => {
      const next = await unpacked.pieces.next();
      if (next.done === true) {
        if (length !== member.size || crc !== member.crc || !unpacked.isAll()) throw new FileFault(faults.damaged);
        return null;
      }
      length += next.value.length;
      if (length > member.size) throw new FileFault(faults.damaged);
      crc = crc32(next.value, crc);
      return next.value;
    },
    close: () => {
      unpacked.close();
      return Promise.resolve();
    },
  };
}

type Unpacked = {
  readonly pieces: AsyncIterator<Uint8Array, void>;
  /** Whether the pieces came of all packed bytes, and none was left over behind them. */
  readonly isAll: () => boolean;
  readonly close: () => void;
};

async function* packedPieces(
  bytes: PlacedBytes,
  { dataAt, packedSize }: ZipMember,
  faults: ZipFaults,
): AsyncGenerator<Uint8Array, void> {
  for (let at = 0; at < packedSize; at += pieceBytes) {
    const length = Math.min(pieceBytes, packedSize - at);
    const piece = await bytes.read(dataAt + at, length);
    if (piece.length !== length) throw new FileFault(faults.damaged);
    yield piece;
  }
}

function inflated(bytes: PlacedBytes, member: ZipMember, faults: ZipFaults): Unpacked {
  const inflate = createInflateRaw({ chunkSize: pieceBytes });
  const packed = Readable.from(packedPieces(bytes, member, faults), { objectMode: true, highWaterMark: 1 });
  // What goes wrong on either side ends the iteration below with the same error.
  pipeline(packed, inflate, () => {});
  return {
    pieces: inflatedPieces(inflate, faults),
    isAll: () => inflate.bytesWritten === member.packedSize,
    close: () => {
      packed.destroy();
      inflate.destroy();
    },
  };
}

async function* inflatedPieces(
  inflate: AsyncIterable<Uint8Array>,
  faults: ZipFaults,
): AsyncGenerator<Uint8Array, void> {
  try {
    yield* inflate;
  } catch (error) {
    const ofZlib = error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
    throw ofZlib ? new FileFault(faults.damaged) : error;
  }
}
