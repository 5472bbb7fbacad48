import type { ProviderFacts } from '../make-row.ts';

type Kind = ProviderFacts['kind'];

/** What Stripe calls a row: a kind, a reserve whose sign says whether it is held or released, or the payout itself. */
export type Category = Kind | 'reserve' | 'payout' | 'payout_reversal';

/**
 * `reporting_category` as docs.stripe.com/reports/reporting-categories and the enum of Stripe's OpenAPI (report runs)
 * list it; neither holds all of the other. A partial capture's reversal and a failed charge are refunds to Stripe too
 * (types `refund` and `payment_failure_refund`). What belongs to Connect, Issuing, Capital or Climate moves the balance
 * without being turnover: adjustments.
 */
const groups: readonly (readonly [Category, string])[] = [
  ['sale', 'charge'],
  ['refund', 'refund partial_capture_reversal charge_failure'],
  ['refund_reversed', 'refund_failure'],
  ['chargeback', 'dispute'],
  ['chargeback_reversed', 'dispute_reversal'],
  ['fee', 'fee network_cost tax'],
  ['tds', 'tax_withholding'],
  ['conversion', 'currency_conversion'],
  ['payout', 'payout'],
  ['payout_reversal', 'payout_reversal'],
  [
    'reserve',
    'risk_reserved_funds connect_reserved_funds payment_network_reserve_hold payment_network_reserve_release ' +
      'payment_network_reserved_funds payout_minimum_balance_hold payout_minimum_balance_release minimum_balance_hold',
  ],
  [
    'adjustment',
    'other_adjustment topup topup_reversal contribution climate_order_purchase climate_order_refund reward ' +
      'revenue_share unreconciled_customer_funds stripe_balance_payment_debit stripe_balance_payment_debit_reversal ' +
      'tax_fund fee_credit_funding anticipation_repayment advance advance_funding financing_payout ' +
      'financing_payout_reversal financing_paydown financing_paydown_reversal transfer transfer_reversal ' +
      'platform_earning platform_earning_refund platform_fee_transfer connect_collection_transfer ' +
      'issuing_authorization_hold issuing_authorization_release issuing_transaction issuing_dispute ' +
      'issuing_disbursement issuing_dispute_fraud_liability_debit issuing_dispute_provisional_credit ' +
      'issuing_dispute_provisional_credit_reversal',
  ],
];

const categories: ReadonlyMap<string, Category> = new Map(
  groups.flatMap(([category, names]) => names.split(' ').map((name) => [name, category] as const)),
);

/** Null for a category that is not known. */
export const categoryOf = (text: string): Category | null => categories.get(text) ?? null;
