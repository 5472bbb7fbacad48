import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { endAttached, listAttached } from '../../store/onboarding/attached-files-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { onboardingOf, sideOf } from './onboarding-of.ts';

/** Takes a document out of the request. */
export const detachDocument: Handlers['onboarding.detach'] = ({ merchantId, id }, { workspace, clock }) => {
  const { writer } = workspace;
  const merchant = findMerchant(writer, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  if (sideOf(writer, merchant) !== 'merchant') return refuse('standing_wrong');
  const file = listAttached(writer, merchantId).find((one) => one.id === id);
  if (file === undefined) return refuse('document_unknown', { id });
  const now = clock();
  return inTransaction(writer, 'onboarding.detach', now, () => {
    endAttached(writer, file.seq, now);
    return { keep: true, value: answer(onboardingOf(writer, merchant, now)) };
  });
};
