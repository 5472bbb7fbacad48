import type { RateCard } from '../../../shared/contract/rate-card.ts';

type Kept = { readonly id: string; readonly card: RateCard };

/** The first card that shares a day with this one: of the same account and currency, and not the one it takes the place of. */
export const overlappingCard = (card: RateCard, id: string | null, kept: readonly Kept[]): Kept | null =>
  kept.find(
    (other) =>
      other.id !== id &&
      other.card.providerAccount === card.providerAccount &&
      other.card.currency === card.currency &&
      (card.to === null || other.card.from <= card.to) &&
      (other.card.to === null || card.from <= other.card.to),
  ) ?? null;
