import type { WantedColumns } from '../table/map-columns.ts';

/** What the reports of settled rows say of each, by the names used here. */
export type ReconField =
  | 'id'
  | 'type'
  | 'amount'
  | 'currency'
  | 'fee'
  | 'tax'
  | 'debit'
  | 'credit'
  | 'creditType'
  | 'onHold'
  | 'settled'
  | 'createdAt'
  | 'settledAt'
  | 'settlementId'
  | 'utr'
  | 'method'
  | 'cardType'
  | 'description'
  | 'orderId'
  | 'orderReceipt'
  | 'paymentId'
  | 'disputeId';

/**
 * The members of an item of the API (razorpay.com/docs/api/settlements/fetch-recon), and the columns of the dashboard's
 * older report, which are named as they are.
 */
export const reconColumns: WantedColumns<ReconField> = {
  id: { names: ['entity_id'], required: true },
  type: { names: ['type'], required: true },
  amount: { names: ['amount'], required: true },
  currency: { names: ['currency'], required: true },
  fee: { names: ['fee'], required: true },
  tax: { names: ['tax'], required: true },
  debit: { names: ['debit'], required: true },
  credit: { names: ['credit'], required: true },
  creditType: { names: ['credit_type'], required: false },
  onHold: { names: ['on_hold'], required: false },
  settled: { names: ['settled'], required: true },
  createdAt: { names: ['created_at'], required: true },
  settledAt: { names: ['settled_at'], required: true },
  settlementId: { names: ['settlement_id'], required: true },
  utr: { names: ['settlement_utr'], required: true },
  method: { names: ['method'], required: false },
  cardType: { names: ['card_type'], required: false },
  description: { names: ['description'], required: false },
  orderId: { names: ['order_id'], required: false },
  orderReceipt: { names: ['order_receipt'], required: false },
  paymentId: { names: ['payment_id'], required: false },
  disputeId: { names: ['dispute_id'], required: false },
};
