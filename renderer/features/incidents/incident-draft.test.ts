import { describe, expect, it } from 'vitest';
import type { Incident } from '../../../shared/contract/incidents.ts';
import { draftFaults, draftOf, emptyDraft, toIncidentInput } from './incident-draft.ts';

const zone = 'Asia/Kolkata';
const sentence = { code: 'incident_of_rail', facts: { rail: 'upi' } };
const incident: Incident = {
  id: 'i1',
  title: null,
  scope: { of: 'provider', provider: 'phonepe', rail: 'upi' },
  from: '2026-10-12T13:01:00Z',
  to: '2026-10-12T15:16:00Z',
  source: 'detected',
  state: 'open',
  note: '',
  url: null,
  why: sentence,
  tried: 10,
  failed: 10,
  pending: 0,
  worth: [],
  open: 0,
};

describe('a draft of an incident', () => {
  it('is typed on the merchant’s clocks and sent as an instant, and an unchanged one says the same', () => {
    const draft = draftOf(incident, zone);
    expect(draft).toMatchObject({
      scope: 'provider:phonepe:upi',
      from: '2026-10-12T18:31:00',
      to: '2026-10-12T20:46:00',
    });
    expect(toIncidentInput(draft, zone)).toEqual({
      scope: incident.scope,
      from: incident.from,
      to: incident.to,
      title: null,
      note: '',
      url: null,
    });
  });

  it('goes on without an end, and wants a beginning and an address that is one', () => {
    const draft = { ...emptyDraft, from: '2026-10-11T20:00' };
    expect(toIncidentInput(draft, zone)).toMatchObject({
      scope: { of: 'rail', rail: 'upi' },
      from: '2026-10-11T14:30:00Z',
      to: null,
    });
    expect(draftFaults(draft, zone)).toEqual({ from: false, to: false, url: false });
    expect(draftFaults({ ...emptyDraft, to: 'later', url: 'javascript:alert(1)' }, zone)).toEqual({
      from: true,
      to: true,
      url: true,
    });
  });
});
