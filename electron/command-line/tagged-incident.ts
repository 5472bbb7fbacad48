import type { IncidentTag } from '../../shared/contract/incident-tag.ts';
import { incidentName } from '../../shared/wording/incident-name.ts';
import type { Voice } from '../../shared/wording/voice.ts';

/** The incident that a row fell into, as scripts read it: null where it fell into none. */
export const taggedIncident = (
  incident: IncidentTag | null | undefined,
  voice: Voice,
): { readonly id: string; readonly name: string } | null =>
  incident === null || incident === undefined ? null : { id: incident.id, name: incidentName(incident, voice) };
