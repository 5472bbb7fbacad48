import type { KeptCard } from '../../../shared/contract/fees.ts';
import { rateCard } from '../../../shared/contract/rate-card.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { agreedDays } from '../../domain/agreements/agreed-days.ts';
import { agreedCards, agreementsFirst } from '../../domain/agreements/agreed-cards.ts';
import { cardTerms, type CardTerms } from '../../domain/fees/card-terms.ts';
import type { Reader } from '../../store/connection.ts';
import { listDocuments } from '../../store/documents/documents-table.ts';
import { listAccounts } from '../../store/merchants/accounts-table.ts';
import { knownAgreements } from '../agreements/known-agreements.ts';

/** The rate cards a merchant keeps by hand, in the order in which they were first kept. */
export const keptCards = (reader: Reader, merchantId: MerchantId): KeptCard[] =>
  listDocuments(reader, merchantId, 'rate_card').map(({ id, document, savedAt }) => ({
    id,
    card: rateCard.parse(document),
    savedAt: new Date(savedAt).toISOString(),
    agreement: null,
  }));

/** Those, and behind them what agreements give for each account with their institution: derived here, kept nowhere. */
export function allCards(reader: Reader, merchantId: MerchantId): KeptCard[] {
  const kept = keptCards(reader, merchantId);
  const known = knownAgreements(reader, merchantId);
  const days = agreedDays(known);
  if (days.length === 0) return kept;
  const since = new Map(known.map(({ hash, keptAt }) => [hash, keptAt]));
  const agreed = listAccounts(reader, 'provider', merchantId).flatMap((account) =>
    agreedCards(days, account).map(({ id, card, agreement }) => ({
      id,
      card,
      savedAt: new Date(since.get(agreement.hash) ?? 0).toISOString(),
      agreement,
    })),
  );
  return [...kept, ...agreed];
}

/** The cards of one account as they are computed with: on days that an agreement speaks of, no other of its currency. */
export const termsOfAccount = (cards: readonly KeptCard[], accountId: string): readonly CardTerms[] => {
  const terms = cards
    .filter(({ card }) => card.providerAccount === accountId)
    .map(({ id, card, agreement }) => cardTerms(id, card, agreement));
  return agreementsFirst(
    terms.filter(({ agreement }) => agreement === null),
    terms.filter(({ agreement }) => agreement !== null),
  );
};
