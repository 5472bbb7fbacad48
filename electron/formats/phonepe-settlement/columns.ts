import type { WantedColumns } from '../table/map-columns.ts';

/**
 * The merchant settlement report's columns, as exports of October 2025 (15 columns) and December 2025 (23) name them. The
 * nine that came later are not needed to tell what was settled, except `MerchantOrderId` where the older id is missing.
 */
export type PhonepeColumn =
  | 'paymentType'
  | 'merchantReference'
  | 'merchantOrder'
  | 'phonepeReference'
  | 'from'
  | 'instrument'
  | 'transactionDate'
  | 'settlementDate'
  | 'bankReference'
  | 'amount'
  | 'fee'
  | 'igst'
  | 'cgst'
  | 'sgst';

export const phonepeColumns: WantedColumns<PhonepeColumn> = {
  paymentType: { names: ['PaymentType'], required: true },
  merchantReference: { names: ['MerchantReferenceId'], required: false },
  merchantOrder: { names: ['MerchantOrderId'], required: false },
  phonepeReference: { names: ['PhonePeReferenceId'], required: true },
  from: { names: ['From'], required: false },
  instrument: { names: ['Instrument'], required: true },
  transactionDate: { names: ['TransactionDate'], required: true },
  settlementDate: { names: ['SettlementDate'], required: true },
  bankReference: { names: ['BankReferenceNo'], required: true },
  amount: { names: ['Amount'], required: true },
  fee: { names: ['Fee'], required: true },
  igst: { names: ['IGST'], required: true },
  cgst: { names: ['CGST'], required: true },
  sgst: { names: ['SGST'], required: true },
};
