import { isCurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { fileIssue } from '../file-issue.ts';
import { meetOnce } from '../meet-once.ts';
import { readWholeRecords } from '../table/read-whole-records.ts';
import type { TableFormat, TableOpening, TableReader } from '../table/table-format.ts';
import type { Findings } from '../text/text-format.ts';
import { awaitPayouts } from './await-payout.ts';
import { cellsOf, type AdyenCells } from './cells.ts';
import { adyenColumns, type AdyenColumn } from './columns.ts';
import { batchOf, normaliseRows, readTimes } from './normalise-row.ts';
import { readMoney } from './read-money.ts';
import { isPayout } from './row-types.ts';

/**
 * Adyen's settlement details report: every payment, modification, fee and transfer of a batch, and the payout they come to.
 * The aggregate report of the same name has no PSP references and is not this one.
 */
export const adyenSettlement: TableFormat<AdyenColumn> = {
  id: 'adyen.settlement',
  label: 'Adyen settlement details report',
  kind: 'settlement',
  institution: 'adyen',
  timeZone: 'Europe/Amsterdam',
  versions: 'columns in any order, with or without booking dates',
  checks: 'gross less fees is net where no exchange lies between, each batch comes to its payout, signs by type',
  columns: adyenColumns,
  preambleLimit: 0,
  open: openReport,
};

function openReport(opening: TableOpening<AdyenColumn>, findings: Findings): TableReader {
  const { issue } = findings;
  const amounts = readMoney(issue);
  const times = readTimes(issue);
  const normalise = normaliseRows(amounts, times, issue);
  const payouts = awaitPayouts(findings.row, issue);
  const pass = meetOnce({ ...findings, row: payouts.row });
  const cells = cellsOf(opening);

  const markBroken = (row: AdyenCells): void => {
    const batch = batchOf(row);
    const currency = row.text('netCurrency').toUpperCase();
    if (batch !== null && isCurrencyCode(currency)) payouts.broken(batch, currency);
  };

  const readPayout = (row: AdyenCells): void => {
    const created = times.created(row);
    const currency = amounts.currency(row);
    const net = currency === null ? null : amounts.net(row, currency);
    const batch = batchOf(row);
    if (batch === null) issue(fileIssue('value_missing', {}, row.place('batch')));
    if (created === null || currency === null || net === null || batch === null) return;
    // A debit to the merchant's balance at Adyen: what the bank receives.
    payouts.payout({ line: row.line, batch, currency, day: created.day, units: -net.units });
  };

  // A row without all its cells is none here, not even in a workbook.
  return readWholeRecords({ ...opening, from: 'text' }, issue, {
    account: null,
    read: (record) => {
      const row = cells(record);
      if (isPayout(row.text('type'))) {
        readPayout(row);
        return;
      }
      const normalised = normalise(row);
      if (normalised === null) markBroken(row);
      else pass(normalised);
    },
    end: () => {
      payouts.end();
      return [];
    },
  });
}
