import { businessDate } from '../../domain/ledger/business-date.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { tagOf } from './incident-tags.ts';
import { instantOf, isStanding, keptIncidents } from './kept-incidents.ts';

/** The incidents that tag rows, without a look at what became of their payments. */
export const nameIncidents: Handlers['incidents.names'] = ({ merchantId }, { workspace: { reader } }) => {
  const merchant = findMerchant(reader, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const standing = keptIncidents(reader, merchantId).filter(isStanding);
  return answer({
    incidents: standing.map((one) => ({
      ...tagOf(one),
      on: businessDate(instantOf(one.window.from), merchant.zone),
    })),
  });
};
