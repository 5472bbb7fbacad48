import { keepDocument } from '../../store/documents/documents-table.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { keptViews } from './kept-views.ts';

export const removeView: Handlers['views.remove'] = ({ merchantId, id }, context) => {
  const { writer } = context.workspace;
  if (findMerchant(writer, merchantId) === null) return refuse('merchant_unknown', { id: merchantId });
  if (!keptViews(writer, merchantId).some((view) => view.id === id)) return refuse('view_unknown', { id });
  const now = context.clock();
  return inTransaction(writer, 'views.remove', now, () => {
    keepDocument(writer, merchantId, 'saved_view', id, null, now);
    return { keep: true, value: answer({ id }) };
  });
};
