import type { FileIssue } from '../format.ts';
import { maskRecord } from '../mask-record.ts';
import { readableRecord } from '../readable-record.ts';
import { isBlank } from '../table/cell.ts';
import { splitRecords, type RecordSplitter, type Separator, type TableRecord } from '../table/split-records.ts';

/** Whole records alone, card numbers masked; what is broken becomes an issue. */
export function splitMasked(separator: Separator, issue: (issue: FileIssue) => void): RecordSplitter {
  const splitter = splitRecords(separator);
  const wholeOf = (records: readonly TableRecord[]): readonly TableRecord[] =>
    records.filter((record) => readableRecord(record, issue) && !isBlank(record)).map(maskRecord);
  return {
    push: (text) => wholeOf(splitter.push(text)),
    end: () => wholeOf(splitter.end()),
  };
}
