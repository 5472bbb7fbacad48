import { institutions } from '../../../shared/catalogue/institutions.ts';
import { absolute } from '../../../shared/money/money.ts';
import { payable } from '../../../shared/money/payable.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { writeAgreements } from '../../../shared/wording/agreements/agreement-names.ts';
import { sentence } from '../../../shared/wording/sentence.ts';
import type { MerchantCalendars } from '../calendar/merchant-calendars.ts';
import { paymentDueDate } from './due-date.ts';
import type { FoundException } from './found-exception.ts';
import type { UnsettledPayment } from './open-items.ts';

/**
 * A refund in no batch: the provider has not taken it from a payout, so the customer may not have it. Null for one of
 * nothing. Whether it is overdue is for the caller, who knows the day.
 */
export function refundException(refund: UnsettledPayment, calendars: MerchantCalendars): FoundException | null {
  const { id, reference, merchantReference, businessDate } = refund;
  const net = absolute(payable(refund.net));
  if (net.units === 0n) return null;
  const { on: due, agreement } = paymentDueDate({ ...refund, rail: refund.rail ?? null }, calendars);
  const institution = institutions[refund.institution].name;
  return {
    kind: 'refund_missing',
    paymentIds: [id],
    batchIds: [],
    lineIds: [],
    amountAtRisk: net,
    references: [...new Set([reference, ...(merchantReference === null ? [] : [merchantReference])])],
    occurredOn: businessDate,
    due,
    why: sentence('refund_not_settled', {
      reference,
      amount: toWire(net),
      due,
      institution,
      ...(agreement === null ? {} : { agreement: writeAgreements([agreement]) }),
    }),
    next: sentence('next_ask_provider', { institution, reference }),
  };
}
