import { wasDocument } from '../../store/documents/documents-table.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { refuse, type Handlers } from '../handler.ts';
import { accountUnknown } from './account-unknown.ts';
import { keepSchemeNow } from './keep-scheme.ts';

/** Keeps a scheme; what is missing by it becomes an exception at once. */
export const saveCashback: Handlers['cashback.save'] = ({ merchantId, id, scheme }, context) => {
  const { writer } = context.workspace;
  const merchant = findMerchant(writer, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  // One that was taken away may be kept again as it was: that is how its removal is undone.
  if (id !== undefined && !wasDocument(writer, merchantId, 'cashback_scheme', id))
    return refuse('scheme_unknown', { id });
  const unknown = accountUnknown(writer, merchantId, scheme);
  if (unknown !== null) return refuse('account_unknown', { id: unknown });
  return keepSchemeNow(context, merchant, 'cashback.save', id ?? context.ids(), scheme);
};
