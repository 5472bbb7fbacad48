import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { incidentTags } from '../incidents/incident-tags.ts';
import { allSchemes } from './agreed-cashback.ts';
import { cashbackView } from './cashback-view.ts';
import { accountUnknown } from './account-unknown.ts';
import { settledSchemes } from './settled-schemes.ts';

/** Its place among the schemes that are kept, while it is none of them. */
const tried = 'trial';

/** What terms come to in these books, beside the schemes that are kept. Nothing is kept. */
export const tryCashback: Handlers['cashback.try'] = ({ merchantId, id = tried, scheme, month = null }, context) => {
  const { reader } = context.workspace;
  const merchant = findMerchant(reader, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const unknown = accountUnknown(reader, merchantId, scheme);
  if (unknown !== null) return refuse('account_unknown', { id: unknown });
  const kept = allSchemes(reader, merchantId).schemes;
  const all = kept.some((one) => one.id === id)
    ? kept.map((one) => (one.id === id ? { id, scheme } : one))
    : [...kept, { id, scheme }];
  const { schemes, today } = settledSchemes(reader, merchant, context.clock(), all);
  const settled = schemes.find((one) => one.id === id);
  return settled === undefined
    ? refuse('account_unknown')
    : answer(cashbackView(settled, null, month, today, incidentTags(reader, merchantId)));
};
