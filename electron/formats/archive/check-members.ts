import { fileLimit, type PlacedBytes } from '../file-bytes.ts';
import { FileFault } from '../file-fault.ts';
import { zip64Values, type ZipDirectory, type ZipEntry } from './read-directory.ts';
import { readZipBytes } from './read-zip-bytes.ts';
import type { ZipFaults } from './zip-faults.ts';

/** A member whose own header agrees with the directory. */
export type ZipMember = ZipEntry & {
  /** Where its packed bytes begin. */
  readonly dataAt: number;
};

export const stored = 0;
export const deflated = 8;

const headerSignature = 0x04034b50;
const headerLength = 30;
const saturated = 0xffffffff;
const megabyte = 1_048_576;
/** So much any archive may unpack to; beyond it, only so many times its own size. */
const unpackedAlways = 64 * megabyte;
const unpackedTimes = 250;

/**
 * Holds each member against its own header: names, methods, sizes and checks agree, no two share a byte, and what they
 * unpack to in all is within what an archive of this size may. @throws FileFault
 */
export async function checkMembers(
  bytes: PlacedBytes,
  directory: ZipDirectory,
  faults: ZipFaults,
): Promise<readonly ZipMember[]> {
  checkSizes(directory.entries, bytes.size, faults);
  const members: ZipMember[] = [];
  let free = 0;
  const inOrder = directory.entries.toSorted((one, other) => one.headerAt - other.headerAt);
  for (const entry of inOrder) {
    if (entry.headerAt < free) throw new FileFault(faults.damaged);
    const member = { ...entry, dataAt: await readHeader(bytes, entry, faults) };
    free = member.dataAt + member.packedSize;
    if (free > directory.at) throw new FileFault(faults.damaged);
    members.push(member);
  }
  const places = new Map(directory.entries.map((entry, index) => [entry.headerAt, index]));
  return members.toSorted((one, other) => (places.get(one.headerAt) ?? 0) - (places.get(other.headerAt) ?? 0));
}

function checkSizes(entries: readonly ZipEntry[], archiveSize: number, faults: ZipFaults): void {
  const limit = Math.min(fileLimit, Math.max(unpackedAlways, archiveSize * unpackedTimes));
  let unpacked = 0;
  for (const { encrypted, method, packedSize, size } of entries) {
    if (encrypted) throw new FileFault(faults.encrypted);
    if (method !== stored && method !== deflated) throw new FileFault(faults.methodUnknown);
    if (method === stored && packedSize !== size) throw new FileFault(faults.damaged);
    unpacked += size;
    if (unpacked > limit) throw new FileFault(faults.tooLarge(Math.ceil(limit / megabyte)));
  }
}

/** Reads a member's own header (APPNOTE.TXT 4.3.7) and gives the place behind it. */
async function readHeader(bytes: PlacedBytes, entry: ZipEntry, faults: ZipFaults): Promise<number> {
  const header = await readZipBytes(bytes, entry.headerAt, headerLength + entry.nameBytes.length, faults);
  const agrees =
    header.u32(0) === headerSignature &&
    (header.u16(6) & 1) === 0 &&
    header.u16(8) === entry.method &&
    header.u16(26) === entry.nameBytes.length &&
    Buffer.compare(header.slice(headerLength, header.length), entry.nameBytes) === 0;
  if (!agrees) throw new FileFault(faults.damaged);
  const extraLength = header.u16(28);
  const extra = await readZipBytes(bytes, entry.headerAt + header.length, extraLength, faults);
  const large = zip64Values(extra, 0, extraLength, faults);
  const own = (stated: number): number => (stated === saturated && extraLength > 0 ? large() : stated);
  const describedBehind = (header.u16(6) & 8) !== 0;
  const same = (stated: number, known: number): boolean => stated === known || (describedBehind && stated === 0);
  const size = own(header.u32(22));
  const packedSize = own(header.u32(18));
  if (!same(header.u32(14), entry.crc) || !same(size, entry.size) || !same(packedSize, entry.packedSize)) {
    throw new FileFault(faults.damaged);
  }
  return entry.headerAt + header.length + extraLength;
}
