import type { WantedColumns } from '../table/map-columns.ts';

/**
 * Section body of the settlement report (STL) and of the transaction detail report (TRR), of which only the second has a
 * status. Names of real files have stray spaces (`Transaction  Debit or Credit`).
 */
export type PaypalRecordColumn =
  | 'transaction'
  | 'invoice'
  | 'reference'
  | 'referenceType'
  | 'eventCode'
  | 'initiated'
  | 'side'
  | 'gross'
  | 'currency'
  | 'feeSide'
  | 'fee'
  | 'feeCurrency'
  | 'status'
  | 'bankReference';

export const paypalRecordColumns: WantedColumns<PaypalRecordColumn> = {
  transaction: { names: ['Transaction ID'], required: true },
  invoice: { names: ['Invoice ID'], required: false },
  reference: { names: ['PayPal Reference ID'], required: false },
  referenceType: { names: ['PayPal Reference ID Type'], required: false },
  eventCode: { names: ['Transaction Event Code'], required: true },
  initiated: { names: ['Transaction Initiation Date'], required: true },
  side: { names: ['Transaction Debit or Credit'], required: true },
  gross: { names: ['Gross Transaction Amount'], required: true },
  currency: { names: ['Gross Transaction Currency'], required: true },
  feeSide: { names: ['Fee Debit or Credit'], required: true },
  fee: { names: ['Fee Amount'], required: true },
  feeCurrency: { names: ['Fee Currency'], required: true },
  status: { names: ['Transactional Status'], required: false },
  bankReference: { names: ['Bank Reference ID'], required: false },
};
