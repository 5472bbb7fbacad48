import type { Reader } from './connection.ts';
import { textOf } from './row.ts';

/** The schema as the file has it: for the committed snapshot, and for `verify` to compare with. */
export const schemaText = (reader: Reader): string =>
  reader
    .read(`SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type, name`)
    .all()
    .map((row) => `${textOf(row, 'sql')};\n`)
    .join('\n');
