import { keepDocument, wasDocument } from '../../store/documents/documents-table.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';

/** Keeps a rule, a new one or a known one changed. What it matches is matched by the next reconciliation. */
export const saveRule: Handlers['matching.saveRule'] = ({ merchantId, id, rule }, context) => {
  const { writer } = context.workspace;
  if (findMerchant(writer, merchantId) === null) return refuse('merchant_unknown', { id: merchantId });
  // One that was taken away may be kept again as it was: that is how its removal is undone.
  if (id !== undefined && !wasDocument(writer, merchantId, 'matching_rule', id)) return refuse('rule_unknown', { id });
  const now = context.clock();
  const own = id ?? context.ids();
  return inTransaction(writer, 'matching.saveRule', now, () => {
    keepDocument(writer, merchantId, 'matching_rule', own, rule, now);
    return { keep: true, value: answer({ id: own }) };
  });
};
