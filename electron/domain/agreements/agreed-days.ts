import type { Terms } from '../../../shared/contract/agreement.ts';
import type { AgreementName } from '../../../shared/contract/agreement-name.ts';
import { addDays, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { agreedInOrder, type KeptAgreement } from './kept-agreement.ts';

/** Days, both included, on which an agreement holds; `to` is null until further notice. */
export type AgreedDays = {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly name: AgreementName;
  readonly terms: Terms;
};

/**
 * Which agreement holds on which days: the newest version that both have signed and whose first day has come. It takes the
 * place of those before it for good, so that nothing holds after its own last day until a next one begins. In the order of
 * the days, none shared.
 */
export function agreedDays(kept: readonly KeptAgreement[]): readonly AgreedDays[] {
  let next: LocalDate | null = null;
  const days: AgreedDays[] = [];
  for (const { hash, agreement } of agreedInOrder(kept).toReversed()) {
    const { terms, version } = agreement;
    const to = earlier(terms.to, next === null ? null : addDays(next, -1));
    if (to === null || to >= terms.from)
      days.push({ from: terms.from, to, name: { hash, version, from: terms.from }, terms });
    if (next === null || terms.from < next) next = terms.from;
  }
  return days.toReversed();
}

/** The one that holds on a day; null where none does. */
export const agreedOn = (days: readonly AgreedDays[], day: LocalDate): AgreedDays | null =>
  days.find(({ from, to }) => from <= day && (to === null || day <= to)) ?? null;

export const earlier = (one: LocalDate | null, other: LocalDate | null): LocalDate | null =>
  one === null ? other : other === null || one < other ? one : other;
