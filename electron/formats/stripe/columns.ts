import type { WantedColumns } from '../table/map-columns.ts';

export type StripeColumn =
  | 'transaction'
  | 'source'
  | 'createdUtc'
  | 'created'
  | 'currency'
  | 'gross'
  | 'fee'
  | 'net'
  | 'category'
  | 'description'
  | 'payout'
  | 'payoutOnUtc'
  | 'payoutOn'
  | 'facingAmount'
  | 'facingCurrency'
  | 'method'
  | 'funding'
  | 'disputeReason'
  | 'invoiceNumber'
  | 'orderId';

/**
 * Every column of Stripe's itemised reports can be left out or added (docs.stripe.com/reports/balance, "Available
 * columns"). Required to recognise the report are those that only it has together: a file with a currency, gross, fee and
 * net alone is anybody's. What it must have besides is asked for when it is opened.
 */
export const stripeColumns: WantedColumns<StripeColumn> = {
  transaction: { names: ['balance_transaction_id'], required: false },
  source: { names: ['source_id'], required: false },
  createdUtc: { names: ['created_utc'], required: false },
  created: { names: ['created'], required: false },
  currency: { names: ['currency'], required: false },
  gross: { names: ['gross'], required: true },
  fee: { names: ['fee'], required: false },
  net: { names: ['net'], required: true },
  category: { names: ['reporting_category'], required: true },
  description: { names: ['description'], required: false },
  payout: { names: ['automatic_payout_id'], required: false },
  payoutOnUtc: { names: ['automatic_payout_effective_at_utc'], required: false },
  payoutOn: { names: ['automatic_payout_effective_at'], required: false },
  facingAmount: { names: ['customer_facing_amount'], required: false },
  facingCurrency: { names: ['customer_facing_currency'], required: false },
  method: { names: ['payment_method_type'], required: false },
  funding: { names: ['card_funding'], required: false },
  disputeReason: { names: ['dispute_reason'], required: false },
  invoiceNumber: { names: ['invoice_number'], required: false },
  orderId: { names: ['payment_metadata[order_id]'], required: false },
};

/** Columns of Stripe's summaries, and of its list of payouts, which bear the same names besides. */
export const otherReports = ['count', 'payout_id', 'payout_status', 'payout_expected_arrival_date'] as const;
