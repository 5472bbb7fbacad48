import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { keepIncident, keptIncidents } from './kept-incidents.ts';
import { shownIncident } from './shown-incident.ts';

/** It was no outage. It stays on record, so that it is not proposed again. */
export const dismissIncident: Handlers['incidents.dismiss'] = (
  { merchantId, incidentId },
  { workspace: { writer }, clock },
) => {
  const merchant = findMerchant(writer, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const before = keptIncidents(writer, merchantId).find(({ id }) => id === incidentId);
  if (before === undefined) return refuse('incident_unknown', { id: incidentId });
  const now = clock();
  return inTransaction(writer, 'incidents.dismiss', now, () => {
    const kept = { ...before, document: { ...before.document, state: 'dismissed' as const } };
    keepIncident(writer, merchantId, incidentId, kept.document, now);
    return { keep: true, value: answer({ incident: shownIncident(writer, merchant, kept, now) }) };
  });
};
