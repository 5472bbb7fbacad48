import { inWindow } from '../../domain/incidents/incident-scope.ts';
import type { Reader } from '../../store/connection.ts';
import { subjectMoment } from '../../store/incidents/subject-moment.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { isTriedIn } from './incident-rows.ts';
import { isStanding, keptIncidents } from './kept-incidents.ts';

/**
 * Tells the incident (its id) in whose window and scope the subject of an exception lies: `attempt:12` and `payment:7` by their
 * time. Whatever else exceptions are about has no one moment, and no incident.
 */
export function incidentOf(reader: Reader, merchant: MerchantRecord): (subject: string) => string | null {
  const standing = keptIncidents(reader, merchant.id).filter(isStanding);
  if (standing.length === 0) return () => null;
  return (subject) => {
    const moment = subjectMoment(reader, subject);
    if (moment === null) return null;
    const found = standing.find(
      ({ document, window }) => inWindow(window, moment.at) && isTriedIn(document.scope, moment),
    );
    return found?.id ?? null;
  };
}
