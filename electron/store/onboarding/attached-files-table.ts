import { assert } from '../../../shared/kernel/assert.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Reader, Row, Writer } from '../connection.ts';
import { countOf, integerOf, textOf } from '../row.ts';

/** A document of a request as it is listed: all but its bytes. `at` in milliseconds since 1970. */
export type AttachedFile = {
  readonly seq: bigint;
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly media: string;
  readonly sha256: string;
  readonly size: number;
  readonly at: number;
};

export type NewAttachedFile = Pick<AttachedFile, 'id' | 'kind' | 'name' | 'media' | 'sha256'> & {
  readonly bytes: Uint8Array;
};

const columns = 'file.seq, file.id, kind, name, media, sha256, length(bytes) AS size, attached_at';
const held = 'NOT EXISTS (SELECT 1 FROM attached_file_end WHERE file_seq = file.seq)';

const fileOf = (row: Row): AttachedFile => ({
  seq: integerOf(row, 'seq'),
  id: textOf(row, 'id'),
  kind: textOf(row, 'kind'),
  name: textOf(row, 'name'),
  media: textOf(row, 'media'),
  sha256: textOf(row, 'sha256'),
  size: countOf(row, 'size'),
  at: countOf(row, 'attached_at'),
});

/** The documents that hold, in the order in which they came. */
export const listAttached = (reader: Reader, merchantId: MerchantId): AttachedFile[] =>
  reader
    .read(
      `SELECT ${columns} FROM attached_file AS file
       WHERE merchant_seq = (SELECT seq FROM merchant WHERE id = ?) AND ${held} ORDER BY file.seq`,
    )
    .all(merchantId)
    .map(fileOf);

export function bytesOfAttached(reader: Reader, seq: bigint): Uint8Array {
  const bytes = reader.read('SELECT bytes FROM attached_file WHERE seq = ?').get(seq)?.['bytes'];
  assert(bytes instanceof Uint8Array, 'an attached file has bytes');
  return bytes;
}

export const insertAttached = (writer: Writer, merchantId: MerchantId, file: NewAttachedFile, now: number): bigint =>
  writer
    .write(
      `INSERT INTO attached_file (id, merchant_seq, kind, name, media, sha256, bytes, attached_at)
       VALUES (?, (SELECT seq FROM merchant WHERE id = ?), ?, ?, ?, ?, ?, ?)`,
    )
    .run(file.id, merchantId, file.kind, file.name, file.media, file.sha256, file.bytes, BigInt(now));

/** Takes a document out of the request. It stays on record, as everything that was ever kept does. */
export function endAttached(writer: Writer, seq: bigint, now: number): void {
  writer.write('INSERT INTO attached_file_end (file_seq, ended_at) VALUES (?, ?)').run(seq, BigInt(now));
}
