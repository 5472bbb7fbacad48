import type { CurrencyCode } from './currencies.ts';
import type { MethodId } from './methods.ts';

/** The kinds of payment that the rules tell apart. */
export type FailedPaymentKind = 'upi' | 'card' | 'imps' | 'own_wallet';

/** Who was to be paid: a shop, or another person's account. */
export type PaidTo = 'merchant' | 'person';

/** By when a payment that was debited and not delivered must be back, and what the customer is owed for every day after. */
export type TurnAroundRule = {
  readonly country: string;
  readonly kind: FailedPaymentKind;
  readonly paidTo: PaidTo;
  /** Payments of this day and later fall under it, until the next rule of the same kind. */
  readonly since: string;
  /** T+n: calendar days after the day of the payment. */
  readonly days: number;
  /** Minor units for each day of delay beyond T+n; owed to the customer by the bank or the operator, not by the merchant. */
  readonly perDay: { readonly amount: string; readonly currency: CurrencyCode };
  readonly source: string;
};

/**
 * Reserve Bank of India, RBI/2019-20/67, DPSS.CO.PD No.629/02.01.014/2019-20 of 20 September 2019, Harmonisation of Turn
 * Around Time (TAT) and customer compensation for failed transactions using authorised Payment Systems, in force from
 * 15 October 2019. Its annex: T "refers to the calendar date" (general instruction 4), so that days are counted on the
 * calendar with no regard to holidays; only transactions with both ends in India are covered (7); the compensation is paid
 * without waiting for a claim. Cards at a shop or online and UPI to a merchant T+5 (2b, 2c, 4b); card to card, IMPS and UPI
 * to a person T+1 (2a, 3, 4a); a wallet's own payments T+1 (8b), while a wallet over another system follows that system's
 * rule (8a).
 */
const rbi2019 = 'RBI DPSS.CO.PD No.629/02.01.014/2019-20, 20 September 2019';

const india = (kind: FailedPaymentKind, paidTo: PaidTo, days: number): TurnAroundRule => ({
  country: 'IN',
  kind,
  paidTo,
  since: '2019-10-15',
  days,
  perDay: { amount: '10000', currency: 'INR' },
  source: rbi2019,
});

/** No other country is listed: nowhere else is a rule of this kind known to us by its text. */
export const turnAroundRules: readonly TurnAroundRule[] = [
  india('upi', 'merchant', 5),
  india('upi', 'person', 1),
  india('card', 'merchant', 5),
  india('card', 'person', 1),
  india('imps', 'merchant', 1),
  india('imps', 'person', 1),
  india('own_wallet', 'merchant', 1),
  india('own_wallet', 'person', 1),
];

/** What a method is to the rules; null for one that no rule names (net banking, a transfer that may not be IMPS). */
export const failedPaymentKind: Readonly<Partial<Record<MethodId, FailedPaymentKind>>> = {
  upi: 'upi',
  // A wallet that rides on UPI follows UPI's rule (annex, 8a).
  upi_wallet: 'upi',
  credit_card: 'card',
  debit_card: 'card',
  prepaid_card: 'card',
  card: 'card',
  emi: 'card',
  wallet: 'own_wallet',
};
