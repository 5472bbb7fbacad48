import { daysBetween, type LocalDate } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';
import { sumByCurrency } from '../../../shared/money/sum-by-currency.ts';

export type AgedException = {
  readonly occurredOn: LocalDate;
  /** The day a person has set, else that of the facts. */
  readonly due: LocalDate | null;
  readonly dueOfFacts: LocalDate | null;
  readonly amountAtRisk: Money;
};

export type ExceptionAges = {
  readonly week: number;
  readonly month: number;
  readonly older: number;
  readonly overdue: number;
  readonly atRisk: readonly Money[];
};

/**
 * How many exceptions are how old on a day, and what is at risk in them. Age counts from the day of the facts, so that another
 * promise makes nothing younger; whether one is overdue is told by the day that was set last. What was accepted is not among them.
 */
export function exceptionAges(exceptions: readonly AgedException[], today: LocalDate): ExceptionAges {
  const counts = { week: 0, month: 0, older: 0, overdue: 0 };
  for (const { occurredOn, due, dueOfFacts } of exceptions) {
    const age = Math.max(0, daysBetween(dueOfFacts ?? occurredOn, today));
    if (age <= 7) counts.week += 1;
    else if (age <= 30) counts.month += 1;
    else counts.older += 1;
    if (due !== null && due < today) counts.overdue += 1;
  }
  const atRisk = [...sumByCurrency(exceptions.map(({ amountAtRisk }) => amountAtRisk)).values()];
  return { ...counts, atRisk: atRisk.filter(({ units }) => units !== 0n) };
}
