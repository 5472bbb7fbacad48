import type { ReportDocument, ReportWanted } from '../../../shared/contract/report-document.ts';
import type { RefusalOf } from '../../../shared/contract/contract.ts';
import { daysBetween } from '../../../shared/kernel/local-date.ts';
import { zoneExists } from '../../../shared/kernel/zone-exists.ts';
import { listAccounts } from '../../store/merchants/accounts-table.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { answer, refuse, type Handlers, type OpenContext } from '../handler.ts';
import { wholeDocument } from './documents/whole-document.ts';

/** Ten years and the leap days in them: what a person may ask for in one report. */
const mostDays = 3660;

type Made = { readonly ok: true; readonly value: ReportDocument } | RefusalOf<'reports.document'>;

/** Makes a report, or says why there is none. */
export function makeDocument(wanted: ReportWanted, context: OpenContext): Made {
  const { reader } = context.workspace;
  const merchant = findMerchant(reader, wanted.merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: wanted.merchantId });
  const days = daysBetween(wanted.from, wanted.to);
  if (days < 0 || days > mostDays) return refuse('range_unusable', { from: wanted.from, to: wanted.to });
  if (wanted.zone !== null && !zoneExists(wanted.zone)) return refuse('zone_unknown', { zone: wanted.zone });
  const { account } = wanted;
  if (account !== null && !listAccounts(reader, 'provider', merchant.id).some(({ id }) => id === account))
    return refuse('account_unknown', { account });
  return answer(wholeDocument(wanted, merchant, context));
}

export const reportDocument: Handlers['reports.document'] = (wanted, context) => makeDocument(wanted, context);
