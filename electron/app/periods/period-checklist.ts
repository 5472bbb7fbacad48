import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { periodState } from './period-state.ts';

export const periodChecklist: Handlers['periods.checklist'] = (
  { merchantId, month },
  { workspace: { reader }, clock },
) => {
  const merchant = findMerchant(reader, merchantId);
  return merchant === null
    ? refuse('merchant_unknown', { id: merchantId })
    : answer(periodState(reader, merchant, month, clock()));
};
