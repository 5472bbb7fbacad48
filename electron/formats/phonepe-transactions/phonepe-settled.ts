import type { TableFormat } from '../table/table-format.ts';
import type { WantedColumns } from '../table/map-columns.ts';
import { idColumns, invoiceColumns, type CostColumn } from './columns.ts';
import { readReport } from './read-report.ts';

type Column =
  | keyof typeof idColumns
  | CostColumn
  | 'paymentType'
  | 'merchantOrder'
  | 'date'
  | 'status'
  | 'amount'
  | 'instrument'
  | 'net'
  | 'settlementDate'
  | 'settlementReference';

const columns: WantedColumns<Column> = {
  ...idColumns,
  paymentType: { names: ['Payment Type'], required: true },
  merchantOrder: { names: ['Merchant Order Id'], required: true },
  transaction: { names: ['PhonePe Transaction ID'], required: true },
  date: { names: ['Transaction Date'], required: true },
  status: { names: ['Transaction Status'], required: true },
  amount: { names: ['Transaction Amount'], required: true },
  instrument: { names: ['Instrument'], required: true },
  settlementDate: { names: ['Settlement Date'], required: true },
  settlementReference: { names: ['Settlement UTR'], required: true },
  fee: { names: ['Fee'], required: false },
  igst: { names: ['IGST'], required: false },
  cgst: { names: ['CGST'], required: false },
  sgst: { names: ['SGST'], required: false },
  net: { names: ['Net Amount'], required: false },
};

/**
 * PhonePe's other settlement report: a row for each payment and refund, with its status and the UTR it was settled under.
 * `UPI_UTR` and `Card_ARN` are the customer's side of it and are not read.
 */
export const phonepeSettled: TableFormat<Column> = {
  id: 'phonepe.settled',
  label: 'PhonePe settlement report by transaction',
  kind: 'settlement',
  institution: 'phonepe',
  timeZone: 'Asia/Kolkata',
  versions: 'with `Payment Type` and `Settlement UTR` (June 2026), with and without fees',
  checks: 'gross less fee less taxes against the net amount, where it has one; one row for each id',
  columns,
  preambleLimit: 10,
  not: [...invoiceColumns, 'Total Refund Amount'],
  open: readReport,
};
