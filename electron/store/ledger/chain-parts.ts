import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Reader, Writer } from '../connection.ts';
import { countOf, integerOf, textOf } from '../row.ts';
import { chainedTables, type ChainedTable } from './chained-tables.ts';

/** Keys that one part covers at most: small enough to be read at one go, large enough that parts cost nothing. */
export const keysInPart = 1024n;

export type ChainPart = {
  readonly part: string;
  readonly firstKey: bigint;
  readonly lastKey: bigint;
  readonly rows: number;
  /** SHA-256 over the rows' lines, in hex. */
  readonly digest: string;
  /** Four bytes a row: the CRC-32 of its line, by which a changed row is found among the others. */
  readonly marks: Uint8Array;
};

/** The line of a row: every column in the order of the schema as JSON, blobs in hex, so that no two rows look alike. */
function lineSql(reader: Reader, table: string): string {
  const columns = reader
    .read(`SELECT name, type FROM pragma_table_info('${table}') ORDER BY cid`)
    .all()
    // The text of a file is long; its digest stands beside it and is covered in its place.
    .filter((row) => !(table === 'import_text' && row['name'] === 'text'))
    .map((row) => (textOf(row, 'type') === 'BLOB' ? `hex("${textOf(row, 'name')}")` : `"${textOf(row, 'name')}"`));
  return `json_array(${columns.join(', ')})`;
}

/** A line is of one row: JSON writes no line feed. */
const lineFeed = 0x0a;

/**
 * What rows first ≤ key ≤ last of a table say now. Their lines are read as the bytes that lie there: as a string, bytes that
 * are no UTF-8 would all look alike.
 */
export function readPart(reader: Reader, chained: ChainedTable, firstKey: bigint, lastKey: bigint): ChainPart {
  const { table, key, within } = chained;
  const row = reader
    .read(
      `SELECT CAST(group_concat(line, char(${lineFeed})) AS BLOB) AS lines, count(*) AS n FROM (
         SELECT ${lineSql(reader, table)} AS line FROM ${table} WHERE ${key} BETWEEN ? AND ? ORDER BY ${key}${within === undefined ? '' : `, ${within}`}
       )`,
    )
    .get(firstKey, lastKey);
  const rows = countOf(row ?? {}, 'n');
  const lines = row?.['lines'];
  const bytes = lines instanceof Uint8Array ? lines : new Uint8Array();
  const digest = createHash('sha256').update(bytes).digest('hex');
  return {
    part: table,
    firstKey,
    lastKey,
    rows,
    digest,
    marks: marksOf(bytes, rows),
  };
}

function marksOf(lines: Uint8Array, rows: number): Uint8Array {
  const marks = Buffer.alloc(rows * 4);
  let from = 0;
  for (let row = 0; row < rows; row += 1) {
    const end = lines.indexOf(lineFeed, from);
    marks.writeUInt32LE(crc32(lines.subarray(from, end === -1 ? undefined : end)), row * 4);
    from = end + 1;
  }
  return marks;
}

/**
 * The parts of all that was written since the last link, of every table, in the order of the tables. A part begins with a
 * row: however far apart two keys are, what lies between them is not walked.
 */
export function partsToSeal(reader: Reader): ChainPart[] {
  const parts: ChainPart[] = [];
  for (const chained of chainedTables) {
    const { sealed, last } = extent(reader, chained);
    for (let first = nextKey(reader, chained, sealed); first !== null;) {
      const end = first + keysInPart - 1n;
      parts.push(readPart(reader, chained, first, end < last ? end : last));
      first = nextKey(reader, chained, end);
    }
  }
  return parts;
}

function nextKey(reader: Reader, { table, key }: ChainedTable, after: bigint): bigint | null {
  const next = reader.read(`SELECT min(${key}) AS next FROM ${table} WHERE ${key} > ?`).get(after)?.['next'];
  return typeof next === 'bigint' ? next : null;
}

/** The last key that a link covers, and the last there is. */
export function extent(
  reader: Reader,
  { table, key }: ChainedTable,
): { readonly sealed: bigint; readonly last: bigint } {
  const row = reader
    .read(
      `SELECT coalesce((SELECT last_key FROM chain_part WHERE part = '${table}' ORDER BY first_key DESC LIMIT 1), 0) AS sealed,
              coalesce((SELECT max(${key}) FROM ${table}), 0) AS last`,
    )
    .get();
  return {
    sealed: integerOf(row ?? {}, 'sealed'),
    last: integerOf(row ?? {}, 'last'),
  };
}

export function insertPart(writer: Writer, linkSeq: bigint, part: ChainPart): void {
  writer
    .write(
      'INSERT INTO chain_part (part, first_key, last_key, link_seq, row_count, digest, marks) VALUES (?, ?, ?, ?, ?, ?, ?)',
    )
    .run(part.part, part.firstKey, part.lastKey, linkSeq, BigInt(part.rows), part.digest, part.marks);
}
