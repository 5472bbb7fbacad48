import type { TableFormat } from '../table/table-format.ts';
import type { WantedColumns } from '../table/map-columns.ts';
import { idColumns, invoiceColumns } from './columns.ts';
import { readReport } from './read-report.ts';

type Column = keyof typeof idColumns | 'type' | 'merchantOrder' | 'date' | 'status' | 'amount' | 'instrument';

const columns: WantedColumns<Column> = {
  ...idColumns,
  type: { names: ['Transaction Type'], required: true },
  merchantOrder: { names: ['Merchant Order Id'], required: true },
  transaction: { names: ['PhonePe Transaction Id'], required: true },
  date: { names: ['Transaction Date'], required: true },
  status: { names: ['Transaction Status'], required: true },
  amount: { names: ['Transaction Amount'], required: true },
  instrument: { names: ['Instrument'], required: true },
};

/**
 * PhonePe's forward transaction report: payments with one instrument each. Its `Transaction UTR` is the payer's on the UPI
 * rail, empty for every card, and says nothing of settlement.
 */
export const phonepeForward: TableFormat<Column> = {
  id: 'phonepe.forward',
  label: 'PhonePe forward transaction report',
  kind: 'payments',
  institution: 'phonepe',
  timeZone: 'Asia/Kolkata',
  versions: 'with a `Transaction Type` and an `Instrument` (June 2026)',
  checks: 'signs of amounts, one row for each id',
  columns,
  preambleLimit: 10,
  not: [...invoiceColumns, 'Total Refund Amount', 'Settlement UTR'],
  open: readReport,
};
