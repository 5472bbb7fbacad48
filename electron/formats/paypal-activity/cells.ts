import { namedCells } from '../table/named-cells.ts';
import type { TableRecord } from '../table/split-records.ts';
import type { TableOpening } from '../table/table-format.ts';
import type { PaypalColumn } from './columns.ts';

/** A record's cells by column, and the file's own names of the columns for issues to point at. */
export type PaypalCells = {
  readonly line: number;
  readonly raw: string;
  readonly has: (column: PaypalColumn) => boolean;
  readonly text: (column: PaypalColumn) => string;
  readonly place: (column: PaypalColumn) => { readonly line: number; readonly column: string };
};

export function cellsOf(opening: TableOpening<PaypalColumn>): (record: TableRecord) => PaypalCells {
  const { text: textOf, place } = namedCells(opening);
  return (record) => ({
    line: record.line,
    raw: record.raw,
    has: (column) => opening.places[column] >= 0,
    text: (column) => {
      const text = textOf(record, column);
      if (opening.from === 'text') return text;
      // A workbook keeps a day as midnight and a time as a time of its first day.
      if (column === 'date') return text.slice(0, 10);
      return column === 'time' ? text.slice(-8) : text;
    },
    place: (column) => place(record, column),
  });
}
