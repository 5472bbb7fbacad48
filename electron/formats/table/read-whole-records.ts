import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import type { TableOpening, TableReader } from './table-format.ts';
import { wholeRecord } from './whole-record.ts';

/** Gives `reader` whole records alone; `issue` is told of the others, and of a table that is nothing but its header. */
export function readWholeRecords(
  { header, from }: Pick<TableOpening<string>, 'header' | 'from'>,
  issue: (issue: FileIssue) => void,
  reader: TableReader,
  width = header.fields.length,
): TableReader {
  let records = 0;
  return {
    account: reader.account,
    read: (record) => {
      records += 1;
      if (wholeRecord(record, width, from, issue)) reader.read(record);
    },
    end: () => {
      if (records === 0) issue(fileIssue('header_only', {}, { line: header.line }));
      return reader.end();
    },
  };
}
