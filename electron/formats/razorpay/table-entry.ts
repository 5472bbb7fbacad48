import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import { cell, fits } from '../table/cell.ts';
import type { TableOpening } from '../table/table-format.ts';
import type { TableRecord } from '../table/split-records.ts';
import type { Entry } from './read-fields.ts';

/** What some exports write where there is nothing. */
const nothing = /^(?:null|nan|n\/a)$/i;

/** The records of a table as entries, and the file's own names of its columns. */
export function tableEntries<Field extends string>({ header, places }: TableOpening<Field>) {
  const nameOf = (field: Field): string => header.fields[places[field]]?.trim() ?? field;
  const entryOf = (record: TableRecord): Entry<Field> => ({
    line: record.line,
    raw: record.raw,
    text: (field) => {
      const text = cell(record, places[field]);
      return text.length <= 4 && nothing.test(text) ? '' : text;
    },
  });
  return { nameOf, entryOf };
}

/** Passes on the records that have a cell for each column; tells of the others, and of a table with none at all. */
export function wholeRecords(
  header: TableRecord,
  issue: (issue: FileIssue) => void,
  read: (record: TableRecord) => void,
): { readonly read: (record: TableRecord) => void; readonly end: () => void } {
  const expected = header.fields.length;
  let records = 0;
  return {
    read: (record) => {
      records += 1;
      if (fits(record, expected)) read(record);
      else issue(fileIssue('columns_count', { expected, found: record.fields.length }, record));
    },
    end: () => {
      if (records === 0) issue(fileIssue('header_only', {}, { line: header.line }));
    },
  };
}
