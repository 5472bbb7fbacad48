import type { TableFormat } from '../table/table-format.ts';
import { bkashColumns, type BkashColumn } from './columns.ts';
import { openBkashStatement } from './open-bkash-statement.ts';

/** bKash's account statement as a workbook or CSV, in English or Bengali. */
export const bkashStatement: TableFormat<BkashColumn> = {
  id: 'bkash.statement',
  label: 'bKash account statement',
  kind: 'settlement',
  institution: 'bkash',
  timeZone: 'Asia/Dhaka',
  versions: 'statement with English or Bengali headings and digits',
  checks: 'amount and fee of each line against the running balance',
  columns: bkashColumns,
  preambleLimit: 20,
  open: openBkashStatement,
};
