import type { IncidentDocument } from '../../../shared/contract/incidents.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { instantOf, keepIncident, keptIncidents, secondOf, windowOf } from './kept-incidents.ts';
import { shownIncident } from './shown-incident.ts';

/** Enters an incident by hand, or changes one. What a person has changed is theirs: it is not proposed anew. */
export const saveIncident: Handlers['incidents.save'] = (
  { merchantId, incidentId, ...change },
  { workspace: { writer }, clock, ids },
) => {
  const merchant = findMerchant(writer, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const before = keptIncidents(writer, merchantId).find(({ id }) => id === incidentId);
  if (incidentId !== undefined && before === undefined) return refuse('incident_unknown', { id: incidentId });
  const scope = change.scope ?? before?.document.scope;
  const from = change.from ?? before?.document.from;
  const to = change.to === undefined ? (before?.document.to ?? null) : change.to;
  const now = clock();
  if (scope === undefined || from === undefined || !isWindow(from, to, now)) return refuse('incident_window_wrong', {});
  const document: IncidentDocument = {
    title: change.title === undefined ? (before?.document.title ?? null) : change.title,
    scope,
    from: instantOf(secondOf(from)),
    to: to === null ? null : instantOf(secondOf(to)),
    source: before?.document.source ?? 'entered',
    state: change.state ?? (before === undefined || isMoved(change) ? 'confirmed' : before.document.state),
    note: change.note ?? before?.document.note ?? '',
    url: change.url === undefined ? (before?.document.url ?? null) : change.url,
  };
  return inTransaction(writer, 'incidents.save', now, () => {
    const id = before?.id ?? ids();
    keepIncident(writer, merchantId, id, document, now);
    const kept = { id, document, window: windowOf(document) };
    return { keep: true, value: answer({ incident: shownIncident(writer, merchant, kept, now) }) };
  });
};

const isMoved = ({ scope, from, to }: { scope?: unknown; from?: unknown; to?: unknown }): boolean =>
  [scope, from, to].some((one) => one !== undefined);

/** It begins before it ends, and not in the future. */
function isWindow(from: string, to: string | null, now: number): boolean {
  const [begins, ends] = [Date.parse(from), to === null ? now : Date.parse(to)];
  return Number.isFinite(begins) && Number.isFinite(ends) && begins <= ends && begins <= now;
}
