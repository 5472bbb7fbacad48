import { closeSync, openSync, writeSync } from 'node:fs';
import { constants, crc32, deflateRawSync } from 'node:zlib';
import { littleEndian } from '../../electron/formats/testing/little-endian.ts';
import type { PackedMember } from './workload.ts';

const { u16, u32 } = littleEndian;
const blockLength = 1_048_576;

/** Writes text piece by piece; gives its length in bytes. */
export function writePieces(path: string, pieces: Iterable<string>): number {
  const file = openSync(path, 'w');
  try {
    let length = 0;
    for (const block of blocksOf(pieces)) length += writeSync(file, block);
    return length;
  } finally {
    closeSync(file);
  }
}

/** Writes a ZIP archive member by member, holding no more than a block of it; gives its length in bytes. */
export function writeArchive(path: string, members: Iterable<PackedMember>): number {
  const file = openSync(path, 'w');
  try {
    const directory: Buffer[] = [];
    let at = 0;
    for (const { name, pieces } of members) {
      const nameBytes = Buffer.from(name);
      const dataAt = at + 30 + nameBytes.length;
      const figures = writeDeflated(file, dataAt, pieces);
      const shared = memberFigures(figures, nameBytes.length);
      writeSync(file, Buffer.concat([u32(0x04034b50), shared, nameBytes]), 0, 30 + nameBytes.length, at);
      directory.push(Buffer.concat([u32(0x02014b50), u16(20), shared, Buffer.alloc(10), u32(at), nameBytes]));
      at = dataAt + figures.packed;
    }
    const size = directory.reduce((sum, entry) => sum + entry.length, 0);
    const count = u16(directory.length);
    const end = Buffer.concat([u32(0x06054b50), Buffer.alloc(4), count, count, u32(size), u32(at), u16(0)]);
    const tail = Buffer.concat([...directory, end]);
    writeSync(file, tail, 0, tail.length, at);
    return at + tail.length;
  } finally {
    closeSync(file);
  }
}

type Figures = { readonly crc: number; readonly packed: number; readonly size: number };

/** Blocks that are each deflated by themselves and end on a whole byte are one stream when they stand side by side. */
function writeDeflated(file: number, from: number, pieces: Iterable<string>): Figures {
  const figures = { crc: 0, packed: 0, size: 0 };
  const put = (block: Buffer, finishFlush: number): void => {
    const packed = deflateRawSync(block, { finishFlush });
    writeSync(file, packed, 0, packed.length, from + figures.packed);
    figures.crc = crc32(block, figures.crc);
    figures.packed += packed.length;
    figures.size += block.length;
  };
  for (const block of blocksOf(pieces)) put(block, constants.Z_SYNC_FLUSH);
  put(Buffer.alloc(0), constants.Z_FINISH);
  return figures;
}

/** What a member's own header and its entry in the directory both say, from the version on to the lengths. */
const memberFigures = ({ crc, packed, size }: Figures, nameLength: number): Buffer =>
  Buffer.concat([u16(20), u16(0x0800), u16(8), u32(0), u32(crc), u32(packed), u32(size), u16(nameLength), u16(0)]);

function* blocksOf(pieces: Iterable<string>): Iterable<Buffer> {
  let held: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    held.push(piece);
    length += piece.length;
    if (length < blockLength) continue;
    yield Buffer.from(held.join(''));
    held = [];
    length = 0;
  }
  if (length > 0) yield Buffer.from(held.join(''));
}
