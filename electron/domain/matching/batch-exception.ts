import { institutions } from '../../../shared/catalogue/institutions.ts';
import { absolute } from '../../../shared/money/money.ts';
import { payable } from '../../../shared/money/payable.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { sentence } from '../../../shared/wording/sentence.ts';
import { writeClosedDays } from '../../../shared/wording/holidays/closed-day.ts';
import type { MerchantCalendars } from '../calendar/merchant-calendars.ts';
import { creditDueDate } from './due-date.ts';
import type { FoundException } from './found-exception.ts';
import type { OpenBatch } from './open-items.ts';
import { statementsCover, type StatementSpan } from './statement-span.ts';

/**
 * A batch whose credit no statement shows. Null when there is nothing to arrive or no day to count from. Whether it
 * is overdue is for the caller, who knows the day.
 */
export function batchException(
  batch: OpenBatch,
  statements: readonly StatementSpan[],
  calendars: MerchantCalendars,
  /** Bank lines that bear its reference, of which nobody has said yet which it is. */
  bearing = 0,
): FoundException | null {
  const { reference, settledOn, sales: payments } = batch;
  const net = payable(batch.net);
  if (net.units === 0n || settledOn === null) return null;
  const { on: due, notCounted } = creditDueDate(settledOn, net.currency, calendars);
  const later = notCounted.length === 0 ? {} : { notCounted: writeClosedDays(notCounted) };
  const amount = toWire(absolute(net));
  const institution = institutions[batch.institution].name;
  const common = {
    kind: 'not_settled',
    paymentIds: [],
    batchIds: [batch.id],
    lineIds: [],
    amountAtRisk: absolute(net),
    references: [...new Set([reference, ...batch.paymentReferences])],
    occurredOn: settledOn,
    due,
  } as const;
  const ask = sentence('next_ask_provider', { institution, reference });
  if (net.units < 0n)
    return { ...common, why: sentence('batch_negative', { reference, amount, institution }), next: ask };
  if (bearing > 0) {
    const facts = { reference, amount, due, payments, institution, lines: bearing, ...later };
    const next = sentence('next_say_which', { reference });
    return { ...common, why: sentence('batch_reference_repeated', facts), next };
  }
  if (!statementsCover(statements, net.currency, settledOn, due)) {
    return {
      ...common,
      why: sentence('batch_no_statement', { reference, amount, due, payments, ...later }),
      next: sentence('next_import_statement', { from: settledOn, to: due }),
    };
  }
  return {
    ...common,
    why: sentence('batch_missing_credit', { reference, amount, due, payments, institution, ...later }),
    next: ask,
  };
}
