import type { IncidentTag } from '../../../shared/contract/incident-tag.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { addDays, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { inWindow, type IncidentWindow } from '../../domain/incidents/incident-scope.ts';
import type { Reader } from '../../store/connection.ts';
import { triedMoments, type TriedMoment } from '../../store/incidents/tried-moments.ts';
import { isTriedIn } from './incident-rows.ts';
import { instantOf, isStanding, keptIncidents, type KeptIncident } from './kept-incidents.ts';

/** A payment by its number, with its business day where that is at hand: most days had no incident, and need no look. */
export type AskedPayment = { readonly id: bigint; readonly on: LocalDate | null };

/** The incident of a payment that was asked about; null for one outside of all of them, and for null. */
export type TagOfPayment = (id: bigint | null) => IncidentTag | null;

/** Which of these payments fell into an incident of theirs: one query, however many there are, and none where no day had one. */
export type IncidentTags = (payments: readonly AskedPayment[]) => TagOfPayment;

export const tagOf = ({ id, document: { title, scope } }: KeptIncident): IncidentTag => ({ id, title, scope });

/** The incident in whose window and scope a moment lies. Of several it is the one that began last. */
export const incidentAt = (standing: readonly KeptIncident[], moment: TriedMoment): KeptIncident | null =>
  standing.find(({ document, window }) => inWindow(window, moment.at) && isTriedIn(document.scope, moment)) ?? null;

export function incidentTags(reader: Reader, merchantId: MerchantId): IncidentTags {
  const standing = keptIncidents(reader, merchantId).filter(isStanding);
  if (standing.length === 0) return () => () => null;
  const spans = standing.map(({ window }) => daysAround(window));
  const mayBeIn = ({ on }: AskedPayment): boolean =>
    on === null || spans.some(({ from, to }) => on >= from && (to === null || on <= to));
  return (payments) => {
    const asked = payments.filter(mayBeIn).map(({ id }) => id);
    const moments = asked.length === 0 ? new Map<bigint, TriedMoment>() : triedMoments(reader, 'payment', asked);
    return (id) => {
      const moment = id === null ? undefined : moments.get(id);
      const incident = moment === undefined ? null : incidentAt(standing, moment);
      return incident === null ? null : tagOf(incident);
    };
  };
}

/** Business days beyond which nothing of a window lies, in any zone: no clock is a whole day away from that of UTC. */
export const daysAround = ({
  from,
  to,
}: IncidentWindow): { readonly from: LocalDate; readonly to: LocalDate | null } => ({
  from: addDays(dayOf(from), -1),
  to: to === null ? null : addDays(dayOf(to), 1),
});

const dayOf = (second: number): LocalDate => instantOf(second).slice(0, 10) as LocalDate;
