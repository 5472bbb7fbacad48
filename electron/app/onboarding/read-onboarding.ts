import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { onboardingOf } from './onboarding-of.ts';

export const readOnboarding: Handlers['onboarding.read'] = ({ merchantId }, { workspace: { reader }, clock }) => {
  const merchant = findMerchant(reader, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  return answer(onboardingOf(reader, merchant, clock()));
};
