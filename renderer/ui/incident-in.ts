import { incidentId } from '../../shared/contract/incident-tag.ts';

/** The incident that an address narrows its rows to; null where it names none, or what can be none. */
export const incidentIn = (told: URLSearchParams): string | null =>
  incidentId.safeParse(told.get('incident')).data ?? null;
