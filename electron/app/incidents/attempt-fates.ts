import { institutions } from '../../../shared/catalogue/institutions.ts';
import type { AttemptFate, IncidentAttempt } from '../../../shared/contract/incidents.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { fateOfAttempt, type FateOfAttempt } from '../../domain/incidents/attempt-fate.ts';
import { causeOfDecline } from '../../domain/incidents/cause-of-decline.ts';
import type { LaterPayment } from '../../domain/incidents/later-payment.ts';
import { turnAroundOf, type TurnAround } from '../../domain/incidents/turn-around.ts';
import type { Reader } from '../../store/connection.ts';
import type { AttemptRecord } from '../../store/incidents/attempt-rows.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import type { ReferredSale } from '../../store/payments/sales-in-time.ts';
import { laterPayments } from './later-payments.ts';

/** An attempt with what became of it as of today. */
export type KnownAttempt = FateOfAttempt & {
  readonly attempt: AttemptRecord;
  readonly later: LaterPayment<ReferredSale> | null;
  readonly rule: TurnAround | null;
};

/** What is not settled: the customer was debited, or nobody can say whether they were. */
export const isOpenFate = (fate: AttemptFate): boolean =>
  fate === 'debited' || fate === 'pending' || fate === 'overdue';

const ruleOf = ({ country }: Pick<MerchantRecord, 'country'>, attempt: AttemptRecord): TurnAround | null =>
  turnAroundOf({ country, method: attempt.method, currency: attempt.amount.currency, day: attempt.businessDate });

export function fatesOf(
  reader: Reader,
  merchant: MerchantRecord,
  attempts: readonly AttemptRecord[],
  today: LocalDate,
): readonly KnownAttempt[] {
  const paidLater = laterPayments(reader, merchant.id, attempts);
  return attempts.map((attempt) => {
    const rule = ruleOf(merchant, attempt);
    const later = paidLater(attempt);
    const known = { outcome: attempt.outcome, marked: attempt.marked, later: later?.same ?? null, rule };
    return { attempt, later, rule, ...fateOfAttempt(known, today) };
  });
}

export const shownAttempt = ({
  attempt,
  later,
  rule,
  fate,
  delayDays,
  compensation,
}: KnownAttempt): IncidentAttempt => ({
  id: attempt.id,
  provider: institutions[attempt.institution].name,
  method: attempt.method,
  occurredAt: attempt.occurredAt,
  businessDate: attempt.businessDate,
  outcome: attempt.outcome,
  reference: attempt.reference,
  merchantReference: attempt.merchantReference,
  amount: toWire(attempt.amount),
  reason: attempt.reason,
  cause: causeOfDecline(attempt.reason),
  fate,
  marked: attempt.marked,
  paidBy:
    later === null
      ? null
      : {
          reference: later.payment.reference ?? later.payment.merchantReference ?? '',
          on: later.payment.businessDate,
          minutesLater: later.minutes,
        },
  due: rule?.due ?? null,
  ruleSource: rule?.source ?? null,
  delayDays,
  compensation: compensation === null ? null : toWire(compensation),
});
