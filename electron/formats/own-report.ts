import { comparableName } from '../../shared/kernel/comparable-name.ts';
import { reportMark } from '../../shared/wording/reports/report-mark.ts';
import type { TableRecord } from './table/split-records.ts';

/**
 * Whether a table is one that Nikash wrote for people to read: a report, by the mark in its first cell, or a list of payments or
 * payouts, by headings that only it has. What it tells is in books already, and it must be counted as nothing: not by a format that
 * knows some of its columns, and not by a person who says what they are. Nikash's files for other books bear another mark.
 */
export const isOwnReport = (records: readonly TableRecord[]): boolean =>
  records
    .slice(0, lookedAt)
    .some(({ fields }, at) => (at === 0 && fields[0]?.replace('\uFEFF', '') === reportMark) || isOwnList(fields));

/** Records that are looked at: nothing stands before the headings. */
const lookedAt = 3;

/** Headings of the lists, and of the report of turnover that was written before reports had a mark. */
const lists: readonly (readonly string[])[] = [
  ['date', 'provider', 'state', 'order_reference', 'payout', 'payout_date'],
  ['date', 'provider', 'state', 'fee_and_tax', 'bank_reference', 'bank_date'],
  ['section', 'merchant', 'period', 'zone', 'payments', 'gross', 'declared'],
].map((headings) => headings.map(comparableName));

function isOwnList(fields: readonly string[]): boolean {
  if (fields.length < 6) return false;
  const names = new Set(fields.map(comparableName));
  return lists.some((headings) => headings.every((heading) => names.has(heading)));
}
