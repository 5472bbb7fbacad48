import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Reader, Writer } from '../connection.ts';
import { countOf, integerOf, textOf } from '../row.ts';
import { chainedTables, type ChainedTable } from './chained-tables.ts';

/** Keys that one part covers at most: small enough to be read at one go, large enough that parts cost nothing. */
const keysInPart = 1024n;

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
const separator = '\n';

/** What rows first ≤ key ≤ last of a table say now. */
export function readPart(reader: Reader, chained: ChainedTable, firstKey: bigint, lastKey: bigint): ChainPart {
  const { table, key, within } = chained;
  const row = reader
    .read(
      `SELECT group_concat(line, char(10)) AS lines, count(*) AS n FROM (
         SELECT ${lineSql(reader, table)} AS line FROM ${table} WHERE ${key} BETWEEN ? AND ? ORDER BY ${key}${within === undefined ? '' : `, ${within}`}
       )`,
    )
    .get(firstKey, lastKey);
  const rows = countOf(row ?? {}, 'n');
  const text = rows === 0 ? '' : textOf(row ?? {}, 'lines');
  return {
    part: table,
    firstKey,
    lastKey,
    rows,
    digest: digestOf(text),
    marks: rows === 0 ? new Uint8Array() : marksOf(text),
  };
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

function marksOf(lines: string): Uint8Array {
  const each = lines.split(separator);
  const marks = Buffer.alloc(each.length * 4);
  each.forEach((line, index) => marks.writeUInt32LE(crc32(line), index * 4));
  return marks;
}

/** The parts of all that was written since the last link, of every table, in the order of the tables. */
export function partsToSeal(reader: Reader): ChainPart[] {
  const parts: ChainPart[] = [];
  for (const chained of chainedTables) {
    const { sealed, last } = extent(reader, chained);
    for (let first = sealed + 1n; first <= last; first += keysInPart) {
      const end = first + keysInPart - 1n;
      parts.push(readPart(reader, chained, first, end < last ? end : last));
    }
  }
  return parts.filter(({ rows }) => rows > 0);
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
  return { sealed: integerOf(row ?? {}, 'sealed'), last: integerOf(row ?? {}, 'last') };
}

export function insertPart(writer: Writer, linkSeq: bigint, part: ChainPart): void {
  writer
    .write(
      'INSERT INTO chain_part (part, first_key, last_key, link_seq, row_count, digest, marks) VALUES (?, ?, ?, ?, ?, ?, ?)',
    )
    .run(part.part, part.firstKey, part.lastKey, linkSeq, BigInt(part.rows), part.digest, part.marks);
}
