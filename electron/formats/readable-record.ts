import { assertNever } from '../../shared/kernel/assert.ts';
import { fileIssue } from './file-issue.ts';
import type { FileIssue } from './format.ts';
import { columnLimit, recordLimit, type RecordFault, type TableRecord } from './table/split-records.ts';

/** True when the record's fields can be trusted; what is wrong with it has been told to `issue`. */
export function readableRecord(record: TableRecord, issue: (issue: FileIssue) => void): boolean {
  if (record.fault !== null) issue(faultIssue(record.fault, record.line));
  if (record.fault !== null && record.fault !== 'quote_stray') return false;
  if (!record.raw.includes('\0')) return true;
  issue(fileIssue('control_character', {}, record));
  return false;
}

function faultIssue(fault: RecordFault, line: number): FileIssue {
  const place = { line };
  switch (fault) {
    case 'quote_stray':
    case 'quote_malformed':
    case 'quote_unclosed':
      return fileIssue(fault, {}, place);
    case 'record_too_long':
      return fileIssue(fault, { limit: recordLimit }, place);
    case 'too_many_columns':
      return fileIssue(fault, { limit: columnLimit }, place);
    default:
      return assertNever(fault);
  }
}
