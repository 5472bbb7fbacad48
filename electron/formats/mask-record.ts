import { maskCardNumbers } from '../../shared/cards/mask-card-numbers.ts';
import type { TableRecord } from './table/split-records.ts';

/** Masks the text as it stands in the file; only where that holds a card number can a field hold one. */
export function maskRecord(record: TableRecord): TableRecord {
  const raw = maskCardNumbers(record.raw);
  return raw === record.raw ? record : { ...record, raw, fields: record.fields.map(maskCardNumbers) };
}
