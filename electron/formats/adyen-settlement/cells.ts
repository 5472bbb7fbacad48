import { namedCells } from '../table/named-cells.ts';
import type { TableRecord } from '../table/split-records.ts';
import type { TableOpening } from '../table/table-format.ts';
import type { AdyenColumn } from './columns.ts';

/** A record's cells by column, and the file's own names of the columns for issues to point at. */
export type AdyenCells = {
  readonly line: number;
  readonly raw: string;
  readonly text: (column: AdyenColumn) => string;
  readonly name: (column: AdyenColumn) => string;
  readonly place: (column: AdyenColumn) => { readonly line: number; readonly column: string };
};

export function cellsOf(opening: TableOpening<AdyenColumn>): (record: TableRecord) => AdyenCells {
  const { text, name, place } = namedCells(opening);
  return (record) => ({
    line: record.line,
    raw: record.raw,
    text: (column) => text(record, column),
    name,
    place: (column) => place(record, column),
  });
}
