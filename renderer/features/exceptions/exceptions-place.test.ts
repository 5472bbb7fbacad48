import { describe, expect, it } from 'vitest';
import { everything, exceptionsPlace, linkToExceptions, type ExceptionsPlace } from './exceptions-place.ts';

const searchOf = (place: ExceptionsPlace): string => linkToExceptions(place).split('?')[1] ?? '';

describe('the place of the exceptions', () => {
  it.each([
    everything,
    { ...everything, kind: 'not_settled', currency: 'USD' },
    { ...everything, states: 'resolved', kind: 'short_paid', age: 'over_30', search: 'AXN & co' },
    { ...everything, owner: { of: 'nobody' }, incident: 'inc-1_a' },
    { ...everything, owner: { of: 'one', name: 'Asha Rao' } },
  ] as const)('is read as it was written: %o', (place) => {
    expect(exceptionsPlace(searchOf(place))).toEqual(place);
  });

  it('has an empty address where nothing is out of the usual', () => {
    expect(linkToExceptions(everything)).toBe('#/exceptions');
  });

  it('leaves out what is no place', () => {
    expect(exceptionsPlace('state=lost&kind=theft&age=100&owner=%20&incident=a%20b&currency=RUPEES')).toEqual(
      everything,
    );
  });
});
