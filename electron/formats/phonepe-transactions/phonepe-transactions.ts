import type { TableFormat } from '../table/table-format.ts';
import type { WantedColumns } from '../table/map-columns.ts';
import { idColumns, instrumentColumns, invoiceColumns, type ErrorColumn, type InstrumentColumn } from './columns.ts';
import { readReport } from './read-report.ts';

type Column =
  keyof typeof idColumns | InstrumentColumn | ErrorColumn | 'type' | 'merchantOrder' | 'date' | 'status' | 'amount';

const columns: WantedColumns<Column> = {
  ...idColumns,
  ...instrumentColumns,
  type: { names: ['Transaction Type'], required: true },
  merchantOrder: { names: ['Merchant Order Id'], required: true },
  phonepeReference: { names: ['PhonePe Reference Id'], required: true },
  date: { names: ['Transaction Date'], required: true },
  status: { names: ['Transaction Status'], required: true },
  amount: { names: ['Total Transaction Amount'], required: true },
  errorCode: { names: ['Error Code'], required: false },
  detailedErrorCode: { names: ['Detailed Error Code'], required: false },
  errorDescription: { names: ['Error Description'], required: false },
  errorSource: { names: ['Error Source'], required: false },
  errorStage: { names: ['Error Stage'], required: false },
};

/**
 * PhonePe's transaction report: every payment that was tried, with the instruments it was paid by and, where it failed,
 * PhonePe's reasons (codes: developer.phonepe.com/payment-gateway/error-codes).
 */
export const phonepeTransactions: TableFormat<Column> = {
  id: 'phonepe.transactions',
  label: 'PhonePe transaction report',
  kind: 'payments',
  institution: 'phonepe',
  timeZone: 'Asia/Kolkata',
  versions: '26 columns, with an amount for each instrument and the reasons of failure',
  checks: 'the instruments’ amounts against the total of the payment, one row for each id',
  columns,
  preambleLimit: 10,
  not: [...invoiceColumns, 'Total Refund Amount', 'Settlement UTR'],
  open: readReport,
};
