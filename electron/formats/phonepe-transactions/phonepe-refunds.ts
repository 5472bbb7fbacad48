import type { TableFormat } from '../table/table-format.ts';
import type { WantedColumns } from '../table/map-columns.ts';
import { idColumns, instrumentColumns, invoiceColumns, type InstrumentColumn } from './columns.ts';
import { readReport } from './read-report.ts';

type Column =
  | keyof typeof idColumns
  | InstrumentColumn
  | 'merchantId'
  | 'merchantOrder'
  | 'date'
  | 'status'
  | 'refundAmount'
  | 'instrument';

const columns: WantedColumns<Column> = {
  ...idColumns,
  ...instrumentColumns,
  // Nothing is read of it: it tells this report from others that have refunds.
  merchantId: { names: ['Merchant Id'], required: true },
  merchantOrder: { names: ['Merchant Order Id'], required: true },
  date: { names: ['Transaction Date'], required: true },
  status: { names: ['Transaction Status'], required: true },
  refundAmount: { names: ['Total Refund Amount'], required: true },
  instrument: { names: ['Instrument'], required: false },
};

/** PhonePe's refund report. It has no settlement: refunds are kept back from the settlement of a later day. */
export const phonepeRefunds: TableFormat<Column> = {
  id: 'phonepe.refunds',
  label: 'PhonePe refund report',
  kind: 'payments',
  institution: 'phonepe',
  timeZone: 'Asia/Kolkata',
  versions: 'with `Total Refund Amount` (June 2026)',
  checks: 'the instruments’ amounts, where it has them, against the total of the refund; one row for each id',
  columns,
  preambleLimit: 10,
  not: [...invoiceColumns, 'Settlement UTR'],
  open: readReport,
};
