import { cell } from '../table/cell.ts';
import type { ColumnPlaces } from '../table/map-columns.ts';
import type { TableRecord } from '../table/split-records.ts';
import type { PaypalColumn } from './columns.ts';

/** A record's cells by column, and the file's own names of the columns for issues to point at. */
export type PaypalCells = {
  readonly line: number;
  readonly raw: string;
  readonly has: (column: PaypalColumn) => boolean;
  readonly text: (column: PaypalColumn) => string;
  readonly place: (column: PaypalColumn) => { readonly line: number; readonly column: string };
};

export function cellsOf(
  header: TableRecord,
  places: ColumnPlaces<PaypalColumn>,
  from: 'text' | 'workbook',
): (record: TableRecord) => PaypalCells {
  return (record) => ({
    line: record.line,
    raw: record.raw,
    has: (column) => places[column] >= 0,
    text: (column) => {
      const text = cell(record, places[column]);
      if (from === 'text') return text;
      // A workbook keeps a day as midnight and a time as a time of its first day.
      if (column === 'date') return text.slice(0, 10);
      return column === 'time' ? text.slice(-8) : text;
    },
    place: (column) => ({ line: record.line, column: header.fields[places[column]]?.trim() ?? column }),
  });
}
