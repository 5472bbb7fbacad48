import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import { fits } from './cell.ts';
import type { TableRecord } from './split-records.ts';

/**
 * True when the record has its header's cells, false after it has told `issue` that it has not. A workbook keeps no empty
 * cells at the end of a row, so that there a shorter one is whole.
 */
export function wholeRecord(
  record: TableRecord,
  width: number,
  from: 'text' | 'workbook',
  issue: (issue: FileIssue) => void,
): boolean {
  if (fits(record, width) || (from === 'workbook' && record.fields.length < width)) return true;
  issue(fileIssue('columns_count', { expected: width, found: record.fields.length }, record));
  return false;
}
