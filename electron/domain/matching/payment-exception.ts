import { institutions } from '../../../shared/catalogue/institutions.ts';
import { payable } from '../../../shared/money/payable.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { writeAgreements } from '../../../shared/wording/agreements/agreement-names.ts';
import { sentence } from '../../../shared/wording/sentence.ts';
import { writeClosedDays } from '../../../shared/wording/holidays/closed-day.ts';
import type { MerchantCalendars } from '../calendar/merchant-calendars.ts';
import { paymentDueDate } from './due-date.ts';
import type { FoundException } from './found-exception.ts';
import type { UnsettledPayment } from './open-items.ts';

/**
 * A payment in no batch. Null for a refund or a zero: there the merchant has nothing to lose. Whether it is overdue
 * is for the caller, who knows the day.
 */
export function paymentException(payment: UnsettledPayment, calendars: MerchantCalendars): FoundException | null {
  const { id, reference, merchantReference, businessDate } = payment;
  const net = payable(payment.net);
  if (net.units <= 0n) return null;
  const { on: due, notCounted, agreement } = paymentDueDate({ ...payment, rail: payment.rail ?? null }, calendars);
  const institution = institutions[payment.institution].name;
  return {
    kind: 'not_settled',
    paymentIds: [id],
    batchIds: [],
    lineIds: [],
    amountAtRisk: net,
    references: [...new Set([reference, ...(merchantReference === null ? [] : [merchantReference])])],
    occurredOn: businessDate,
    due,
    why: sentence('payment_not_settled', {
      reference,
      amount: toWire(net),
      due,
      institution,
      ...(agreement === null ? {} : { agreement: writeAgreements([agreement]) }),
      ...(notCounted.length === 0 ? {} : { notCounted: writeClosedDays(notCounted) }),
    }),
    next: sentence('next_ask_provider', { institution, reference }),
  };
}
