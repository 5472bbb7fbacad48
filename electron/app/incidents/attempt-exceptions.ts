import { institutions } from '../../../shared/catalogue/institutions.ts';
import { addDays, type LocalDate } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { sentence, type Sentence } from '../../../shared/wording/sentence.ts';
import { isLateCapture, type LaterPayment } from '../../domain/incidents/later-payment.ts';
import type { TurnAround } from '../../domain/incidents/turn-around.ts';
import { listAttempts, markedAttempts, type AttemptRecord } from '../../store/incidents/attempt-rows.ts';
import type { ReferredSale } from '../../store/payments/sales-in-time.ts';
import type { ExceptionSource, SubjectException } from '../exceptions/exception-sources.ts';
import { fatesOf } from './attempt-fates.ts';

/** What failed longer ago is told of in the incident's report, and is no task any more unless a person noted something. */
const soughtDays = 90;

/**
 * Payments that failed and left something to do: debited all the same, not decided by their day, or paid after all when
 * nobody reckoned with it.
 */
export const attemptExceptions: ExceptionSource = (reader, merchant, today) => {
  const recent = listAttempts(reader, merchant.id, addDays(today, -soughtDays), today);
  const known = new Map([...recent, ...markedAttempts(reader, merchant.id)].map((attempt) => [attempt.id, attempt]));
  return fatesOf(reader, merchant, [...known.values()], today).flatMap(({ attempt, later, rule, fate }) => {
    if (fate === 'debited') return [debited(attempt, rule)];
    if (fate === 'overdue' && rule !== null) return [undecided(attempt, rule)];
    const isLate = later !== null && (fate === 'captured' || fate === 'paid_again');
    return isLate && isLateCapture(attempt.outcome, attempt, later) ? [captured(attempt, later)] : [];
  });
};

const nameOf = ({ reference, merchantReference, id }: AttemptRecord): string => reference ?? merchantReference ?? id;

function exception(
  attempt: AttemptRecord,
  facts: {
    readonly kind: SubjectException['kind'];
    readonly amount: Money;
    readonly occurredOn: LocalDate;
    readonly due: LocalDate | null;
    readonly more?: readonly (string | null)[];
    readonly why: Sentence;
    readonly next: Sentence;
  },
): SubjectException {
  const references = [attempt.reference, attempt.merchantReference, ...(facts.more ?? [])].filter(
    (text) => text !== null && text !== '',
  );
  return {
    kind: facts.kind,
    subject: `attempt:${attempt.id}`,
    paymentIds: [],
    batchIds: [],
    lineIds: [],
    amountAtRisk: facts.amount,
    references: [...new Set(references)] as string[],
    occurredOn: facts.occurredOn,
    due: facts.due,
    why: facts.why,
    next: facts.next,
  };
}

const told = (attempt: AttemptRecord) => ({
  reference: nameOf(attempt),
  amount: toWire(attempt.amount),
  institution: institutions[attempt.institution].name,
  day: attempt.businessDate,
});

const dueFacts = (rule: TurnAround) => ({ due: rule.due, from: addDays(rule.due, 1), perDay: toWire(rule.perDay) });

function debited(attempt: AttemptRecord, rule: TurnAround | null): SubjectException {
  const facts = told(attempt);
  const { institution, reference } = facts;
  return exception(attempt, {
    kind: 'failed_but_debited',
    amount: attempt.amount,
    occurredOn: attempt.businessDate,
    due: rule?.due ?? null,
    why:
      rule === null
        ? sentence('attempt_debited_no_rule', facts)
        : sentence('attempt_debited', { ...facts, ...dueFacts(rule) }),
    next:
      rule === null
        ? sentence('next_have_returned_no_rule', { institution, reference })
        : sentence('next_have_returned', { institution, reference, due: rule.due }),
  });
}

function undecided(attempt: AttemptRecord, rule: TurnAround): SubjectException {
  const facts = told(attempt);
  return exception(attempt, {
    kind: 'failed_but_debited',
    amount: attempt.amount,
    occurredOn: attempt.businessDate,
    due: rule.due,
    why: sentence('attempt_undecided', { ...facts, ...dueFacts(rule) }),
    next: sentence('next_decide_pending', { institution: facts.institution, reference: facts.reference }),
  });
}

function captured(attempt: AttemptRecord, { payment, same, minutes }: LaterPayment<ReferredSale>): SubjectException {
  const { reference, institution, day } = told(attempt);
  const paidUnder = payment.reference ?? payment.merchantReference ?? '';
  const facts = {
    amount: toWire(payment.amount),
    institution,
    day,
    paid: payment.businessDate,
    ...apart(same === 'payment' && minutes === 0 ? null : minutes),
  };
  return exception(attempt, {
    kind: 'captured_late',
    amount: payment.amount,
    occurredOn: payment.businessDate,
    due: null,
    more: [payment.reference, payment.merchantReference],
    why:
      same === 'payment'
        ? sentence('attempt_captured', { ...facts, reference })
        : sentence('attempt_paid_again', {
            ...facts,
            reference: paidUnder,
            order: attempt.merchantReference ?? reference,
          }),
    next: sentence('next_ship_or_refund', { reference: paidUnder === '' ? reference : paidUnder }),
  });
}

/** What lies between, in whole hours and minutes; the same moment in both rows is that of the first try, and says nothing. */
const apart = (minutes: number | null): { readonly hours: number; readonly minutes: number } =>
  minutes === null ? { hours: 0, minutes: 0 } : { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
