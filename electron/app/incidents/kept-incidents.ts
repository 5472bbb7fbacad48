import { incidentDocument, type IncidentDocument } from '../../../shared/contract/incidents.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { IncidentWindow } from '../../domain/incidents/incident-scope.ts';
import type { Reader, Writer } from '../../store/connection.ts';
import { keepDocument, listDocuments } from '../../store/documents/documents-table.ts';

/** An incident as it is kept, with its window in seconds since 1970 in UTC. */
export type KeptIncident = {
  readonly id: string;
  readonly document: IncidentDocument;
  readonly window: IncidentWindow;
};

export const secondOf = (instant: string): number => Math.floor(Date.parse(instant) / 1000);

export const instantOf = (second: number): string => new Date(second * 1000).toISOString().replace('.000Z', 'Z');

export const windowOf = ({ from, to }: Pick<IncidentDocument, 'from' | 'to'>): IncidentWindow => ({
  from: secondOf(from),
  to: to === null ? null : secondOf(to),
});

/** The newest first. */
export const keptIncidents = (reader: Reader, merchantId: MerchantId): readonly KeptIncident[] =>
  listDocuments(reader, merchantId, 'incident')
    .map(({ id, document }) => {
      const parsed = incidentDocument.parse(document);
      return { id, document: parsed, window: windowOf(parsed) };
    })
    .toSorted((left, right) => right.window.from - left.window.from || (left.id < right.id ? -1 : 1));

export const keepIncident = (
  writer: Writer,
  merchantId: MerchantId,
  id: string,
  document: IncidentDocument | null,
  now: number,
): void => keepDocument(writer, merchantId, 'incident', id, document, now);

/** Dismissed ones tag nothing. */
export const isStanding = ({ document }: KeptIncident): boolean => document.state !== 'dismissed';
