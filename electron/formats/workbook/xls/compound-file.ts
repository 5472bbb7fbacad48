import { workbookFaults } from '../../archive/zip-faults.ts';
import { boundedBytes, type BoundedBytes } from '../../bounded-bytes.ts';
import { damagedWorkbook } from '../workbook.ts';

/** The streams in the root of a compound file, by name. */
export type CompoundFile = {
  readonly has: (name: string) => boolean;
  /** The bytes of a stream. @throws FileFault when its sectors do not hold together. */
  readonly read: (name: string) => Uint8Array;
};

const headerDifats = 109;
/** Sectors from here on are marks: free, end of chain, table of sectors. */
const firstMark = 0xfffffffa;
const endOfChain = 0xfffffffe;
const miniCutoff = 4096;
const miniShift = 6;
const entryBytes = 128;
/** A workbook has a dozen streams; embedded files make it some hundreds. */
const entryLimit = 10_000;
const noEntry = 0xffffffff;

const bounded = (bytes: Uint8Array): BoundedBytes => boundedBytes(bytes, workbookFaults.damaged);

type Entry = { readonly name: string; readonly type: number; readonly start: number; readonly size: number };

/**
 * Reads the directory of a compound file (MS-CFB 2). Every chain of sectors is followed no further than the file has
 * sectors, so that one that leads back into itself ends the reading. @throws FileFault
 */
export function openCompoundFile(file: Uint8Array): CompoundFile {
  const bytes = bounded(file);
  const shift = bytes.u16(30);
  if (bytes.u16(28) !== 0xfffe || (shift !== 9 && shift !== 12) || bytes.u16(32) !== miniShift) {
    throw damagedWorkbook();
  }
  const sectors = sectorsOf(bytes, shift);
  const next = readTable(bytes, sectors);
  const directory = bounded(joinSectors(sectors, next, bytes.u32(48)));
  const [root, streams] = readEntries(directory, shift === 9);
  const read = (entry: Entry): Uint8Array => {
    const whole =
      entry.size < miniCutoff
        ? readMini(bytes, sectors, next, root, entry)
        : joinSectors(sectors, next, entry.start, entry.size);
    if (whole.length < entry.size) throw damagedWorkbook();
    return whole.subarray(0, entry.size);
  };
  return {
    has: (name) => streams.has(name.toUpperCase()),
    read: (name) => {
      const entry = streams.get(name.toUpperCase());
      if (entry === undefined) throw damagedWorkbook();
      return read(entry);
    },
  };
}

type Sectors = { readonly count: number; readonly bytesEach: number; readonly sector: (index: number) => Uint8Array };

function sectorsOf(bytes: BoundedBytes, shift: number): Sectors {
  const bytesEach = 1 << shift;
  // The header fills the first sector, of whatever size. The last sector may be cut short.
  const count = Math.max(0, Math.ceil(bytes.length / bytesEach) - 1);
  const sector = (index: number): Uint8Array => {
    if (index >= count) throw damagedWorkbook();
    const at = (index + 1) * bytesEach;
    return bytes.slice(at, Math.min(bytes.length, at + bytesEach));
  };
  return { count, bytesEach, sector };
}

/** The table that tells of each sector which one follows (MS-CFB 2.3, 2.5). */
function readTable(bytes: BoundedBytes, sectors: Sectors): (index: number) => number {
  const perSector = sectors.bytesEach / 4;
  const tables: number[] = [];
  const most = Math.ceil(sectors.count / perSector) + 1;
  const add = (index: number): void => {
    if (index < firstMark && tables.length < most) tables.push(index);
  };
  for (let index = 0; index < headerDifats; index += 1) add(bytes.u32(76 + index * 4));
  let more = bytes.u32(68);
  for (let taken = 0; more < firstMark; taken += 1) {
    if (taken > sectors.count) throw damagedWorkbook();
    const sector = bounded(sectors.sector(more));
    for (let index = 0; index < perSector - 1; index += 1) add(sector.u32(index * 4));
    more = sector.u32((perSector - 1) * 4);
  }
  const views = tables.map((index) => bounded(sectors.sector(index)));
  return (index) => views[Math.floor(index / perSector)]?.u32((index % perSector) * 4) ?? endOfChain;
}

/** The sectors of a chain, in a row; no more of them than `size` needs where that is said. */
function joinSectors(
  sectors: Sectors,
  next: (index: number) => number,
  start: number,
  size = Number.MAX_SAFE_INTEGER,
): Uint8Array {
  const chain = followChain(start, next, sectors.count, Math.ceil(size / sectors.bytesEach));
  return Buffer.concat(chain.map(sectors.sector));
}

/** The numbers of a chain, as many as are wanted or there are. @throws FileFault when it comes back to one of them. */
function followChain(start: number, next: (index: number) => number, count: number, wanted: number): readonly number[] {
  const chain: number[] = [];
  const met = new Uint8Array(count);
  for (let at = start; at < firstMark && chain.length < wanted; at = next(at)) {
    if (at >= count || met[at] === 1) throw damagedWorkbook();
    met[at] = 1;
    chain.push(at);
  }
  return chain;
}

/** The root and the streams right below it; those within embedded objects may bear the same names and are none of ours. */
function readEntries(directory: BoundedBytes, sizesAreShort: boolean): readonly [Entry, ReadonlyMap<string, Entry>] {
  const count = Math.min(entryLimit, Math.floor(directory.length / entryBytes));
  const entry = (index: number): Entry => {
    const at = index * entryBytes;
    const nameBytes = Math.max(0, Math.min(64, directory.u16(at + 64)) - 2);
    const high = sizesAreShort ? 0 : directory.u32(at + 124);
    if (high !== 0) throw damagedWorkbook();
    return {
      name: Buffer.from(directory.slice(at, at + nameBytes)).toString('utf16le'),
      type: directory.u8(at + 66),
      start: directory.u32(at + 116),
      size: directory.u32(at + 120),
    };
  };
  const root = entry(0);
  const streams = new Map<string, Entry>();
  const met = new Set<number>();
  const waiting = [directory.u32(76)];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    if (index === noEntry) continue;
    if (index >= count || met.has(index)) throw damagedWorkbook();
    met.add(index);
    const found = entry(index);
    if (found.type === 2) streams.set(found.name.toUpperCase(), found);
    waiting.push(directory.u32(index * entryBytes + 68), directory.u32(index * entryBytes + 72));
  }
  return [root, streams];
}

/** The sectors of a short stream, which lies in sectors of 64 bytes within the root's own stream (MS-CFB 2.4). */
function readMini(
  bytes: BoundedBytes,
  sectors: Sectors,
  next: (index: number) => number,
  root: Entry,
  entry: Entry,
): Uint8Array {
  const table = bounded(joinSectors(sectors, next, bytes.u32(60)));
  const stream = joinSectors(sectors, next, root.start);
  const bytesEach = 1 << miniShift;
  const count = Math.floor(stream.length / bytesEach);
  const follow = (index: number): number => table.u32(index * 4);
  const chain = followChain(entry.start, follow, count, Math.ceil(entry.size / bytesEach));
  return Buffer.concat(chain.map((at) => stream.subarray(at * bytesEach, (at + 1) * bytesEach)));
}
