import { describe, expect, it } from 'vitest';
import { incidentsPlace, linkToIncidents } from './incidents-place.ts';

describe('a place among the incidents', () => {
  it('is kept in the address', () => {
    const place = { incident: 'abc_1-2', fate: 'debited' } as const;
    const link = linkToIncidents(place);
    expect(link).toBe('#/incidents?incident=abc_1-2&became=debited');
    expect(incidentsPlace(link.slice(link.indexOf('?')))).toEqual(place);
    expect(linkToIncidents({ incident: null, fate: 'debited' })).toBe('#/incidents');
  });

  it('leaves out what is none', () => {
    expect(incidentsPlace('?incident=<b>&became=eaten')).toEqual({ incident: null, fate: null });
  });
});
