import { assert } from '../../shared/kernel/assert.ts';
import { isBlank } from './table/cell.ts';
import type { TableReader } from './table/table-format.ts';
import type { Findings } from './text/text-format.ts';
import type { TextDecoding } from './text/decode-text.ts';
import type { TableRecord } from './table/split-records.ts';
import type { DetectedTable } from './detect-table.ts';
import { fileIssue } from './file-issue.ts';
import { cardColumns, type CardColumns } from './card-columns.ts';
import { maskRecord } from './mask-record.ts';
import { readableRecord } from './readable-record.ts';

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
    if (readableRecord(record, findings.issue) && !isBlank(record))
      into.read(cards === null ? record : cards.mask(record));
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
