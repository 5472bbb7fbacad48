import { expect, it } from 'vitest';
import { calendarsPlace, linkToCalendars } from './calendars-place.ts';

it.each([
  ['', { calendar: null, year: null }],
  ['?calendar=target&year=2027', { calendar: 'target', year: 2027 }],
  ['?calendar=moon&year=2027', { calendar: null, year: 2027 }],
  ['?calendar=india&year=1949', { calendar: 'india', year: null }],
  ['?year=2151', { calendar: null, year: null }],
  ['?year=20x7', { calendar: null, year: null }],
] as const)('reads the place %j', (search, place) => {
  expect(calendarsPlace(search)).toEqual(place);
});

it('links to the place it reads', () => {
  const place = { calendar: 'bangladesh', year: 2026 } as const;
  const link = linkToCalendars(place);
  expect(link).toBe('#/calendars?calendar=bangladesh&year=2026');
  expect(calendarsPlace(link.slice(link.indexOf('?')))).toEqual(place);
  expect(linkToCalendars({ calendar: null, year: null })).toBe('#/calendars');
});
