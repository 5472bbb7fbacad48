import { cell } from './cell.ts';
import type { ColumnPlaces } from './map-columns.ts';
import type { TableRecord } from './split-records.ts';

/** The cells of a table by column, and the file's own names of the columns for issues to point at. */
export type NamedCells<Name extends string> = {
  readonly text: (record: TableRecord, column: Name) => string;
  readonly name: (column: Name) => string;
  readonly place: (record: TableRecord, column: Name) => { readonly line: number; readonly column: string };
};

type Columns<Name extends string> = { readonly header: TableRecord; readonly places: ColumnPlaces<Name> };

export function namedCells<Name extends string>({ header, places }: Columns<Name>): NamedCells<Name> {
  const name = (column: Name): string => header.fields[places[column]]?.trim() ?? column;
  return {
    text: (record, column) => cell(record, places[column]),
    name,
    place: (record, column) => ({ line: record.line, column: name(column) }),
  };
}
