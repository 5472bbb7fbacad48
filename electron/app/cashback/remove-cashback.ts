import { listSchemes } from '../../store/cashback/schemes-table.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { refuse, type Handlers } from '../handler.ts';
import { keepSchemeNow } from './keep-scheme.ts';

/** Takes a scheme away: its exceptions are resolved, the books stay as they are. */
export const removeCashback: Handlers['cashback.remove'] = ({ merchantId, id }, context) => {
  const { writer } = context.workspace;
  const merchant = findMerchant(writer, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  if (!listSchemes(writer, merchantId).some((kept) => kept.id === id)) return refuse('scheme_unknown', { id });
  return keepSchemeNow(context, merchant, 'cashback.remove', id, null);
};
