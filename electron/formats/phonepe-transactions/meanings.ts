/** As the merchant settlement report calls them in its `PaymentType`. */
export type TransactionType = 'PAYMENT' | 'REFUND';

/** A reversal is a refund of a payment made by PhonePe (developer.phonepe.com, Refunds). */
const types: ReadonlyMap<string, TransactionType> = new Map([
  ['PAYMENT', 'PAYMENT'],
  ['FORWARD_TRANSACTION', 'PAYMENT'],
  ['REFUND', 'REFUND'],
  ['REVERSAL', 'REFUND'],
  ['REFUND_TRANSACTION', 'REFUND'],
]);

export const typeOf = (text: string): TransactionType | null => types.get(text.toUpperCase()) ?? null;

export type Outcome = 'completed' | 'failed' | 'pending';

/** The reports spell one state differently: the forward report `SUCCESS`, the settlement report `COMPLETED`. */
const outcomes: ReadonlyMap<string, Outcome> = new Map([
  ['SUCCESS', 'completed'],
  ['COMPLETED', 'completed'],
  ['PAYMENT_SUCCESS', 'completed'],
  ['FAILED', 'failed'],
  ['ERROR', 'failed'],
  ['ERRORED', 'failed'],
  ['PAYMENT_ERROR', 'failed'],
  ['PENDING', 'pending'],
  ['PAYMENT_PENDING', 'pending'],
]);

export const outcomeOf = (text: string): Outcome | null => outcomes.get(text.toUpperCase()) ?? null;
