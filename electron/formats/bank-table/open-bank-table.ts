import { fileIssue } from '../file-issue.ts';
import { statementBalance } from '../statement-balance.ts';
import type { TableRecord } from '../table/split-records.ts';
import type { TableOpening, TableReader } from '../table/table-format.ts';
import { wholeRecord } from '../table/whole-record.ts';
import type { Findings } from '../text/text-format.ts';
import type { BankColumn, BankTable } from './bank-table.ts';
import { cellText } from './cell-text.ts';
import { checkSummary } from './check-summary.ts';
import { countSides } from './count-sides.ts';
import { findSides, sideOf } from './find-sides.ts';
import { namedFigure } from './named-figures.ts';
import { lineAmounts } from './read-amounts.ts';
import { readDates } from './read-dates.ts';
import { beginLines, completeLines, type LineBegun } from './read-line.ts';
import { readPreamble } from './read-preamble.ts';
import { readSummary } from './read-summary.ts';
import { runningBalance } from './running-balance.ts';

export function openBankTable(
  table: BankTable,
  { header, places, preamble, from }: TableOpening<string>,
  findings: Findings,
): TableReader {
  const { account, currency, unknownCurrency } = readPreamble(preamble);
  if (unknownCurrency !== null) {
    findings.issue(fileIssue('currency_unknown', { text: unknownCurrency.text }, { line: unknownCurrency.line }));
  }
  const placeOf = (column: BankColumn): number => places[column] ?? -1;
  const sides = findSides(header.fields, placeOf('amount'), placeOf('balance'), placeOf('direction'));
  if (placeOf('amount') >= 0 && sides.ofAmount < 0) {
    findings.issue(fileIssue('columns_missing', { format: table.label, columns: 'Dr / Cr' }, { line: header.line }));
    return { account, read: () => undefined, end: () => [] };
  }
  const dates = readDates(table.dateForms, from, 'Asia/Kolkata', findings.issue);
  const begin = beginLines(header, placeOf, dates, lineAmounts(header, placeOf, sides, currency, findings.issue));
  const complete = completeLines(table, placeOf);
  const running = runningBalance(currency, header.fields[placeOf('balance')]?.trim() ?? '');
  const summary = readSummary();
  const counted = countSides(currency);
  const headerText = header.fields.join('\n');
  const moneyPlaces = (['withdrawal', 'deposit', 'amount', 'balance'] as const)
    .map(placeOf)
    .filter((place) => place >= 0);
  const movePlaces = moneyPlaces.filter((place) => place !== placeOf('balance'));
  let lines = 0;
  let inFooter = false;
  let open: (LineBegun & { readonly nextLine: number }) | null = null;

  const closeLine = (): void => {
    if (open === null) return;
    const row = complete(open);
    open = null;
    findings.row(row);
    running.add(row);
    counted.add(row.net);
  };

  /** A line with a date in its place is a row wherever it stands, so that no footer can hide one. */
  const isDated = (record: TableRecord): boolean => dates.isDate(cellText(record, placeOf('date')));

  const readLine = (record: TableRecord): void => {
    closeLine();
    lines += 1;
    if (!wholeRecord(record, header.fields.length, from, findings.issue)) return;
    const line = begin(record);
    if (line !== null) open = { ...line, nextLine: record.line + lineCount(record) };
  };

  /** The bank's own figures in a row among the lines; false when the record is none. */
  const readNamed = (record: TableRecord, dated: boolean): boolean => {
    const amounts = movePlaces.map((place) => cellText(record, place)).filter(saysAmount);
    const moves = amounts.some((text) => /[1-9]/.test(text));
    if (moves && dated) return false;
    const name = namedFigure(record);
    if (name === 'page') return true;
    if (name === 'totals' && amounts.length === 2) {
      summary.state('withdrawals', cellText(record, placeOf('withdrawal')), record.line);
      summary.state('deposits', cellText(record, placeOf('deposit')), record.line);
      return true;
    }
    if (name === null || name === 'totals' || moves) return false;
    const printed = cellText(record, placeOf('balance')) || record.fields.findLast(saysAmount)?.trim();
    if (printed !== undefined) {
      const owed = !printed.startsWith('-') && sideOf(cellText(record, sides.ofBalance)) === 'debit';
      summary.state(name, owed ? `-${printed}` : printed, record.line);
    }
    return true;
  };

  /** The record right below a line that has nothing but more of its narration. */
  const continues = (record: TableRecord): boolean =>
    open !== null &&
    record.line === open.nextLine &&
    cellText(record, placeOf('narration')) !== '' &&
    record.fields.every((field, place) => place === placeOf('narration') || field.trim() === '');

  return {
    account,
    read: (record) => {
      if (isRuler(record)) {
        // One stands under the header, one under the last line; what follows that one is the bank's own text.
        inFooter = inFooter || lines > 0;
        return;
      }
      if (record.fields.join('\n') === headerText) return;
      if (startsSummary(record)) inFooter = true;
      const dated = isDated(record);
      if (inFooter && !dated) summary.read(record);
      else if (readNamed(record, dated)) closeLine();
      else if (dated || moneyPlaces.some((place) => saysAmount(cellText(record, place)))) readLine(record);
      else if (open !== null && continues(record)) {
        const more = cellText(record, placeOf('narration'));
        open = { ...open, narration: `${open.narration} ${more}`, nextLine: record.line + lineCount(record) };
      } else closeLine();
    },
    end: () => {
      closeLine();
      if (lines === 0) findings.issue(fileIssue('header_only', {}, { line: header.line }));
      const found = running.end();
      found?.issues.forEach(findings.issue);
      const stated = checkSummary(summary.figures(), counted.with(found), currency, findings.issue);
      return found === null
        ? []
        : [statementBalance(account, stated.opening ?? found.opening, found.sum, stated.closing ?? found.closing)];
    },
  };
}

const isRuler = (record: TableRecord): boolean => record.fields.every((field) => /^[*\s]*$/.test(field));

const startsSummary = (record: TableRecord): boolean =>
  record.fields.some((field) => /statement\s+summary/i.test(field));

/** A cell that is meant as an amount, well written or not: digits, and no words but Dr and Cr. */
const saysAmount = (text: string): boolean =>
  /\d/.test(text) && !/\p{L}/u.test(text.replace(/\b(?:dr|cr|inr|rs)\b/gi, ''));

const lineCount = (record: TableRecord): number => record.raw.split(/\r\n|\r|\n/).length;
