import { agreedDays, agreedOn } from '../../domain/agreements/agreed-days.ts';
import { contactOfMerchant } from '../../store/contacts/contacts-table.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { todayOf } from '../matching/today-of.ts';
import { knownAgreements } from './known-agreements.ts';
import { shownAgreement } from './shown-agreement.ts';

/** Every version, what came last first, its signatures checked anew. */
export const listMerchantAgreements: Handlers['agreements.list'] = (
  { merchantId },
  { workspace: { reader }, clock },
) => {
  const merchant = findMerchant(reader, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const today = todayOf(merchant, clock());
  const all = knownAgreements(reader, merchantId);
  return answer({
    side: contactOfMerchant(reader, merchantId)?.side ?? 'merchant',
    inForce: agreedOn(agreedDays(all), today)?.name.hash ?? null,
    agreements: all.map((one) => shownAgreement(one, all, today)).toReversed(),
    versions: all.length,
  });
};
