import type { KeptCard } from '../../../shared/contract/fees.ts';
import { rateCard } from '../../../shared/contract/rate-card.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { cardTerms, type CardTerms } from '../../domain/fees/card-terms.ts';
import type { Reader } from '../../store/connection.ts';
import { listDocuments } from '../../store/documents/documents-table.ts';

/** The rate cards a merchant keeps, in the order in which they were first kept. */
export const keptCards = (reader: Reader, merchantId: MerchantId): KeptCard[] =>
  listDocuments(reader, merchantId, 'rate_card').map(({ id, document, savedAt }) => ({
    id,
    card: rateCard.parse(document),
    savedAt: new Date(savedAt).toISOString(),
  }));

/** The cards of one account as they are computed with. */
export const termsOfAccount = (cards: readonly KeptCard[], accountId: string): CardTerms[] =>
  cards.filter(({ card }) => card.providerAccount === accountId).map(({ id, card }) => cardTerms(id, card));
