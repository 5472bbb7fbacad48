/** A stream in the root of a compound file, or in a storage within it. */
export type StreamToWrite = { readonly name: string; readonly bytes: Uint8Array; readonly within?: string };

const free = 0xffffffff;
const endOfChain = 0xfffffffe;
const tableMark = 0xfffffffd;

/** Writes a compound file with sectors of 512 or 4096 bytes; streams shorter than 4096 bytes go into short sectors. */
export function writeCompoundFile(streams: readonly StreamToWrite[], sectorBytes: 512 | 4096 = 512): Buffer {
  const sectors: Buffer[] = [];
  const next: number[] = [];
  const put = (bytes: Uint8Array): number => {
    const first = sectors.length;
    for (let at = 0; at < bytes.length; at += sectorBytes) {
      const sector = Buffer.alloc(sectorBytes);
      sector.set(bytes.subarray(at, at + sectorBytes));
      sectors.push(sector);
      next.push(at + sectorBytes < bytes.length ? sectors.length : endOfChain);
    }
    return bytes.length === 0 ? endOfChain : first;
  };
  const mini: Buffer[] = [];
  const miniNext: number[] = [];
  const putMini = (bytes: Uint8Array): number => {
    const first = mini.length;
    for (let at = 0; at < bytes.length; at += 64) {
      const sector = Buffer.alloc(64);
      sector.set(bytes.subarray(at, at + 64));
      mini.push(sector);
      miniNext.push(at + 64 < bytes.length ? mini.length : endOfChain);
    }
    return bytes.length === 0 ? endOfChain : first;
  };

  const placed = streams.map((stream) => ({
    ...stream,
    start: stream.bytes.length < 4096 ? putMini(stream.bytes) : put(stream.bytes),
  }));
  const miniStart = put(Buffer.concat(mini));
  const miniTable = put(Buffer.from(Uint32Array.from(miniNext).buffer));
  const directoryAt = put(writeDirectory(placed, { start: miniStart, size: mini.length * 64 }));

  const perSector = sectorBytes / 4;
  let tables = 0;
  let lists = 0;
  while (tables * perSector < next.length + tables + lists) {
    tables += 1;
    lists = Math.ceil(Math.max(0, tables - 109) / (perSector - 1));
  }
  const firstTable = sectors.length;
  const firstList = firstTable + tables;
  const table = Uint32Array.from({ length: tables * perSector }, (_, index) =>
    index < next.length
      ? (next[index] ?? free)
      : index < firstList
        ? tableMark
        : index < firstList + lists
          ? 0xfffffffc
          : free,
  );
  const listed = (index: number): number => (index < tables ? firstTable + index : free);
  const listSectors = Array.from({ length: lists }, (_, list) =>
    Uint32Array.from({ length: perSector }, (__, index) =>
      index < perSector - 1
        ? listed(109 + list * (perSector - 1) + index)
        : list + 1 < lists
          ? firstList + list + 1
          : endOfChain,
    ),
  );
  const header = Buffer.alloc(sectorBytes);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(sectorBytes === 512 ? 3 : 4, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(sectorBytes === 512 ? 9 : 12, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(tables, 44);
  header.writeUInt32LE(directoryAt, 48);
  header.writeUInt32LE(4096, 56);
  header.writeUInt32LE(miniTable, 60);
  header.writeUInt32LE(Math.ceil((miniNext.length * 4) / sectorBytes), 64);
  header.writeUInt32LE(lists === 0 ? endOfChain : firstList, 68);
  header.writeUInt32LE(lists, 72);
  for (let index = 0; index < 109; index += 1) header.writeUInt32LE(listed(index), 76 + index * 4);
  return Buffer.concat([
    header,
    ...sectors,
    Buffer.from(table.buffer),
    ...listSectors.map((list) => Buffer.from(list.buffer)),
  ]);
}

type Placed = StreamToWrite & { readonly start: number };

function writeDirectory(streams: readonly Placed[], root: { readonly start: number; readonly size: number }): Buffer {
  const storages = [...new Set(streams.flatMap(({ within }) => within ?? []))];
  const inRoot = streams.filter(({ within }) => within === undefined);
  const rows: Buffer[] = [];
  const add = (name: string, type: number, start: number, size: number): Buffer => {
    const row = Buffer.alloc(128);
    row.write(name, 'utf16le');
    row.writeUInt16LE(name.length * 2 + 2, 64);
    row.writeUInt8(type, 66);
    for (const at of [68, 72, 76]) row.writeUInt32LE(free, at);
    row.writeUInt32LE(start, 116);
    row.writeUInt32LE(size, 120);
    rows.push(row);
    return row;
  };
  const rootRow = add('Root Entry', 5, root.start, root.size);
  // Not a balanced tree but a chain to the right, which any reader of the tree follows too.
  let last = rootRow;
  let side = 76;
  const hang = (row: Buffer): void => {
    last.writeUInt32LE(rows.indexOf(row), side);
    last = row;
    side = 72;
  };
  for (const storage of storages) {
    const row = add(storage, 1, 0, 0);
    hang(row);
    for (const { name, start, bytes } of streams.filter(({ within }) => within === storage)) {
      row.writeUInt32LE(rows.length, 76);
      add(name, 2, start, bytes.length);
    }
  }
  for (const { name, start, bytes } of inRoot) hang(add(name, 2, start, bytes.length));
  return Buffer.concat(rows);
}
