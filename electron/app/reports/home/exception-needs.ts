import type { ExceptionKind } from '../../../../shared/contract/exceptions.ts';
import type { LocalDate } from '../../../../shared/kernel/local-date.ts';
import { sum } from '../../../../shared/money/sum.ts';
import type { HomeFacts } from '../../../../shared/wording/sentences/home/home-facts.ts';
import { sentence } from '../../../../shared/wording/sentence.ts';
import type { ExceptionRecord } from '../../../store/exceptions/exceptions-table.ts';
import { leadTo, type Need } from './need.ts';

type CountedCode = {
  [C in keyof HomeFacts]: HomeFacts[C] extends { count: number; since: string } ? C : never;
}[keyof HomeFacts];

/** What each kind is called when several want an answer. Credits that nothing explains are told with the bank's other lines. */
const codes: Readonly<Record<Exclude<ExceptionKind, 'unknown_credit'>, CountedCode>> = {
  not_settled: 'home_not_settled',
  settled_late: 'home_settled_late',
  short_paid: 'home_short_paid',
  over_paid: 'home_over_paid',
  fee_wrong: 'home_fee_wrong',
  duplicate: 'home_duplicate',
  failed_but_debited: 'home_failed_but_debited',
  captured_late: 'home_captured_late',
  reserve_overdue: 'home_reserve_overdue',
  statement_gap: 'home_statement_gap',
  currency_mismatch: 'home_currency_mismatch',
  refund_missing: 'home_refund_missing',
};

/** What does not match and is due, one need a kind and currency. What waits for a later day needs nobody yet. */
export function exceptionNeeds(exceptions: readonly ExceptionRecord[], today: LocalDate): readonly Need[] {
  const due = exceptions.filter(
    ({ state, due: by }) => (state === 'open' || state === 'asked') && (by === null || by <= today),
  );
  return [...Map.groupBy(due, ({ kind, amountAtRisk }) => `${kind} ${amountAtRisk.currency}`).values()].flatMap(
    (own) => {
      const [first] = own;
      if (first === undefined || first.kind === 'unknown_credit') return [];
      const { kind } = first;
      const { currency } = first.amountAtRisk;
      const since = own.map(({ due: by, occurredOn }) => by ?? occurredOn).reduce((a, b) => (b < a ? b : a));
      return [
        {
          says: sentence(codes[kind], { count: own.length, since }),
          amount: sum(
            currency,
            own.map(({ amountAtRisk }) => amountAtRisk),
          ),
          lead: leadTo('exceptions', { kind, currency }),
        },
      ];
    },
  );
}
