import { cell } from '../table/cell.ts';
import type { TableRecord } from '../table/split-records.ts';

/** A cell without what some banks wrap it in to keep a spreadsheet from taking it for a number: `="0001"`, `'0001`. */
export function cellText(record: TableRecord, place: number): string {
  const text = cell(record, place);
  if (text.startsWith('="')) return text.slice(2, text.endsWith('"') ? -1 : undefined).trim();
  return text.startsWith("'") ? text.slice(1).trim() : text;
}
