import { cell } from '../table/cell.ts';
import type { ColumnPlaces } from '../table/map-columns.ts';
import type { TableRecord } from '../table/split-records.ts';
import type { AdyenColumn } from './columns.ts';

/** A record's cells by column, and the file's own names of the columns for issues to point at. */
export type AdyenCells = {
  readonly line: number;
  readonly raw: string;
  readonly text: (column: AdyenColumn) => string;
  readonly name: (column: AdyenColumn) => string;
  readonly place: (column: AdyenColumn) => { readonly line: number; readonly column: string };
};

export function cellsOf(header: TableRecord, places: ColumnPlaces<AdyenColumn>): (record: TableRecord) => AdyenCells {
  const name = (column: AdyenColumn): string => header.fields[places[column]]?.trim() ?? column;
  return (record) => ({
    line: record.line,
    raw: record.raw,
    text: (column) => cell(record, places[column]),
    name,
    place: (column) => ({ line: record.line, column: name(column) }),
  });
}
