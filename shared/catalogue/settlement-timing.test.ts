import { describe, expect, it } from 'vitest';
import { countries, countryCodes } from './countries.ts';
import { creditTiming, creditTimingOf } from './credit-timing.ts';
import { calendarIds, calendarOfCountry, calendars } from './holidays/calendars.ts';
import { institutions, type InstitutionId } from './institutions.ts';
import { settlementTiming, settlementTimingOf } from './settlement-timing.ts';
import { parseLocalDate } from '../kernel/local-date.ts';

const institutionIds = Object.keys(institutions) as InstitutionId[];

describe('settlementTiming', () => {
  it('has a row for every provider, whatever the rail and country, and none for anybody else', () => {
    const timed = institutionIds.filter((id) => settlementTimingOf(id, null, null) !== null);
    expect(timed).toEqual(institutionIds.filter((id) => institutions[id].kind === 'provider'));
  });

  it('lets no row stand behind one that holds for all it says', () => {
    settlementTiming.forEach((row, index) => {
      const hidden = settlementTiming
        .slice(0, index)
        .some(
          (earlier) =>
            earlier.institution === row.institution &&
            (earlier.rail === null || earlier.rail === row.rail) &&
            (earlier.country === null || earlier.country === row.country),
        );
      expect([row, hidden]).toEqual([row, false]);
    });
  });

  it('takes the row of the rail or the country before the general one', () => {
    expect(settlementTimingOf('phonepe', 'upi', 'IN')?.counts).toBe('calendar_days');
    expect(settlementTimingOf('phonepe', 'cards', 'IN')?.counts).toBe('bank_days');
    expect(settlementTimingOf('stripe', 'cards', 'BR')?.days).toBe(30);
    expect(settlementTimingOf('stripe', 'cards', 'US')?.days).toBeNull();
  });
});

describe('creditTiming', () => {
  it.each([
    ['INR', '2019-12-15', 'india'],
    ['INR', '2019-12-16', null],
    ['BRL', '2020-11-15', 'brazil'],
    ['BRL', '2020-11-16', null],
    ['EUR', '2026-01-01', 'target'],
    ['AED', '2026-01-01', undefined],
  ] as const)('of %s on %s rests on %s', (currency, day, rests) => {
    expect(creditTimingOf(currency, day)?.rests).toBe(rests);
  });

  it('has the rows of a currency in order of their days', () => {
    for (const { currency } of creditTiming) {
      const since = creditTiming.filter((row) => row.currency === currency).map((row) => row.since ?? '');
      expect(since).toEqual(since.toSorted());
      expect(new Set(since).size).toBe(since.length);
    }
  });
});

describe('calendars', () => {
  it.each(calendarIds)('%s says where it comes from and for which days it was checked', (id) => {
    const { sources, verified, weekly, holidays } = calendars[id];
    expect(sources.length).toBeGreaterThan(0);
    for (const { says, url } of sources) expect([says.length > 10, url.startsWith('https://')]).toEqual([true, true]);
    for (const { from, to } of verified)
      expect([parseLocalDate(from), parseLocalDate(to), from < to]).toEqual([from, to, true]);
    for (const { since } of weekly) expect(since === null || parseLocalDate(since) === since).toBe(true);
    const dated = holidays.flatMap((rule) => (rule.rule === 'dated' ? [`${rule.on} ${rule.name}`] : []));
    expect(dated.every((text) => parseLocalDate(text.slice(0, 10)) !== null)).toBe(true);
    expect(new Set(dated).size).toBe(dated.length);
  });

  it('belong to one country at most each, and TARGET to those whose currency is the euro', () => {
    for (const country of countryCodes) {
      const own = calendarIds.filter((id) => calendars[id].countries.includes(country));
      expect(own.length).toBeLessThanOrEqual(1);
      expect(calendarOfCountry(country)).toBe(own[0] ?? null);
      expect(own[0] === 'target').toBe(countries[country].currency === 'EUR');
    }
  });
});
