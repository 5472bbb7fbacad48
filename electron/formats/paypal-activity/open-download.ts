import { comparableName } from '../../../shared/kernel/comparable-name.ts';
import { fileIssue } from '../file-issue.ts';
import type { NormalisedRow } from '../format.ts';
import { meetOnce } from '../meet-once.ts';
import { fits } from '../table/cell.ts';
import type { TableRecord } from '../table/split-records.ts';
import type { TableOpening, TableReader } from '../table/table-format.ts';
import type { Findings } from '../text/text-format.ts';
import { cellsOf } from './cells.ts';
import type { PaypalColumn } from './columns.ts';
import { currencyBalances } from './currency-balances.ts';
import { awaitManners } from './file-manners.ts';
import { normaliseRows } from './normalise-row.ts';

/** Reads either download: once the file's manners are known, row by row, and the balance of each currency along with them. */
export function openDownload(opening: TableOpening<PaypalColumn>, findings: Findings): TableReader {
  const { header, places, from } = opening;
  const { issue } = findings;
  const cells = cellsOf(opening);
  const balances = currencyBalances(header.fields[places.balance]?.trim() ?? '');
  const lastPlace = Math.max(...Object.values<number>(places));
  let records = 0;

  const follow = (row: NormalisedRow): void => {
    findings.row(row);
    if (row.balance !== null) balances.add({ ...row, balance: row.balance });
    else if (row.kind !== 'declined' && row.kind !== 'pending') balances.lose(row.currency);
  };
  const pass = meetOnce({ ...findings, row: follow });

  const manners = awaitManners(
    comparableName(header.fields[places.date] ?? '') === 'fecha' && from === 'text',
    {
      date: (record) => cells(record).text('date'),
      amounts: (record) => {
        const row = cells(record);
        return [row.text('gross'), row.text('fee'), row.text('net'), row.text('balance')];
      },
    },
    (found) => {
      const normalise = normaliseRows(found, issue);
      return (record) => {
        const row = normalise(cells(record));
        if (row !== null) pass(row);
      };
    },
    (record) => {
      const row = cells(record);
      issue(fileIssue('date_order_uncertain', { text: row.text('date') }, row.place('date')));
    },
  );

  /** Empty cells at a record's end are left away by some downloads. */
  const isWhole = (record: TableRecord): boolean =>
    fits(record, header.fields.length) ||
    (record.fields.length > lastPlace && record.fields.length < header.fields.length);

  return {
    account: null,
    read: (record) => {
      records += 1;
      if (isWhole(record)) manners.read(record);
      else issue(fileIssue('columns_count', { expected: header.fields.length, found: record.fields.length }, record));
    },
    end: () => {
      if (records === 0) issue(fileIssue('header_only', {}, { line: header.line }));
      manners.end();
      return balances.end(issue);
    },
  };
}
