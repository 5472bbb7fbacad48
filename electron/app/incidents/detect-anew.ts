import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { proposeIncidents } from './propose-incidents.ts';

/** Looks for outages on all days there are attempts of. */
export const detectAnew: Handlers['incidents.detect'] = ({ merchantId }, context) => {
  const { writer } = context.workspace;
  const merchant = findMerchant(writer, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  return inTransaction(writer, 'incidents.detect', context.clock(), () => ({
    keep: true,
    value: answer(proposeIncidents(writer, merchant, null, context)),
  }));
};
