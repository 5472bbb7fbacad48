import type { Ageing } from '../../../shared/contract/exceptions.ts';
import { daysBetween, type LocalDate } from '../../../shared/kernel/local-date.ts';

/**
 * How old an exception is on a day: days since it was due, or since it occurred where nothing says when it is due; zero
 * before that. A day that a person has set does not count: another promise makes nothing younger.
 */
export function ageOf(
  { occurredOn, dueOfFacts }: { readonly occurredOn: LocalDate; readonly dueOfFacts: LocalDate | null },
  today: LocalDate,
): { readonly ageDays: number; readonly ageing: Ageing } {
  const ageDays = Math.max(0, daysBetween(dueOfFacts ?? occurredOn, today));
  return { ageDays, ageing: ageDays <= 2 ? '0-2' : ageDays <= 7 ? '3-7' : ageDays <= 30 ? '8-30' : 'over_30' };
}
