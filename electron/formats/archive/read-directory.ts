import type { BoundedBytes } from '../bounded-bytes.ts';
import { FileFault } from '../file-fault.ts';
import type { PlacedBytes } from '../file-bytes.ts';
import { findDirectory } from './find-directory.ts';
import { memberName } from './member-name.ts';
import { readZipBytes } from './read-zip-bytes.ts';
import type { ZipFaults } from './zip-faults.ts';

/** A member as the central directory has it. */
export type ZipEntry = {
  /** Its path as it stands there. A name, and no place on any disk. */
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly encrypted: boolean;
  /** Its sizes and CRC-32 follow its bytes, and its own header need not have them. */
  readonly describedBehind: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its own header lies. */
  readonly headerAt: number;
};

export type ZipDirectory = { readonly at: number; readonly entries: readonly ZipEntry[] };

const entrySignature = 0x02014b50;
const entryLength = 46;
const longestName = 1000;
const saturated = 0xffffffff;
const encryptionFlags = 0x2041;
const descriptorFlag = 0x0008;
const utf8Flag = 0x0800;

/** Reads the central directory (APPNOTE.TXT 4.3.12); its entries fill it exactly. @throws FileFault when they do not. */
export async function readDirectory(bytes: PlacedBytes, faults: ZipFaults): Promise<ZipDirectory> {
  const place = await findDirectory(bytes, faults);
  const directory = await readZipBytes(bytes, place.at, place.size, faults);
  const entries: ZipEntry[] = [];
  let at = 0;
  while (entries.length < place.count) {
    const entry = readEntry(directory, at, faults);
    entries.push(entry);
    at += entryLength + entry.nameBytes.length + directory.u16(at + 30) + directory.u16(at + 32);
  }
  if (at !== place.size) throw new FileFault(faults.damaged);
  return { at: place.at, entries };
}

function readEntry(directory: BoundedBytes, at: number, faults: ZipFaults): ZipEntry {
  const nameLength = directory.u16(at + 28);
  if (directory.u32(at) !== entrySignature || nameLength > longestName || nameLength === 0) {
    throw new FileFault(faults.damaged);
  }
  const nameEnd = at + entryLength + nameLength;
  const flags = directory.u16(at + 8);
  const nameBytes = directory.slice(at + entryLength, nameEnd);
  const extraEnd = nameEnd + directory.u16(at + 30);
  // Held within the directory, so that a last entry cannot reach beyond it.
  directory.slice(nameEnd, extraEnd + directory.u16(at + 32));
  const large = zip64Values(directory, nameEnd, extraEnd, faults);
  const value = (stated: number): number => (stated === saturated ? large() : stated);
  // The order of the values in the ZIP64 field is theirs: unpacked, packed, place.
  const size = value(directory.u32(at + 24));
  const packedSize = value(directory.u32(at + 20));
  const headerAt = value(directory.u32(at + 42));
  return {
    name: memberName(nameBytes, (flags & utf8Flag) !== 0),
    nameBytes,
    encrypted: (flags & encryptionFlags) !== 0,
    describedBehind: (flags & descriptorFlag) !== 0,
    method: directory.u16(at + 10),
    crc: directory.u32(at + 16),
    packedSize,
    size,
    headerAt,
  };
}

/** The values of the ZIP64 extra field (APPNOTE.TXT 4.5.3), one after another. */
export function zip64Values(bytes: BoundedBytes, from: number, to: number, faults: ZipFaults): () => number {
  let next = to;
  let end = to;
  for (let at = from; at + 4 <= to; at += 4 + bytes.u16(at + 2)) {
    if (bytes.u16(at) !== 1) continue;
    next = at + 4;
    end = Math.min(to, next + bytes.u16(at + 2));
    break;
  }
  return () => {
    if (next + 8 > end) throw new FileFault(faults.damaged);
    next += 8;
    return bytes.u64(next - 8);
  };
}
