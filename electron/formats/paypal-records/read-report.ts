import { fileIssue } from '../file-issue.ts';
import { firstOfEach } from '../first-of-each.ts';
import type { AmountUnit } from '../how-to-read.ts';
import type { NormalisedRow } from '../format.ts';
import { maskAccount } from '../mask-account.ts';
import { meetOnce } from '../meet-once.ts';
import { mapColumns } from '../table/map-columns.ts';
import type { TableRecord } from '../table/split-records.ts';
import { wholeRecord } from '../table/whole-record.ts';
import type { Findings } from '../text/text-format.ts';
import { checkCount, checkFooter } from './check-footer.ts';
import { paypalRecordColumns } from './columns.ts';
import { readMinorAmounts } from './minor-amounts.ts';
import { normaliseRecords, type ReadRecord, type SectionColumns } from './normalise-record.ts';
import { addTo, emptyTally, tallyOf, type Tally } from './tally.ts';

type Section = {
  readonly account: string | null;
  readonly tally: Tally;
  readonly pass: (row: NormalisedRow) => void;
  columns: SectionColumns | 'missing' | null;
  counted: boolean;
};

export type ReportReader = { readonly read: (record: TableRecord) => void; readonly end: () => void };

/**
 * Follows the records: report (RH … RF, RC), file (FH … FF), section (SH, CH, SB …, SF for each currency, SC). A report of
 * many records comes in several files; its own footer, in the last of them, is then of more rows than are here.
 */
export function readReport(findings: Findings, unit: AmountUnit | null): ReportReader {
  const { issue } = findings;
  const amountOf = readMinorAmounts(issue, unit);
  const normalise = normaliseRecords(amountOf, issue);
  const report = emptyTally();
  const isFirst = firstOfEach();
  let reportAccount = '';
  let isFirstFile = true;
  let isWhole = false;
  let section: Section | null = null;

  const field = (record: TableRecord, at: number): string => record.fields[at]?.trim() ?? '';

  const tellMissing = (part: string, line: number | null): void => {
    if (isFirst(part)) issue(fileIssue('part_missing', { text: part }, { line }));
  };

  const endSection = (line: number | null): void => {
    if (section !== null && !section.counted) tellMissing('SC', line);
    section = null;
  };

  const beginSection = (record: TableRecord): void => {
    endSection(record.line);
    const account = maskAccount([3, 4].map((at) => field(record, at)).find((id) => id !== '') ?? reportAccount);
    section = { account, tally: emptyTally(), pass: meetOnce(findings), columns: null, counted: false };
    findings.begin({ account });
  };

  const readColumns = (record: TableRecord, into: Section): void => {
    const mapped = mapColumns(record.fields, paypalRecordColumns);
    const format = 'PayPal STL, TRR';
    if (mapped.missing.length > 0)
      issue(fileIssue('columns_missing', { format, columns: mapped.missing.join(', ') }, record));
    if (mapped.repeated.length > 0)
      issue(fileIssue('column_repeated', { format, columns: mapped.repeated.join(', ') }, record));
    const isReadable = mapped.missing.length === 0 && mapped.repeated.length === 0;
    into.columns = isReadable ? { header: record, places: mapped.places } : 'missing';
  };

  const count = (read: ReadRecord | null, tally: Tally): void => {
    if (read === null) {
      tally.broken = true;
      return;
    }
    const { gross, fee, moves } = read;
    const own = tallyOf(tally, gross.currency);
    own.count += 1;
    addTo(own.all, gross.units, fee.units);
    if (moves) addTo(own.moved, gross.units, fee.units);
  };

  const readBody = (record: TableRecord, { columns, tally, pass }: Section): void => {
    tally.count += 1;
    if (columns === null) tellMissing('CH', record.line);
    const isReadable =
      columns !== null && columns !== 'missing' && wholeRecord(record, columns.header.fields.length, 'text', issue);
    const read = isReadable ? normalise(record, columns) : null;
    count(read, tally);
    count(read, report);
    if (read?.row) pass(read.row);
  };

  const readSectionFooter = (record: TableRecord, { account, tally }: Section): void => {
    const balance = checkFooter(record, tally, amountOf, issue);
    if (balance !== null) findings.balance({ ...balance, account });
  };

  const inSection = (record: TableRecord, read: (section: Section) => void): void => {
    if (section === null) tellMissing('SH', record.line);
    else read(section);
  };

  const readers: Readonly<Record<string, (record: TableRecord) => void>> = {
    RH: (record) => void (reportAccount = field(record, 3)),
    FH: (record) => void (isFirstFile = /^0*1$/.test(field(record, 1))),
    SH: beginSection,
    CH: (record) => inSection(record, (into) => readColumns(record, into)),
    SB: (record) => {
      report.count += 1;
      if (section === null) report.broken = true;
      inSection(record, (into) => readBody(record, into));
    },
    SF: (record) => inSection(record, (into) => readSectionFooter(record, into)),
    SC: (record) =>
      inSection(record, (into) => {
        into.counted = true;
        checkCount(field(record, 1), into.tally.count, record.line, issue);
      }),
    RF: (record) => {
      if (isFirstFile) checkFooter(record, report, amountOf, issue);
    },
    RC: (record) => {
      if (isFirstFile) checkCount(field(record, 1), report.count, record.line, issue);
    },
    FF: () => void (isWhole = true),
  };

  return {
    read: (record) => {
      const type = field(record, 0).toUpperCase();
      const reader = Object.hasOwn(readers, type) ? readers[type] : undefined;
      if (reader === undefined) issue(fileIssue('line_unreadable', { text: type }, record));
      else reader(record);
    },
    end: () => {
      endSection(null);
      if (!isWhole) tellMissing('FF', null);
      if (report.count === 0) issue(fileIssue('header_only', {}));
    },
  };
}
