import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { bytesOfAttached, listAttached } from '../../store/onboarding/attached-files-table.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { shownFile } from './onboarding-of.ts';

/** A document to be looked at. Its bytes go to whoever asked and into no log. */
export const readDocument: Handlers['onboarding.document'] = ({ merchantId, id }, { workspace: { reader } }) => {
  if (findMerchant(reader, merchantId) === null) return refuse('merchant_unknown', { id: merchantId });
  const file = listAttached(reader, merchantId).find((one) => one.id === id);
  if (file === undefined) return refuse('document_unknown', { id });
  const bytes = Buffer.from(bytesOfAttached(reader, file.seq)).toString('base64');
  return answer({ ...shownFile(file), bytes });
};
