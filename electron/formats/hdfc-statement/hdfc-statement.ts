import { money, type Money } from '../../../shared/money/money.ts';
import { fileIssue } from '../file-issue.ts';
import { cell, fits } from '../table/cell.ts';
import type { TableFormat, TableOpening, TableReader } from '../table/table-format.ts';
import type { Findings } from '../text/text-format.ts';
import { dayFormOf } from '../table/read-day.ts';
import type { TableRecord } from '../table/split-records.ts';
import type { StatementBalance } from '../format.ts';
import { checkSummary, type Counted } from './check-summary.ts';
import { hdfcColumns, type HdfcColumn } from './columns.ts';
import { normaliseLines } from './normalise-line.ts';
import { readPreamble } from './read-preamble.ts';
import { readSummary } from './read-summary.ts';
import { runningBalance } from './running-balance.ts';

/** HDFC Bank's account statement as CSV: the delimited download, or the spreadsheet download saved as CSV. */
export const hdfcStatement: TableFormat<HdfcColumn> = {
  id: 'hdfc.statement',
  label: 'HDFC Bank account statement',
  kind: 'statement',
  institution: 'hdfc',
  timeZone: 'Asia/Kolkata',
  versions: 'delimited download and spreadsheet download saved as CSV',
  checks: 'running balance line by line, the statement’s summary',
  columns: hdfcColumns,
  preambleLimit: 40,
  open: openStatement,
};

const isRuler = (record: TableRecord): boolean => record.fields.every((field) => /^[*\s]*$/.test(field));

const startsSummary = (record: TableRecord): boolean =>
  record.fields.some((field) => /statement\s+summary/i.test(field));

function openStatement({ header, places, preamble }: TableOpening<HdfcColumn>, findings: Findings): TableReader {
  const { account, currency, unknownCurrency } = readPreamble(preamble);
  if (unknownCurrency !== null) {
    findings.issue(fileIssue('currency_unknown', { text: unknownCurrency.text }, { line: unknownCurrency.line }));
  }
  const normalise = normaliseLines(header, places, currency, findings.issue);
  const running = runningBalance(currency, header.fields[places.balance]?.trim() ?? '');
  const summary = readSummary();
  const headerText = header.fields.join('\n');
  const counted = { withdrawals: 0n, deposits: 0n, withdrawalCount: 0, depositCount: 0 };
  let lines = 0;
  let inFooter = false;

  const count = (net: Money): void => {
    if (net.units < 0n) {
      counted.withdrawals -= net.units;
      counted.withdrawalCount += 1;
    } else {
      counted.deposits += net.units;
      counted.depositCount += 1;
    }
  };

  /** A line with a date in its place is a row wherever it stands, so that no footer can hide one. */
  const isLine = (record: TableRecord): boolean => dayFormOf(cell(record, places.date)) !== null;

  const readLine = (record: TableRecord): void => {
    lines += 1;
    if (!fits(record, header.fields.length)) {
      findings.issue(
        fileIssue('columns_count', { expected: header.fields.length, found: record.fields.length }, record),
      );
      return;
    }
    const row = normalise(record);
    if (row === null) return;
    findings.row(row);
    running.add(row);
    count(row.net);
  };

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
      if (!inFooter || isLine(record)) readLine(record);
      else summary.read(record);
    },
    end: () => {
      if (lines === 0) findings.issue(fileIssue('header_only', {}, { line: header.line }));
      const found = running.end();
      found?.issues.forEach(findings.issue);
      const inWords: Counted = {
        opening: found?.opening ?? null,
        closing: found?.closing ?? null,
        withdrawals: money(currency, counted.withdrawals),
        deposits: money(currency, counted.deposits),
        withdrawalCount: counted.withdrawalCount,
        depositCount: counted.depositCount,
      };
      const stated = checkSummary(summary.figures(), inWords, currency, findings.issue);
      return found === null
        ? []
        : [balanceOf(account, stated.opening ?? found.opening, found.sum, stated.closing ?? found.closing)];
    },
  };
}

const balanceOf = (account: string | null, opening: Money, sum: Money, closing: Money): StatementBalance => ({
  account,
  currency: sum.currency,
  opening,
  closing,
  sum,
  difference: money(sum.currency, opening.units + sum.units - closing.units),
});
