import { keepDocument } from '../../store/documents/documents-table.ts';
import { listMatchingRules } from '../../store/matching/kept-settings.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';

/** Takes a rule away. What it has matched stays matched. */
export const removeRule: Handlers['matching.removeRule'] = ({ merchantId, id }, context) => {
  const { writer } = context.workspace;
  if (findMerchant(writer, merchantId) === null) return refuse('merchant_unknown', { id: merchantId });
  if (!listMatchingRules(writer, merchantId).some((kept) => kept.id === id)) return refuse('rule_unknown', { id });
  const now = context.clock();
  return inTransaction(writer, 'matching.removeRule', now, () => {
    keepDocument(writer, merchantId, 'matching_rule', id, null, now);
    return { keep: true, value: answer({ id }) };
  });
};
