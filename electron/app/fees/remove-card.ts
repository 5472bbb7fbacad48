import { keepDocument } from '../../store/documents/documents-table.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { refreshExceptions } from '../matching/reconcile-books.ts';
import { keptCards } from './kept-cards.ts';

/** Payments of its days are held against nothing any more; what it said stays on record. */
export const removeCard: Handlers['fees.removeCard'] = ({ merchantId, id }, context) => {
  const { writer } = context.workspace;
  const merchant = findMerchant(writer, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  if (!keptCards(writer, merchantId).some((kept) => kept.id === id)) return refuse('rate_card_unknown', { id });
  const now = context.clock();
  return inTransaction(writer, 'fees.removeCard', now, () => {
    keepDocument(writer, merchantId, 'rate_card', id, null, now);
    refreshExceptions(writer, merchant, context);
    return { keep: true, value: answer({ id }) };
  });
};
