import type { Input } from '../../../shared/contract/contract.ts';
import type { Incident } from '../../../shared/contract/incidents.ts';
import { instantInZone, wallInZone } from '../../../shared/kernel/zoned-moment.ts';

/** An incident as it is being typed: moments as the merchant's clocks show them, `2026-10-11T20:00`. */
export type IncidentDraft = {
  /** `rail:upi`, or `provider:phonepe:` with a rail behind it if it was one alone. */
  readonly scope: string;
  readonly from: string;
  readonly to: string;
  readonly title: string;
  readonly note: string;
  readonly url: string;
};

type Scope = Incident['scope'];

export const scopeText = (scope: Scope): string =>
  scope.of === 'rail' ? `rail:${scope.rail}` : `provider:${scope.provider}:${scope.rail ?? ''}`;

function scopeOf(text: string): Scope {
  const [of = '', what = '', rail = ''] = text.split(':');
  // The choices are made of the contract's own ids, and the contract looks at them again.
  return of === 'rail'
    ? { of: 'rail', rail: what as Extract<Scope, { of: 'rail' }>['rail'] }
    : {
        of: 'provider',
        provider: what as Extract<Scope, { of: 'provider' }>['provider'],
        rail: rail === '' ? null : (rail as Extract<Scope, { of: 'rail' }>['rail']),
      };
}

export const emptyDraft: IncidentDraft = { scope: 'rail:upi', from: '', to: '', title: '', note: '', url: '' };

export const draftOf = (incident: Incident, zone: string): IncidentDraft => ({
  scope: scopeText(incident.scope),
  from: wallInZone(incident.from, zone),
  to: incident.to === null ? '' : wallInZone(incident.to, zone),
  title: incident.title ?? '',
  note: incident.note,
  url: incident.url ?? '',
});

/** What keeps a draft from being sent, by its field. */
export const draftFaults = ({ from, to, url }: IncidentDraft, zone: string) => ({
  from: instantInZone(from, zone) === null,
  to: to !== '' && instantInZone(to, zone) === null,
  url: url.trim() !== '' && !/^https?:\/\/\S+$/.test(url.trim()),
});

/** The draft as it is sent. */
export const toIncidentInput = (
  draft: IncidentDraft,
  zone: string,
): Omit<Input<'incidents.save'>, 'merchantId' | 'incidentId'> => ({
  scope: scopeOf(draft.scope),
  from: instantInZone(draft.from, zone) ?? '',
  to: draft.to === '' ? null : instantInZone(draft.to, zone),
  title: draft.title.trim() === '' ? null : draft.title.trim(),
  note: draft.note.trim(),
  url: draft.url.trim() === '' ? null : draft.url.trim(),
});
