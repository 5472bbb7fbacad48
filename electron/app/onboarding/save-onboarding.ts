import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { keepRequest } from './keep-request.ts';
import { onboardingOf, sideOf } from './onboarding-of.ts';

/** Keeps the request as far as it is written. Only the merchant writes it: what was sent is what the account manager reads. */
export const saveOnboarding: Handlers['onboarding.save'] = ({ merchantId, application }, { workspace, clock }) => {
  const { writer } = workspace;
  const merchant = findMerchant(writer, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  if (sideOf(writer, merchant) !== 'merchant') return refuse('standing_wrong');
  const now = clock();
  return inTransaction(writer, 'onboarding.save', now, () => {
    const kept = keepRequest(writer, merchant, application, now);
    return { keep: true, value: answer(onboardingOf(writer, kept, now)) };
  });
};
