import type { BoundedBytes } from '../bounded-bytes.ts';
import { FileFault } from '../file-fault.ts';
import type { PlacedBytes } from '../file-bytes.ts';
import { readZipBytes } from './read-zip-bytes.ts';
import { memberLimit, type ZipFaults } from './zip-faults.ts';

/** Where the central directory lies and how many entries it has. */
export type DirectoryPlace = { readonly at: number; readonly size: number; readonly count: number };

const endSignature = 0x06054b50;
const endLength = 22;
const longestComment = 65_535;
const zip64LocatorSignature = 0x07064b50;
const zip64LocatorLength = 20;
const zip64EndSignature = 0x06064b50;
const zip64EndLength = 56;
/** A thousand entries with the longest names need one; the rest is for extra fields. */
const directoryLimit = 8_388_608;

/** Reads the end of central directory record, ZIP64's where there is one (APPNOTE.TXT 4.3.14 to 4.3.16). */
export async function findDirectory(bytes: PlacedBytes, faults: ZipFaults): Promise<DirectoryPlace> {
  const tailAt = Math.max(0, bytes.size - endLength - longestComment);
  const tail = await readZipBytes(bytes, tailAt, bytes.size - tailAt, faults);
  const end = placeOfEnd(tail);
  if (end === null) throw new FileFault(faults.damaged);
  const found = (await readZip64(bytes, tailAt + end, tail, end, faults)) ?? readEnd(tail, end, tailAt + end);
  if (found.disks !== 0 || found.count !== found.countHere) throw new FileFault(faults.damaged);
  if (found.count > memberLimit) throw new FileFault(faults.tooManyMembers);
  if (found.at + found.size > found.before || found.size > directoryLimit) throw new FileFault(faults.damaged);
  return found;
}

type FoundDirectory = DirectoryPlace & {
  readonly disks: number;
  readonly countHere: number;
  /** The directory ends here at the latest. */
  readonly before: number;
};

/** The record whose comment reaches to the very end of the file; searched from there, as the comment may hold anything. */
function placeOfEnd(tail: BoundedBytes): number | null {
  for (let at = tail.length - endLength; at >= 0; at -= 1) {
    if (tail.u32(at) === endSignature && at + endLength + tail.u16(at + 20) === tail.length) return at;
  }
  return null;
}

const readEnd = (tail: BoundedBytes, end: number, before: number): FoundDirectory => ({
  disks: tail.u16(end + 4) + tail.u16(end + 6),
  countHere: tail.u16(end + 8),
  count: tail.u16(end + 10),
  size: tail.u32(end + 12),
  at: tail.u32(end + 16),
  before,
});

/** Null where the file needs no ZIP64 record: no figure of the plain record is at its limit, or no locator stands before it. */
async function readZip64(
  bytes: PlacedBytes,
  endAt: number,
  tail: BoundedBytes,
  end: number,
  faults: ZipFaults,
): Promise<FoundDirectory | null> {
  const { count, size, at } = readEnd(tail, end, endAt);
  if (count !== 0xffff && size !== 0xffffffff && at !== 0xffffffff) return null;
  const locatorAt = endAt - zip64LocatorLength;
  const locator = await readZipBytes(bytes, locatorAt, zip64LocatorLength, faults);
  if (locator.u32(0) !== zip64LocatorSignature) return null;
  const recordAt = locator.u64(8);
  const record = await readZipBytes(bytes, recordAt, zip64EndLength, faults);
  if (record.u32(0) !== zip64EndSignature || recordAt + 12 + record.u64(4) !== locatorAt || locator.u32(4) !== 0) {
    throw new FileFault(faults.damaged);
  }
  return {
    disks: record.u32(16) + record.u32(20),
    countHere: record.u64(24),
    count: record.u64(32),
    size: record.u64(40),
    at: record.u64(48),
    before: recordAt,
  };
}
