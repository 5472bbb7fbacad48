import { isCurrencyCode, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { fileIssue } from '../file-issue.ts';
import { maskAccount } from '../mask-account.ts';
import { firstOfEach } from '../first-of-each.ts';
import type { Findings } from '../text/text-format.ts';
import { checkTotal, minorOf } from './control-total.ts';
import type { BaiRecord } from './join-records.ts';
import { closeAccount, readAccount, type BaiAccount } from './read-account.ts';
import { readBaiDay, readDetails } from './read-detail.ts';
import { readFields } from './read-fields.ts';

/** Sums and counts of a group, and of the file. */
type Totals = { sum: bigint; members: number; records: number };
type Group = Totals & {
  readonly line: number;
  readonly on: LocalDate | null;
  readonly currency: string;
  readonly status: string;
};

/** The standard's own, where neither account nor group names a currency. */
const assumed = 'USD';

/** Follows the records of a file: groups of accounts of one day, each with its entries, all closed by totals. */
export function readBaiFile(findings: Findings): {
  readonly record: (record: BaiRecord) => void;
  readonly end: () => void;
} {
  const { issue } = findings;
  const detailOf = readDetails(issue);
  let file: (Totals & { readonly line: number }) | null = null;
  let group: Group | null = null;
  let account: BaiAccount | null = null;
  let begun: string | null = null;
  let details = 0;
  let closed = false;
  let currency: CurrencyCode = assumed;

  const unreadable = ({ raw, line }: BaiRecord): void => issue(fileIssue('line_unreadable', { text: raw }, { line }));
  const missing = (text: string, line: number): void => issue(fileIssue('part_missing', { text }, { line }));

  const checkVersion = ({ pieces, line, raw }: BaiRecord): void => {
    const version = pieces[0]?.split(',')[7]?.trim() ?? '';
    if (version !== '2') issue(fileIssue('line_unreadable', { text: raw }, { line, column: '01' }));
  };

  const leaveAccount = (closedByTrailer: boolean): void => {
    if (account === null) return;
    if (!closedByTrailer) missing('49', account.line);
    closeAccount(account, findings);
    if (group !== null) {
      group.members += 1;
      group.records += account.records;
    }
    account = null;
  };

  const leaveGroup = (closedByTrailer: boolean): void => {
    leaveAccount(false);
    if (group === null) return;
    if (!closedByTrailer) missing('98', group.line);
    if (file !== null) {
      file.members += 1;
      file.records += group.records;
    }
    group = null;
  };

  const beginGroup = (record: BaiRecord): void => {
    leaveGroup(false);
    const fields = readFields(record.pieces);
    fields.next();
    fields.next();
    const status = fields.next();
    const dayText = fields.next();
    fields.next();
    const on = readBaiDay(dayText)?.day ?? null;
    const place = { line: record.line, column: '02' };
    if (dayText === '') issue(fileIssue('value_missing', {}, place));
    else if (on === null) issue(fileIssue('date_unreadable', { text: dayText, form: 'yyMMdd' }, place));
    const named = fields.next() || assumed;
    if (isCurrencyCode(named)) currency = named;
    group = { line: record.line, on, status, currency: named, sum: 0n, members: 0, records: record.pieces.length };
  };

  const beginAccount = (record: BaiRecord): void => {
    leaveAccount(false);
    account = readAccount(record, group?.currency ?? assumed, findings);
    if (account.currency === null) return;
    currency = account.currency;
    const key = `${account.number} ${account.currency}`;
    if (key !== begun) findings.begin({ account: maskAccount(account.number) });
    begun = key;
  };

  const readEntry = (record: BaiRecord, into: BaiAccount, { on, status }: Group): void => {
    details += 1;
    into.records += record.pieces.length;
    const read = detailOf(record, into.number, into.currency ?? assumed, on ?? ('' as LocalDate));
    into.control += minorOf(read.amountText) ?? 0n;
    into.whole = into.whole && read.whole;
    if (into.currency === null || on === null || read.row === null) return;
    const side = read.row.net.units < 0n ? into.debits : into.credits;
    side.count += 1;
    side.units += read.row.gross.units < 0n ? -read.row.gross.units : read.row.gross.units;
    if (isBooked(status, record.line)) findings.row(read.row);
  };

  const isFirst = firstOfEach();
  /**
   * Status 1 brings entries; 4 is a test of the line. 2 deletes and 3 corrects what was sent before, which only a person
   * can do in books that have been made of it.
   */
  const isBooked = (status: string, line: number): boolean => {
    if (status === '1' || status === '') return true;
    const code = status === '4' ? 'row_left_out' : 'status_unknown';
    if (isFirst(status)) issue(fileIssue(code, { text: status }, { line, column: '02' }));
    return false;
  };

  const endAccount = (record: BaiRecord, of: BaiAccount): void => {
    of.records += record.pieces.length;
    const fields = readFields(record.pieces);
    const stated = { sum: fields.next(), members: null, records: fields.next() };
    const place = { line: record.line, column: '49' };
    checkTotal(stated, { sum: of.control, members: 0, records: of.records }, of.currency ?? assumed, place, issue);
    if (group !== null) group.sum += minorOf(stated.sum) ?? of.control;
    leaveAccount(true);
  };

  const endTotals = (record: BaiRecord, of: Totals): bigint => {
    of.records += record.pieces.length;
    const fields = readFields(record.pieces);
    const stated = { sum: fields.next(), members: fields.next(), records: fields.next() };
    checkTotal(stated, of, currency, { line: record.line, column: record.code }, issue);
    return minorOf(stated.sum) ?? of.sum;
  };

  const read = (record: BaiRecord): void => {
    if (record.code === '01' && (file === null || closed)) {
      // Banks put the files of several days one behind the other.
      file = { line: record.line, sum: 0n, members: 0, records: record.pieces.length };
      closed = false;
      checkVersion(record);
    } else if (record.code === '02' && file !== null && !closed) beginGroup(record);
    else if (record.code === '03' && group !== null) beginAccount(record);
    else if (record.code === '16' && account !== null && group !== null) readEntry(record, account, group);
    else if (record.code === '49' && account !== null) endAccount(record, account);
    else if (record.code === '98' && group !== null) {
      leaveAccount(false);
      const sum = endTotals(record, group);
      if (file !== null) file.sum += sum;
      leaveGroup(true);
    } else if (record.code === '99' && file !== null && !closed) {
      leaveGroup(false);
      endTotals(record, file);
      closed = true;
    } else unreadable(record);
  };

  return {
    record: read,
    end: () => {
      leaveGroup(false);
      if (file === null) return;
      if (!closed) missing('99', file.line);
      if (details === 0) issue(fileIssue('header_only', {}, { line: file.line }));
    },
  };
}
