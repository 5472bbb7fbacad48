import { keepDocument } from '../../store/documents/documents-table.ts';
import { settingsId } from '../../store/matching/kept-settings.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';

/** Keeps which passes run and what they let through. What is matched stays; the next reconciliation goes by it. */
export const saveSettings: Handlers['matching.saveSettings'] = ({ merchantId, settings }, context) => {
  const { writer } = context.workspace;
  if (findMerchant(writer, merchantId) === null) return refuse('merchant_unknown', { id: merchantId });
  const now = context.clock();
  return inTransaction(writer, 'matching.saveSettings', now, () => {
    keepDocument(writer, merchantId, 'matching_settings', settingsId, settings, now);
    return { keep: true, value: answer({ settings }) };
  });
};
