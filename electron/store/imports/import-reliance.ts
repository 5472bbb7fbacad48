import type { Reader, Writer } from '../connection.ts';
import { integerOf, textOf } from '../row.ts';

/** That an import found rows of another one in the books already, and how many. */
export function insertReliance(writer: Writer, importSeq: bigint, onImportSeq: bigint, rows: number): void {
  writer
    .write('INSERT INTO import_reliance (import_seq, on_import_seq, row_count) VALUES (?, ?, ?)')
    .run(importSeq, onImportSeq, BigInt(rows));
}

/** The latest standing import that rests on rows of this one, those of `besides` left out; or null. */
export function reliantImport(
  reader: Reader,
  importSeq: bigint,
  besides: readonly bigint[] = [],
): { readonly seq: bigint; readonly fileName: string } | null {
  const row = reader
    .read(
      `SELECT import.seq, file_name FROM import_reliance JOIN import ON import.seq = import_seq
       WHERE on_import_seq = ?1 AND import_seq NOT IN (SELECT import_seq FROM undone_import)
         AND import_seq NOT IN (SELECT value FROM json_each(?2)) ORDER BY import.seq DESC LIMIT 1`,
    )
    .get(importSeq, `[${besides.join(',')}]`);
  return row === undefined ? null : { seq: integerOf(row, 'seq'), fileName: textOf(row, 'file_name') };
}
