import type { Reader } from '../connection.ts';
import { countOf, textOf } from '../row.ts';

export type ImportedFileRow = {
  readonly merchantId: string;
  readonly merchant: string;
  readonly file: string;
  readonly sha256: string;
  /** Milliseconds since 1970. */
  readonly importedAt: number;
};

/** The files whose imports stand, of all merchants, newest first: each once, however many accounts it was of. */
export const importedFiles = (reader: Reader): ImportedFileRow[] =>
  reader
    .read(
      `SELECT merchant.id AS merchant_id, merchant.name AS merchant, file_name, sha256, max(imported_at) AS imported_at
       FROM import JOIN merchant ON merchant.seq = merchant_seq
       WHERE import.seq NOT IN (SELECT import_seq FROM undone_import)
       GROUP BY merchant.seq, sha256, file_name ORDER BY max(import.seq) DESC`,
    )
    .all()
    .map((row) => ({
      merchantId: textOf(row, 'merchant_id'),
      merchant: textOf(row, 'merchant'),
      file: textOf(row, 'file_name'),
      sha256: textOf(row, 'sha256'),
      importedAt: countOf(row, 'imported_at'),
    }));
