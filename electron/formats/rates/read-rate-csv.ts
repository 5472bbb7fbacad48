import { isBlank } from '../table/cell.ts';
import { columnLimit, recordLimit, splitRecords, type TableRecord, type Separator } from '../table/split-records.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import { openEcbCsv } from './open-ecb-csv.ts';
import { openPlainRates } from './open-plain-rates.ts';
import { gatherQuotes } from './gather-quotes.ts';
import type { RateFileReading } from './rate-file.ts';
import type { OpenRateRecords, RateRecords } from './rate-records.ts';
import { ratesUnknown } from './rates-unknown.ts';

const separators: readonly Separator[] = [',', ';', '\t'];
const kinds: readonly OpenRateRecords[] = [openPlainRates, openEcbCsv];

/** Reads rates from CSV; the first line that is not blank is the header and says which kind it is. */
export function readRateCsv(pieces: readonly string[], name: string): RateFileReading {
  const detected = detect(pieces, name);
  if ('code' in detected) return { ok: false, issue: detected };
  const { separator, records } = detected;
  const gathering = gatherQuotes();
  const splitter = splitRecords(separator);
  let header: TableRecord | null = null;
  let rows = 0;
  const read = (record: TableRecord): void => {
    if (isBlank(record)) return;
    if (header === null) {
      header = record;
      return;
    }
    rows += 1;
    if (record.fault !== null) gathering.issue(faultOf(record));
    if (record.fault !== null && record.fault !== 'quote_stray') return;
    if (record.raw.includes('\0')) gathering.issue(fileIssue('control_character', {}, record));
    else records.read(record, gathering);
  };
  for (const piece of pieces) {
    splitter.push(piece).forEach(read);
    if (gathering.isFull()) break;
  }
  splitter.end().forEach(read);
  if (rows === 0) gathering.issue(fileIssue('header_only', {}));
  return { ok: true, kind: records.kind, ...gathering.end() };
}

type Detected = { readonly separator: Separator; readonly records: RateRecords };

function detect(pieces: readonly string[], name: string): Detected | FileIssue {
  let nearly: FileIssue | null = null;
  for (const separator of separators) {
    const header = headerOf(pieces, separator);
    if (header === null) continue;
    for (const open of kinds) {
      const records = open(header, name);
      if (records !== null && 'kind' in records) return { separator, records };
      nearly ??= records;
    }
  }
  return nearly ?? ratesUnknown(beginningOf(pieces), 1);
}

/** The first line that is not blank; looked for in the first piece only, so that no crowd of blank lines is read thrice. */
function headerOf(pieces: readonly string[], separator: Separator): TableRecord | null {
  const [first = '', ...others] = pieces;
  const splitter = splitRecords(separator);
  const records = splitter.push(first);
  const header = records.find((record) => !isBlank(record));
  if (header !== undefined || others.some((piece) => piece !== '')) return header ?? null;
  return splitter.end().find((record) => !isBlank(record)) ?? null;
}

const beginningOf = (pieces: readonly string[]): string =>
  pieces
    .find((piece) => piece.trim() !== '')
    ?.trim()
    .slice(0, 400)
    .split(/[\r\n]/)[0] ?? '';

/** What is not as RFC 4180 has it, as the issue it is. */
function faultOf({ line, fault }: TableRecord): FileIssue {
  if (fault === 'record_too_long') return fileIssue(fault, { limit: recordLimit }, { line });
  if (fault === 'too_many_columns') return fileIssue(fault, { limit: columnLimit }, { line });
  return fileIssue(fault ?? 'quote_malformed', {}, { line });
}
