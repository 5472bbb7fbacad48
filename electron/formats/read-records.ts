import { assert, assertNever } from '../../shared/kernel/assert.ts';
import { isBlank } from './csv/cell.ts';
import type { CsvReader, Findings } from './csv/csv-format.ts';
import type { TextDecoding } from './csv/decode-text.ts';
import { columnLimit, recordLimit, type CsvFault, type CsvRecord } from './csv/split-records.ts';
import type { DetectedFormat } from './detect-format.ts';
import { fileIssue } from './file-issue.ts';
import type { FileIssue, StatementBalance } from './format.ts';
import { maskCardNumbers } from './mask-card-numbers.ts';

export type RecordReading = {
  readonly read: (record: CsvRecord) => void;
  /** True once the header has passed; `account` is known from then on. */
  readonly isOpen: () => boolean;
  readonly account: () => string | null;
  readonly end: () => readonly StatementBalance[];
};

/**
 * Stands between the splitter and a format: keeps the preamble, opens the format at its header, and from there gives it
 * whole records only, with card numbers masked before anything else sees them. What is broken becomes an issue.
 */
export function readRecords(detected: DetectedFormat, text: TextDecoding, findings: Findings): RecordReading {
  const { format, headerAt, columns } = detected;
  const preamble: CsvRecord[] = [];
  let reader: CsvReader | null = null;
  let lossTold = false;

  const tellOfLoss = (record: CsvRecord): void => {
    if (lossTold || !text.broken() || !record.raw.includes('\ufffd')) return;
    lossTold = true;
    findings.issue(fileIssue('characters_lost', {}, record));
  };

  const readRow = (into: CsvReader, record: CsvRecord): void => {
    tellOfLoss(record);
    if (record.fault !== null) findings.issue(faultIssue(record.fault, record.line));
    if (record.fault !== null && record.fault !== 'quote_stray') return;
    if (record.raw.includes('\0')) findings.issue(fileIssue('control_character', {}, record));
    else if (!isBlank(record)) into.read(maskRecord(record));
  };

  return {
    read: (record) => {
      if (reader !== null) readRow(reader, record);
      else if (preamble.length === headerAt)
        reader = format.open({ header: record, places: columns.places, preamble }, findings);
      else preamble.push(record);
    },
    isOpen: () => reader !== null,
    account: () => reader?.account ?? null,
    end: () => {
      assert(reader !== null, 'the header that was detected was read again');
      return reader.end();
    },
  };
}

/** Masks the text as it stands in the file; only where that holds a card number can a field hold one. */
function maskRecord(record: CsvRecord): CsvRecord {
  const raw = maskCardNumbers(record.raw);
  return raw === record.raw ? record : { ...record, raw, fields: record.fields.map(maskCardNumbers) };
}

function faultIssue(fault: CsvFault, line: number): FileIssue {
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
