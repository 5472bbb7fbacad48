import { institutions } from '../../../shared/catalogue/institutions.ts';
import { overlappingCard } from '../../domain/fees/overlapping-card.ts';
import { keepDocument, wasDocument } from '../../store/documents/documents-table.ts';
import { listAccounts } from '../../store/merchants/accounts-table.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { refreshExceptions } from '../matching/reconcile-books.ts';
import { keptCards } from './kept-cards.ts';

/** Keeps a rate card, and finds at once what was charged beyond it. */
export const saveCard: Handlers['fees.saveCard'] = ({ merchantId, id, card }, context) => {
  const { writer } = context.workspace;
  const merchant = findMerchant(writer, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const kept = keptCards(writer, merchantId);
  // One that was taken away may be kept again as it was: that is how its removal is undone.
  if (id !== undefined && !wasDocument(writer, merchantId, 'rate_card', id)) return refuse('rate_card_unknown', { id });
  const account = listAccounts(writer, 'provider', merchantId).find((one) => one.id === card.providerAccount);
  if (account === undefined) return refuse('account_unknown', { id: card.providerAccount });
  const other = overlappingCard(card, id ?? null, kept);
  if (other !== null)
    return refuse('rate_card_overlaps', {
      id: other.id,
      name: other.card.name,
      institution: institutions[account.institution].name,
      from: other.card.from,
      to: other.card.to ?? '',
    });
  const now = context.clock();
  const own = id ?? context.ids();
  return inTransaction(writer, 'fees.saveCard', now, () => {
    keepDocument(writer, merchantId, 'rate_card', own, card, now);
    refreshExceptions(writer, merchant, context);
    return { keep: true, value: answer({ id: own }) };
  });
};
