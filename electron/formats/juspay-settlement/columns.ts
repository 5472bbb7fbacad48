import type { WantedColumns } from '../table/map-columns.ts';

/**
 * Columns of two headers: the 25 of Juspay's documentation (juspay.io/pe/docs, settlement files), which names no bank
 * reference, and those that Juspay's own reader of bank files looks for, with `UTR Number` and `Partner Amount`.
 */
export type JuspayColumn =
  | 'amount'
  | 'fee'
  | 'tax'
  | 'credit'
  | 'debit'
  | 'partnerAmount'
  | 'settlementDate'
  | 'requestId'
  | 'refundRequestId'
  | 'transactionType'
  | 'type'
  | 'side'
  | 'transactionDate'
  | 'status'
  | 'rrn'
  | 'settlementStatus'
  | 'orderId'
  | 'description'
  | 'utr';

export const juspayColumns: WantedColumns<JuspayColumn> = {
  amount: { names: ['Transaction Amount'], required: true },
  fee: { names: ['Fee'], required: true },
  tax: { names: ['Tax'], required: true },
  credit: { names: ['Credit'], required: true },
  debit: { names: ['Debit'], required: true },
  partnerAmount: { names: ['Partner Amount'], required: false },
  settlementDate: { names: ['Settlement Date'], required: true },
  requestId: { names: ['UPI Request Id'], required: true },
  refundRequestId: { names: ['Refund Request Id'], required: false },
  transactionType: { names: ['Transaction Type'], required: true },
  type: { names: ['Type'], required: true },
  side: { names: ['SS Credit/Debit'], required: false },
  transactionDate: { names: ['Transaction Date'], required: true },
  status: { names: ['Status'], required: true },
  rrn: { names: ['RRN'], required: false },
  settlementStatus: { names: ['Settlement Status'], required: true },
  orderId: { names: ['Order ID'], required: false },
  description: { names: ['Transaction Description'], required: false },
  utr: { names: ['UTR Number', 'Settlement UTR'], required: false },
};
