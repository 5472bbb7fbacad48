import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';

/** An attempt or a payment, as far as tells them the same: `at` in seconds since 1970 in UTC, null where only the day is known. */
export type Tried = {
  readonly accountSeq: bigint;
  readonly reference: string | null;
  readonly merchantReference: string | null;
  readonly at: number | null;
  readonly businessDate: LocalDate;
  readonly amount: Money;
};

/** The payment that an attempt became after all, or by which its order was paid. */
export type LaterPayment<P extends Tried> = {
  readonly payment: P;
  readonly same: 'payment' | 'order';
  /** Whole minutes after the attempt; null where a time is missing. */
  readonly minutes: number | null;
};

/** A customer at the counter tries again at once; after a quarter of an hour the order has been given up. */
const givenUpMinutes = 15;

const isGiven = (text: string | null): text is string => text !== null && text !== '';

/**
 * The first payment that is the attempt's own, by the provider's reference, else the first that paid the same order the same
 * amount afterwards. Null where there is none.
 */
export function laterPayment<P extends Tried>(attempt: Tried, payments: readonly P[]): LaterPayment<P> | null {
  const inOrder = payments.toSorted(
    (left, right) =>
      (left.businessDate < right.businessDate ? -1 : left.businessDate > right.businessDate ? 1 : 0) ||
      (left.at ?? 0) - (right.at ?? 0),
  );
  const found = (same: 'payment' | 'order', payment: P | undefined): LaterPayment<P> | null =>
    payment === undefined ? null : { payment, same, minutes: minutesBetween(attempt, payment) };
  const own = inOrder.find(
    ({ accountSeq, reference }) =>
      accountSeq === attempt.accountSeq && isGiven(reference) && reference === attempt.reference,
  );
  return (
    found('payment', own) ??
    found(
      'order',
      inOrder.find((payment) => paysOrder(attempt, payment)),
    )
  );
}

function paysOrder(attempt: Tried, payment: Tried): boolean {
  if (!isGiven(attempt.merchantReference) || payment.merchantReference !== attempt.merchantReference) return false;
  if (payment.amount.currency !== attempt.amount.currency || payment.amount.units !== attempt.amount.units)
    return false;
  return attempt.at === null || payment.at === null
    ? payment.businessDate >= attempt.businessDate
    : payment.at >= attempt.at;
}

const minutesBetween = ({ at }: Tried, payment: Tried): number | null =>
  at === null || payment.at === null ? null : Math.max(0, Math.floor((payment.at - at) / 60));

/**
 * Whether the merchant has to be told: a payment that was declined went through all the same, one that was pending was
 * decided on another day, or an order that had been given up was paid. A retry at the counter is none of these.
 */
export function isLateCapture(outcome: 'declined' | 'pending', attempt: Tried, later: LaterPayment<Tried>): boolean {
  const otherDay = later.payment.businessDate > attempt.businessDate;
  if (later.same === 'payment') return outcome === 'declined' || otherDay;
  return outcome === 'declined' && (later.minutes === null ? otherDay : later.minutes >= givenUpMinutes);
}
