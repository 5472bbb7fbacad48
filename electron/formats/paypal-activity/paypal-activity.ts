import type { TableFormat } from '../table/table-format.ts';
import { activityColumns, type PaypalColumn } from './columns.ts';
import { openDownload } from './open-download.ts';

/** PayPal's activity download: everything that happened in the account, whether or not it moved the balance. */
export const paypalActivity: TableFormat<PaypalColumn> = {
  id: 'paypal.activity',
  label: 'PayPal activity download',
  kind: 'settlement',
  institution: 'paypal',
  timeZone: 'America/Los_Angeles',
  versions: '22, 19 and 10 columns or a choice of them, English or Spanish, either order of dates, either decimal mark',
  checks: 'gross and fee are net, running balance of each currency, one row for each transaction',
  columns: activityColumns,
  preambleLimit: 0,
  open: openDownload,
};
