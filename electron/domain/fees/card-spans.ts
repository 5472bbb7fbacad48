import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { addDays, type LocalDate } from '../../../shared/kernel/local-date.ts';
import type { CardTerms } from './card-terms.ts';

/** Days, both included, over which one card holds, or none. */
export type CardSpan = { readonly from: LocalDate; readonly to: LocalDate; readonly card: CardTerms | null };

/**
 * The days from `from` to `to` by the card that holds on them: every day is in exactly one span. `cards` are those of one
 * account; of another currency none holds, and none of one currency share a day.
 */
export function cardSpans(
  cards: readonly CardTerms[],
  currency: CurrencyCode,
  from: LocalDate,
  to: LocalDate,
): readonly CardSpan[] {
  const own = cards
    .filter((card) => card.currency === currency)
    .toSorted((one, other) => (one.from < other.from ? -1 : 1));
  const spans: CardSpan[] = [];
  let next = from;
  for (const card of own) {
    const begins = card.from > next ? card.from : next;
    const ends = card.to === null || card.to > to ? to : card.to;
    if (begins > ends) continue;
    if (begins > next) spans.push({ from: next, to: addDays(begins, -1), card: null });
    spans.push({ from: begins, to: ends, card });
    next = addDays(ends, 1);
  }
  if (next <= to) spans.push({ from: next, to, card: null });
  return spans;
}
