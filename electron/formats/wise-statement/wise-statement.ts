import type { TableFormat } from '../table/table-format.ts';
import { wiseColumns, type WiseColumn } from './columns.ts';
import { openWiseStatement } from './open-wise-statement.ts';

/** Wise's balance statement as CSV, one file for each currency balance. */
export const wiseStatement: TableFormat<WiseColumn> = {
  id: 'wise.statement',
  label: 'Wise balance statement',
  kind: 'statement',
  institution: 'wise',
  timeZone: 'UTC',
  versions: 'balance statement CSV of 19, 20 and 23 columns',
  checks: 'running balance line by line, in each currency',
  columns: wiseColumns,
  // A line with the statement's own name may stand above the header.
  preambleLimit: 5,
  open: openWiseStatement,
};
