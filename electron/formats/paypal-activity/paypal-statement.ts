import type { TableFormat } from '../table/table-format.ts';
import { statementColumns, type PaypalColumn } from './columns.ts';
import { openDownload } from './open-download.ts';

/** PayPal's statement as CSV: what moved the balance, currency after currency, with the balance after each. */
export const paypalStatement: TableFormat<PaypalColumn> = {
  id: 'paypal.statement',
  label: 'PayPal statement download',
  kind: 'settlement',
  institution: 'paypal',
  timeZone: 'America/Los_Angeles',
  versions: '18 columns, English or Spanish, either order of dates, either decimal mark',
  checks: 'gross and fee are net, running balance of each currency, one row for each transaction',
  columns: statementColumns,
  preambleLimit: 0,
  open: openDownload,
};
