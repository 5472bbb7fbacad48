import type { KeptCard } from '../../shared/contract/fees.ts';
import { Refused } from './refused.ts';

/** The card of an id, of the first letters of one, or of a name. */
export function chosenRateCard(cards: readonly KeptCard[], named: string): KeptCard {
  const found = cards.filter(({ id, card }) => id.startsWith(named) || card.name === named);
  const [only] = found;
  if (only === undefined || found.length > 1)
    throw new Refused({ ok: false, code: 'rate_card_unknown', details: { id: named } });
  return only;
}
