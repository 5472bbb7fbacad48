import { describe, expect, it } from 'vitest';
import { weekdayOf } from '../../../shared/kernel/local-date.ts';
import { easterSunday } from './easter-sunday.ts';

describe('easterSunday', () => {
  // Published dates (Astronomical Applications, U.S. Naval Observatory), and the two ends of its range: 22 March and 25 April.
  it.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2020, '2020-04-12'],
    [2021, '2021-04-04'],
    [2022, '2022-04-17'],
    [2023, '2023-04-09'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2029, '2029-04-01'],
    [2030, '2030-04-21'],
    [2038, '2038-04-25'],
  ])('of %i is %s', (year, day) => {
    if (year < 1900) expect(() => easterSunday(year)).toThrow('no Easter');
    else expect(easterSunday(year)).toBe(day);
  });

  it('is a Sunday from 22 March to 25 April in every year there is', () => {
    for (let year = 1900; year <= 2200; year += 1) {
      const day = easterSunday(year);
      expect(weekdayOf(day)).toBe(0);
      expect(day.slice(5) >= '03-22' && day.slice(5) <= '04-25').toBe(true);
    }
  });
});
