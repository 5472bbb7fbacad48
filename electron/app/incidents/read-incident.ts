import type { Output } from '../../../shared/contract/contract.ts';
import type { Reader } from '../../store/connection.ts';
import { findMerchant, type MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { todayOf } from '../matching/today-of.ts';
import { fatesOf, shownAttempt } from './attempt-fates.ts';
import { incidentFigures } from './incident-figures.ts';
import { attemptsIn, isTriedIn } from './incident-rows.ts';
import { incidentTimeline } from './incident-timeline.ts';
import { keptIncidents, type KeptIncident } from './kept-incidents.ts';
import { salesIn, shownIncident } from './shown-incident.ts';

const mostShown = 2000;

/** Everything the books say of one incident as of now. */
export function incidentReport(
  reader: Reader,
  merchant: MerchantRecord,
  kept: KeptIncident,
  now: number,
): Output<'incidents.read'> {
  const { scope } = kept.document;
  const attempts = attemptsIn(reader, merchant, { scope, window: kept.window }, now);
  const fates = fatesOf(reader, merchant, attempts, todayOf(merchant, now));
  const sales = salesIn(reader, merchant, kept, now).filter((sale) => isTriedIn(scope, sale));
  return {
    incident: shownIncident(reader, merchant, kept, now),
    asOf: todayOf(merchant, now),
    figures: [...incidentFigures(fates, sales)],
    attempts: fates.map(shownAttempt),
    attemptCount: fates.length,
    timeline: incidentTimeline(reader, merchant, kept, attempts, now),
  };
}

export const readIncident: Handlers['incidents.read'] = (
  { merchantId, incidentId },
  { workspace: { reader }, clock },
) => {
  const merchant = findMerchant(reader, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const kept = keptIncidents(reader, merchantId).find(({ id }) => id === incidentId);
  if (kept === undefined) return refuse('incident_unknown', { id: incidentId });
  const report = incidentReport(reader, merchant, kept, clock());
  return answer({ ...report, attempts: report.attempts.slice(0, mostShown) });
};
