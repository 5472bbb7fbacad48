import { mapping, type SavedMapping } from '../../../shared/contract/mapping.ts';
import type { Reader, Writer } from '../connection.ts';
import { countOf, textOf } from '../row.ts';

export type MappingRecord = SavedMapping & { readonly savedAt: number };

/** The mappings that hold, in the order in which they were first kept. */
export const listMappings = (reader: Reader): MappingRecord[] =>
  reader
    .read(
      `SELECT id, document, saved_at FROM file_mapping AS kept
       WHERE seq = (SELECT max(seq) FROM file_mapping WHERE id = kept.id) AND document <> ''
       ORDER BY (SELECT min(seq) FROM file_mapping WHERE id = kept.id)`,
    )
    .all()
    .map((row) => ({
      id: textOf(row, 'id'),
      mapping: mapping.parse(JSON.parse(textOf(row, 'document'))),
      savedAt: countOf(row, 'saved_at'),
    }));

/** Whether a mapping was ever kept under this id, be it taken away since: then it may be kept there again. */
export const wasMapping = (reader: Reader, id: string): boolean =>
  reader.read('SELECT 1 FROM file_mapping WHERE id = ? LIMIT 1').all(id).length > 0;

/** Keeps a mapping under its id; null takes it away. What was kept before stays on record. */
export function insertMapping(writer: Writer, id: string, kept: SavedMapping['mapping'] | null, now: number): void {
  writer
    .write('INSERT INTO file_mapping (id, document, saved_at) VALUES (?, ?, ?)')
    .run(id, kept === null ? '' : JSON.stringify(kept), BigInt(now));
}
