import type { WantedColumns } from '../table/map-columns.ts';

/**
 * The columns of Paytm's settlement reports. The dashboard's report has fourteen (paytmpayments.com/docs, Settlement
 * Reports on Dashboard), the payout report eleven with underscored names, and larger exports both and many more; the
 * settlement API has the same names in camel case.
 */
export type PaytmColumn =
  | 'transactionId'
  | 'orderId'
  | 'transactionDate'
  | 'updatedDate'
  | 'transactionType'
  | 'status'
  | 'amount'
  | 'commission'
  | 'gst'
  | 'tcs'
  | 'tds'
  | 'settledAmount'
  | 'settledDate'
  | 'payoutDate'
  | 'utrNo'
  | 'splitFlag'
  | 'paymentMode';

export const paytmColumns: WantedColumns<PaytmColumn> = {
  transactionId: { names: ['Transaction ID'], required: true },
  orderId: { names: ['Order ID'], required: false },
  // Some payout reports have the day a payment was last changed instead.
  transactionDate: { names: ['Transaction Date'], required: false },
  updatedDate: { names: ['Updated Date'], required: false },
  transactionType: { names: ['Transaction Type'], required: false },
  status: { names: ['Status'], required: true },
  amount: { names: ['Amount'], required: true },
  commission: { names: ['Commission'], required: true },
  gst: { names: ['GST'], required: true },
  tcs: { names: ['TCS'], required: false },
  tds: { names: ['TDS'], required: false },
  settledAmount: { names: ['Settled Amount'], required: true },
  settledDate: { names: ['Settled Date'], required: false },
  payoutDate: { names: ['Payout Date'], required: false },
  utrNo: { names: ['UTR No.'], required: true },
  splitFlag: { names: ['Split Flag'], required: false },
  paymentMode: { names: ['Payment Mode'], required: false },
};
