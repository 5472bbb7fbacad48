import type { WantedColumns } from '../table/map-columns.ts';

/** What PhonePe's dashboard reports tell of a transaction; each report has some of it. */
export type ReportColumn =
  | 'type'
  | 'paymentType'
  | 'merchantOrder'
  | 'merchantReference'
  | 'transaction'
  | 'phonepeReference'
  | 'transactionReference'
  | 'date'
  | 'status'
  | 'amount'
  | 'refundAmount'
  | 'instrument'
  | InstrumentColumn
  | CostColumn
  | 'net'
  | 'settlementDate'
  | 'settlementReference'
  | ErrorColumn;

export type InstrumentColumn = 'upi' | 'wallet' | 'creditCard' | 'debitCard' | 'externalWallet' | 'egv';
export type CostColumn = 'fee' | 'igst' | 'cgst' | 'sgst';
export type ErrorColumn = 'errorCode' | 'detailedErrorCode' | 'errorDescription' | 'errorSource' | 'errorStage';

/** The parts a payment was paid in, one column for each instrument. */
export const instrumentColumns: WantedColumns<InstrumentColumn> = {
  upi: { names: ['UPI Amount'], required: false },
  wallet: { names: ['Wallet Amount'], required: false },
  creditCard: { names: ['Credit card Amount'], required: false },
  debitCard: { names: ['Debit card Amount'], required: false },
  externalWallet: { names: ['External Wallet Amount'], required: false },
  egv: { names: ['EGV Amount'], required: false },
};

/** Ids that a report may have; which of them it has differs between reports and their generations. */
export const idColumns: WantedColumns<
  'merchantReference' | 'transaction' | 'phonepeReference' | 'transactionReference'
> = {
  merchantReference: { names: ['Merchant Reference Id'], required: false },
  transaction: { names: ['PhonePe Transaction Id'], required: false },
  phonepeReference: { names: ['PhonePe Reference Id'], required: false },
  transactionReference: { names: ['PhonePe Transaction Reference Id'], required: false },
};

/**
 * Columns of PhonePe's monthly invoice for its own fees. It repeats the amounts of transactions, and must never be read
 * as sales whatever other columns it has.
 */
export const invoiceColumns = ['Invoice No', 'Invoice Date', 'Taxable Amount'] as const;
