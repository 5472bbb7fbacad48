import type { IncidentTag } from '../../../shared/contract/incident-tag.ts';
import type { Reader } from '../../store/connection.ts';
import { triedMoments } from '../../store/incidents/tried-moments.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { incidentAt, tagOf } from './incident-tags.ts';
import { isStanding, keptIncidents } from './kept-incidents.ts';

/**
 * Tells the incident in whose window and scope the subject of an exception lies, of those asked about: `attempt:12` and
 * `payment:7` by their time. Whatever else exceptions are about has no one moment, and no incident.
 */
export function incidentOf(
  reader: Reader,
  merchant: MerchantRecord,
  subjects: readonly string[],
): (subject: string) => IncidentTag | null {
  const standing = keptIncidents(reader, merchant.id).filter(isStanding);
  if (standing.length === 0) return () => null;
  const tried = { payment: momentsOf('payment'), attempt: momentsOf('attempt') };
  return (subject) => {
    const named = subjectOf(subject);
    const moment = named === null ? undefined : tried[named.kind].get(named.id);
    const incident = moment === undefined ? null : incidentAt(standing, moment);
    return incident === null ? null : tagOf(incident);
  };

  function momentsOf(kind: 'payment' | 'attempt') {
    const ids = subjects.map(subjectOf).flatMap((named) => (named?.kind === kind ? [named.id] : []));
    return triedMoments(reader, kind, ids);
  }
}

function subjectOf(subject: string): { readonly kind: 'payment' | 'attempt'; readonly id: bigint } | null {
  const [, kind, id = ''] = /^(attempt|payment):(\d{1,18})$/.exec(subject) ?? [];
  return kind === 'payment' || kind === 'attempt' ? { kind, id: BigInt(id) } : null;
}
