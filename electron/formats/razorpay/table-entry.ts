import { namedCells } from '../table/named-cells.ts';
import type { TableOpening } from '../table/table-format.ts';
import type { TableRecord } from '../table/split-records.ts';
import type { Entry } from './read-fields.ts';

/** What some exports write where there is nothing. */
const nothing = /^(?:null|nan|n\/a)$/i;

/** The records of a table as entries, and the file's own names of its columns. */
export function tableEntries<Field extends string>(opening: TableOpening<Field>) {
  const cells = namedCells(opening);
  const entryOf = (record: TableRecord): Entry<Field> => ({
    line: record.line,
    raw: record.raw,
    text: (field) => {
      const text = cells.text(record, field);
      return text.length <= 4 && nothing.test(text) ? '' : text;
    },
  });
  return { nameOf: cells.name, entryOf };
}
