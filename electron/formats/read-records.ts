import { assert, assertNever } from '../../shared/kernel/assert.ts';
import { isBlank } from './table/cell.ts';
import type { TableReader } from './table/table-format.ts';
import type { Findings } from './text/text-format.ts';
import type { TextDecoding } from './text/decode-text.ts';
import { columnLimit, recordLimit, type RecordFault, type TableRecord } from './table/split-records.ts';
import type { DetectedTable } from './detect-table.ts';
import { fileIssue } from './file-issue.ts';
import type { FileIssue } from './format.ts';
import { cardColumns, type CardColumns } from './card-columns.ts';
import { maskCardNumbers } from './mask-card-numbers.ts';

export type RecordReading = {
  readonly read: (record: TableRecord) => void;
  readonly end: () => void;
};

/**
 * Stands between the splitter and a format: keeps the preamble, opens the format at its header, and from there gives it
 * whole records only, with card numbers masked before anything else sees them. What is broken becomes an issue.
 */
export function readRecords(
  detected: DetectedTable,
  from: 'text' | 'workbook',
  text: TextDecoding | null,
  findings: Findings,
  references: readonly string[] = [],
): RecordReading {
  const { format, headerAt, columns } = detected;
  const preamble: TableRecord[] = [];
  let reader: TableReader | null = null;
  let cards: CardColumns | null = null;
  let lossTold = false;

  const tellOfLoss = (record: TableRecord): void => {
    if (lossTold || text === null || !text.broken() || !record.raw.includes('\ufffd')) return;
    lossTold = true;
    findings.issue(fileIssue('characters_lost', {}, record));
  };

  const readRow = (into: TableReader, record: TableRecord): void => {
    tellOfLoss(record);
    if (record.fault !== null) findings.issue(faultIssue(record.fault, record.line));
    if (record.fault !== null && record.fault !== 'quote_stray') return;
    if (record.raw.includes('\0')) findings.issue(fileIssue('control_character', {}, record));
    else if (!isBlank(record)) into.read(cards === null ? record : cards.mask(record));
  };

  const open = (header: TableRecord): TableReader => {
    cards = cardColumns(header, references);
    cards.begin().forEach(findings.issue);
    let begun = false;
    const watched: Findings = {
      ...findings,
      begin: (part) => {
        begun = true;
        findings.begin(part);
      },
    };
    const opened = format.open({ header, places: columns.places, preamble: preamble.map(maskRecord), from }, watched);
    if (!begun && opened.account !== null) findings.begin({ account: opened.account });
    return opened;
  };

  return {
    read: (record) => {
      if (reader !== null) readRow(reader, record);
      else if (preamble.length === headerAt) reader = open(record);
      else preamble.push(record);
    },
    end: () => {
      assert(reader !== null, 'the header that was detected was read again');
      reader.end().forEach(findings.balance);
      cards?.end().forEach(findings.issue);
    },
  };
}

/** Masks the text as it stands in the file; only where that holds a card number can a field hold one. */
function maskRecord(record: TableRecord): TableRecord {
  const raw = maskCardNumbers(record.raw);
  return raw === record.raw ? record : { ...record, raw, fields: record.fields.map(maskCardNumbers) };
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
