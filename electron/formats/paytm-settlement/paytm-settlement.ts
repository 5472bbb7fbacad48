import { fileIssue } from '../file-issue.ts';
import { fits } from '../table/cell.ts';
import type { TableFormat, TableOpening, TableReader } from '../table/table-format.ts';
import type { Findings } from '../text/text-format.ts';
import { paytmColumns, type PaytmColumn } from './columns.ts';
import type { NameOfColumn, PaytmRecord } from './paytm-cells.ts';
import { readPaytm } from './read-paytm.ts';
import { settledTotal } from './settled-total.ts';

/**
 * Paytm's settlement reports: the dashboard's and the payouts'. A row is a payment, a refund or a chargeback, with the UTR
 * of the lump it was paid in. Times are India's.
 */
export const paytmSettlement: TableFormat<PaytmColumn> = {
  id: 'paytm.settlement',
  label: 'Paytm settlement report',
  kind: 'settlement',
  institution: 'paytm',
  timeZone: 'Asia/Kolkata',
  versions: 'the dashboard’s report (14 columns) and the payout report (11), with or without TCS and TDS',
  checks: 'amount less commission, GST, TCS and TDS against the settled amount; the total, where there is one',
  columns: paytmColumns,
  preambleLimit: 10,
  open: openReport,
};

function openReport({ header, places }: TableOpening<PaytmColumn>, findings: Findings): TableReader {
  const name: NameOfColumn = (column) => (places[column] < 0 ? null : (header.fields[places[column]]?.trim() ?? null));
  const total = settledTotal(name, findings.issue);
  let moved = 0;
  const read = readPaytm(name, {
    ...findings,
    row: (row) => {
      if (row.kind !== 'declined' && row.kind !== 'pending') moved += 1;
      findings.row(row);
    },
  });
  let records = 0;

  const readWhole = (record: PaytmRecord): void => {
    if (total.isTotal(record)) return;
    const before = moved;
    read(record);
    total.add(record, moved > before);
  };

  return {
    account: null,
    read: (record) => {
      const { line, raw, fields } = record;
      const expected = header.fields.length;
      records += 1;
      if (fits(record, expected)) readWhole({ line, raw, text: (column) => fields[places[column]] ?? '' });
      else findings.issue(fileIssue('columns_count', { expected, found: fields.length }, { line }));
    },
    end: () => {
      if (records === 0) findings.issue(fileIssue('header_only', {}, { line: header.line }));
      return [];
    },
  };
}
