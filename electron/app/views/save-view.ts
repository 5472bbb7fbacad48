import { mostViews } from '../../../shared/contract/saved-views.ts';
import { keepDocument, wasDocument } from '../../store/documents/documents-table.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { keptViews } from './kept-views.ts';

/** As a reader tells names apart: `Late` and `late ` are the same. */
const told = (name: string): string => name.trim().toLowerCase();

/** Keeps a screen's filters under a name. It changes no money, so that undo passes over it. */
export const saveView: Handlers['views.save'] = ({ merchantId, id, view }, context) => {
  const { writer } = context.workspace;
  if (findMerchant(writer, merchantId) === null) return refuse('merchant_unknown', { id: merchantId });
  const kept = keptViews(writer, merchantId);
  // One that was taken away may be kept again as it was: that is how its removal is undone.
  if (id !== undefined && !wasDocument(writer, merchantId, 'saved_view', id)) return refuse('view_unknown', { id });
  const same = kept.some((one) => one.screen === view.screen && one.id !== id && told(one.name) === told(view.name));
  if (same) return refuse('view_exists', { name: view.name });
  if (!kept.some((one) => one.id === id) && kept.length >= mostViews)
    return refuse('views_too_many', { most: mostViews });
  const now = context.clock();
  const own = id ?? context.ids();
  return inTransaction(writer, 'views.save', now, () => {
    keepDocument(writer, merchantId, 'saved_view', own, view, now);
    return { keep: true, value: answer({ id: own }) };
  });
};
