import { attemptFates, type AttemptFate } from '../../../shared/contract/incidents.ts';
import { incidentIn } from '../../ui/incident-in.ts';
import { linkTo, paths } from '../../ui/paths.ts';

/** Where on the screen the reader stands: which incident, and which of its payments. */
export type IncidentsPlace = { readonly incident: string | null; readonly fate: AttemptFate | null };

/** Reads the part of an address behind its `?`. Whatever is no place is left out: an address can be typed by anybody. */
export function incidentsPlace(search: string): IncidentsPlace {
  const told = new URLSearchParams(search);
  return {
    incident: incidentIn(told),
    fate: attemptFates.find((fate) => fate === told.get('became')) ?? null,
  };
}

export const linkToIncidents = ({ incident, fate }: IncidentsPlace): string =>
  linkTo(paths.incidents, { incident, became: incident === null ? null : fate });
