import { absolute } from '../../../shared/money/money.ts';
import { payable } from '../../../shared/money/payable.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { sentence, type SentenceFacts } from '../../../shared/wording/sentence.ts';
import type { MerchantCalendars } from '../calendar/merchant-calendars.ts';
import { creditDue } from './due-date.ts';
import type { FoundException } from './found-exception.ts';
import type { OpenBatch, OpenLine } from './open-items.ts';

type Facts = SentenceFacts['batch_credit_not_linked'];

const words = {
  switched_off: (facts: Facts) => ({
    why: sentence('batch_credit_not_linked', facts),
    next: sentence('next_accept_pair', { reference: facts.reference }),
  }),
  taken_apart: (facts: Facts) => ({
    why: sentence('batch_credit_taken_apart', facts),
    next: sentence('next_link_otherwise', { reference: facts.reference }),
  }),
};

/**
 * A batch and the credit of its reference and amount, of which the merchant wants to be asked, or has said that they do not belong
 * together. The books do not count it as
 * come before somebody says so, so that all of it is at risk.
 */
export function notLinked(
  batch: OpenBatch,
  line: OpenLine,
  because: 'switched_off' | 'taken_apart',
  calendars: MerchantCalendars,
): FoundException {
  const { reference, settledOn, net } = batch;
  const bankReference = line.reference ?? '';
  return {
    kind: 'not_settled',
    paymentIds: [],
    batchIds: [batch.id],
    lineIds: [line.id],
    amountAtRisk: absolute(payable(net)),
    references: [...new Set([reference, ...(bankReference === '' ? [] : [bankReference]), ...batch.paymentReferences])],
    occurredOn: settledOn ?? line.date,
    due: settledOn === null ? line.date : creditDue(settledOn, net.currency, calendars),
    ...words[because]({ reference, amount: toWire(line.amount), came: line.date }),
  };
}
