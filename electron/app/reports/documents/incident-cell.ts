import { institutions } from '../../../../shared/catalogue/institutions.ts';
import type { IncidentTag } from '../../../../shared/contract/incident-tag.ts';
import type { ReportCell, ReportHeading } from '../../../../shared/contract/report-document.ts';
import { cell } from './cells.ts';

/** An outage by its own title, else by what failed: the rail, or the provider. */
export const incidentCell = (incident: Pick<IncidentTag, 'title' | 'scope'> | null): ReportCell =>
  incident === null ? cell.none : incidentHeading(incident);

/** The same over a section. */
export function incidentHeading({
  title,
  scope,
}: Pick<IncidentTag, 'title' | 'scope'>): Extract<ReportHeading, { is: 'text' | 'name' }> {
  if (title !== null && title !== '') return { is: 'text', text: title };
  return scope.of === 'rail'
    ? { is: 'name', of: 'rail', id: scope.rail }
    : { is: 'text', text: institutions[scope.provider].name };
}
