import type { ProviderFacts } from '../make-row.ts';

export type ProviderKind = ProviderFacts['kind'];

/** What a type is when its net comes in, and when it goes out. */
type KindsOfType = { readonly in: ProviderKind; readonly out: ProviderKind };

const payouts: KindsOfType = { in: 'withdrawal', out: 'withdrawal' };
const adjustments: KindsOfType = { in: 'adjustment', out: 'adjustment' };

/**
 * The types that the provider's documentation lists for `TRANSACTION_TYPE`, and PAYOUTS, which real reports have for PAYOUT.
 * A payment that goes out is one the merchant made from the balance. A claim (DISPUTE) is treated as a chargeback: it takes
 * the money like one, and gives it back when it is won. What shipping rows carry, the customer's postage or its cost, is not
 * documented: they count in the balance and stay out of turnover.
 */
const kinds: ReadonlyMap<string, KindsOfType> = new Map([
  ['SETTLEMENT', { in: 'sale', out: 'adjustment' }],
  ['REFUND', { in: 'refund_reversed', out: 'refund' }],
  ['CHARGEBACK', { in: 'chargeback_reversed', out: 'chargeback' }],
  ['DISPUTE', { in: 'chargeback_reversed', out: 'chargeback' }],
  ['WITHDRAWAL', payouts],
  ['WITHDRAWAL_CANCEL', payouts],
  ['PAYOUT', payouts],
  ['PAYOUTS', payouts],
  ['CASHBACK', { in: 'cashback', out: 'adjustment' }],
  ['TRAVA_DE_RECEBIVEL', { in: 'reserve_release', out: 'reserve_hold' }],
  ['SETTLEMENT_SHIPPING', adjustments],
  ['REFUND_SHIPPING', adjustments],
  ['CHARGEBACK_SHIPPING', { in: 'chargeback_reversed', out: 'chargeback' }],
  ['DISPUTE_SHIPPING', { in: 'chargeback_reversed', out: 'chargeback' }],
]);

/** Null for a type that is not known. */
export const kindsOf = (type: string): KindsOfType | null => kinds.get(type) ?? null;
