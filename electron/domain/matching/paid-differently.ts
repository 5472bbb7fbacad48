import { institutions } from '../../../shared/catalogue/institutions.ts';
import { absolute, money } from '../../../shared/money/money.ts';
import { payable } from '../../../shared/money/payable.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { sentence } from '../../../shared/wording/sentence.ts';
import type { MerchantCalendars } from '../calendar/merchant-calendars.ts';
import { creditDue } from './due-date.ts';
import type { FoundException } from './found-exception.ts';
import type { OpenBatch, OpenLine } from './open-items.ts';

/** A batch and the credit of its reference, over different amounts: short paid or over paid by the difference. */
export function paidDifferently(batch: OpenBatch, line: OpenLine, calendars: MerchantCalendars): FoundException {
  const { reference, settledOn } = batch;
  // The books hold the exact net; what can be asked for is what a bank can pay of it.
  const net = payable(batch.net);
  const difference = absolute(money(net.currency, net.units - line.amount.units));
  const short = line.amount.units < net.units;
  const facts = { reference, expected: toWire(net), received: toWire(line.amount), difference: toWire(difference) };
  const bankReference = line.reference ?? '';
  return {
    kind: short ? 'short_paid' : 'over_paid',
    paymentIds: [],
    batchIds: [batch.id],
    lineIds: [line.id],
    amountAtRisk: difference,
    references: [...new Set([reference, ...(bankReference === '' ? [] : [bankReference]), ...batch.paymentReferences])],
    occurredOn: line.date,
    due: settledOn === null ? null : creditDue(settledOn, net.currency, calendars),
    why: short ? sentence('batch_short_paid', facts) : sentence('batch_over_paid', facts),
    next: sentence('next_ask_provider', { institution: institutions[batch.institution].name, reference }),
  };
}
