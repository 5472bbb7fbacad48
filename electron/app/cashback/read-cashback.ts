import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { incidentTags } from '../incidents/incident-tags.ts';
import { allSchemes } from './agreed-cashback.ts';
import { cashbackView } from './cashback-view.ts';
import { settledSchemes } from './settled-schemes.ts';

/** One scheme, payment by payment. The others are settled with it: a receipt of theirs is none of its. */
export const readCashback: Handlers['cashback.read'] = ({ merchantId, id, month = null }, context) => {
  const { reader } = context.workspace;
  const merchant = findMerchant(reader, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const all = allSchemes(reader, merchantId);
  const { agreements } = all;
  const { schemes, today } = settledSchemes(reader, merchant, context.clock(), all.schemes);
  const settled = schemes.find((one) => one.id === id);
  return settled === undefined
    ? refuse('scheme_unknown', { id })
    : answer(cashbackView(settled, agreements.get(id) ?? null, month, today, incidentTags(reader, merchantId)));
};
