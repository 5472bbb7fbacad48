import { assertNever } from '../../../shared/kernel/assert.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import { maskCardNumbers } from '../mask-card-numbers.ts';
import { isBlank } from '../table/cell.ts';
import {
  columnLimit,
  recordLimit,
  splitRecords,
  type RecordSplitter,
  type Separator,
  type TableRecord,
} from '../table/split-records.ts';

/** Whole records alone, card numbers masked; what is broken becomes an issue. */
export function splitMasked(separator: Separator, issue: (issue: FileIssue) => void): RecordSplitter {
  const splitter = splitRecords(separator);

  const isWhole = (record: TableRecord): boolean => {
    const { fault, line } = record;
    switch (fault) {
      case null:
        break;
      case 'quote_stray':
        issue(fileIssue(fault, {}, { line }));
        break;
      case 'quote_malformed':
      case 'quote_unclosed':
        issue(fileIssue(fault, {}, { line }));
        return false;
      case 'record_too_long':
        issue(fileIssue(fault, { limit: recordLimit }, { line }));
        return false;
      case 'too_many_columns':
        issue(fileIssue(fault, { limit: columnLimit }, { line }));
        return false;
      default:
        return assertNever(fault);
    }
    if (!record.raw.includes('\0')) return !isBlank(record);
    issue(fileIssue('control_character', {}, { line }));
    return false;
  };

  const mask = (record: TableRecord): TableRecord => {
    const raw = maskCardNumbers(record.raw);
    return raw === record.raw ? record : { ...record, raw, fields: record.fields.map(maskCardNumbers) };
  };

  return {
    push: (text) => splitter.push(text).filter(isWhole).map(mask),
    end: () => splitter.end().filter(isWhole).map(mask),
  };
}
