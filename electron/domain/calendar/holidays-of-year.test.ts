import { describe, expect, it } from 'vitest';
import { calendars, type CalendarId } from '../../../shared/catalogue/holidays/calendars.ts';
import { weekdayOf } from '../../../shared/kernel/local-date.ts';
import { holidaysOfYear } from './holidays-of-year.ts';

/** The days of a year as `MM-DD`, each once. */
const days = (id: CalendarId, year: number): string =>
  [...new Set(holidaysOfYear(calendars[id], year).map(({ day }) => day.slice(5)))].join(' ');

const onWeekdays = (id: CalendarId, year: number): string =>
  [...new Set(holidaysOfYear(calendars[id], year).map(({ day }) => day))]
    .filter((day) => weekdayOf(day) !== 0 && weekdayOf(day) !== 6)
    .map((day) => day.slice(5))
    .join(' ');

describe('holidaysOfYear', () => {
  // The ECB’s closing days of TARGET.
  it.each([
    [2020, '01-01 04-10 04-13 05-01 12-25 12-26'],
    [2021, '01-01 04-02 04-05 05-01 12-25 12-26'],
    [2022, '01-01 04-15 04-18 05-01 12-25 12-26'],
    [2023, '01-01 04-07 04-10 05-01 12-25 12-26'],
    [2024, '01-01 03-29 04-01 05-01 12-25 12-26'],
    [2025, '01-01 04-18 04-21 05-01 12-25 12-26'],
    [2026, '01-01 04-03 04-06 05-01 12-25 12-26'],
    [2027, '01-01 03-26 03-29 05-01 12-25 12-26'],
    [2028, '01-01 04-14 04-17 05-01 12-25 12-26'],
    [2029, '01-01 03-30 04-02 05-01 12-25 12-26'],
    [2030, '01-01 04-19 04-22 05-01 12-25 12-26'],
  ])('has the closing days of TARGET of %i', (year, expected) => {
    expect(days('target', year)).toBe(expected);
  });

  // 2025: Federal Reserve Bank of Richmond; 2026–2030: K.8, with the Mondays it names for Sundays.
  it.each([
    [2025, '01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25'],
    [2026, '01-01 01-19 02-16 05-25 06-19 07-04 09-07 10-12 11-11 11-26 12-25'],
    [2027, '01-01 01-18 02-15 05-31 06-19 07-05 09-06 10-11 11-11 11-25 12-25'],
    [2028, '01-01 01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-11 11-23 12-25'],
    [2029, '01-01 01-15 02-19 05-28 06-19 07-04 09-03 10-08 11-12 11-22 12-25'],
    [2030, '01-01 01-21 02-18 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25'],
  ])('has the holidays of the Federal Reserve Banks of %i', (year, expected) => {
    expect(days('us_federal_reserve', year)).toBe(expected);
  });

  it('has Juneteenth from 2022 on, and leaves Saturdays where they are', () => {
    expect(days('us_federal_reserve', 2021)).not.toContain('06-1');
    expect(days('us_federal_reserve', 2022)).toContain('06-20');
    // Friday 31 December 2021 was a bank day: New Year’s Day 2022 was a Saturday.
    expect(days('us_federal_reserve', 2021)).not.toContain('12-31');
  });

  // ANBIMA’s list: Carnival, Good Friday and Corpus Christi; the rest is fixed.
  it.each([
    [2020, '02-24 02-25 04-10 06-11'],
    [2021, '02-15 02-16 04-02 06-03'],
    [2022, '02-28 03-01 04-15 06-16'],
    [2023, '02-20 02-21 04-07 06-08'],
    [2024, '02-12 02-13 03-29 05-30'],
    [2025, '03-03 03-04 04-18 06-19'],
    [2026, '02-16 02-17 04-03 06-04'],
    [2027, '02-08 02-09 03-26 05-27'],
    [2028, '02-28 02-29 04-14 06-15'],
    [2029, '02-12 02-13 03-30 05-31'],
    [2030, '03-04 03-05 04-19 06-20'],
  ])('has the movable days of Brazil of %i', (year, expected) => {
    const fixed = [
      '01-01',
      '04-21',
      '05-01',
      '09-07',
      '10-12',
      '11-02',
      '11-15',
      ...(year < 2024 ? [] : ['11-20']),
      '12-25',
    ];
    expect(days('brazil', year)).toBe([...fixed, ...expected.split(' ')].toSorted().join(' '));
  });

  // GOV.UK, with its substitute days and the days of 2020, 2022 and 2023.
  it.each([
    [2020, '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28'],
    [2021, '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28'],
    [2022, '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27'],
    [2023, '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26'],
    [2024, '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'],
    [2025, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
    [2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
    [2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
  ])('has the bank holidays of England and Wales of %i', (year, expected) => {
    expect(onWeekdays('united_kingdom', year)).toBe(expected);
  });

  it('has the days of Bangladesh Bank’s list of 2023, and the two that were declared afterwards', () => {
    expect(days('bangladesh', 2023)).toBe(
      '02-21 03-08 03-17 03-26 04-14 04-19 04-20 04-21 04-22 04-23 05-01 05-04 06-27 06-28 06-29 06-30 07-01 07-29 08-15 09-06 09-28 10-24 12-16 12-25 12-31',
    );
  });

  // The published lists, with the elections, 10 October 2024, 3 April, 11 and 12 June 2025 and 18 March 2026 declared later.
  it.each([
    [
      2024,
      '01-07 02-21 02-26 03-17 03-26 04-05 04-07 04-10 04-11 04-12 04-14 05-01 05-22 06-16 06-17 06-18 07-01 07-17 08-26 09-16 10-10 10-13 12-16 12-25 12-31',
    ],
    [
      2025,
      '02-15 02-21 03-26 03-28 03-29 03-30 03-31 04-01 04-02 04-03 04-14 05-01 05-11 06-05 06-06 06-07 06-08 06-09 06-10 06-11 06-12 07-01 07-06 08-05 10-01 10-02 12-16 12-25 12-31',
    ],
    [
      2026,
      '02-04 02-11 02-12 02-21 03-17 03-18 03-19 03-20 03-21 03-22 03-23 03-26 04-14 05-01 05-26 05-27 05-28 05-29 05-30 05-31 06-26 07-01 08-05 08-26 09-04 10-20 10-21 12-16 12-25 12-31',
    ],
  ])('has the days of Bangladesh of %i, as far as they were reported', (year, expected) => {
    expect(days('bangladesh', year)).toBe(expected);
  });

  it('says which days are only announced: by the moon, and nothing read since confirms them', () => {
    const unsure = holidaysOfYear(calendars.bangladesh, 2026).filter(({ provisional }) => provisional);
    expect(unsure.map(({ day }) => day.slice(5)).join(' ')).toBe(
      '02-04 03-18 05-26 05-27 05-28 05-29 05-30 05-31 06-26 08-26 09-04 10-20 10-21',
    );
    expect(holidaysOfYear(calendars.united_kingdom, 2026).some(({ provisional }) => provisional)).toBe(false);
  });

  it('has the three national days of India', () => {
    expect(days('india', 2026)).toBe('01-26 08-15 10-02');
  });

  it('has no day of another year, and its days in order', () => {
    for (const id of Object.keys(calendars) as CalendarId[])
      for (let year = 2000; year <= 2050; year += 1) {
        const found = holidaysOfYear(calendars[id], year).map(({ day }) => day);
        expect(found).toEqual(found.toSorted());
        expect(found.filter((day) => !day.startsWith(`${year}-`))).toEqual([]);
      }
  });
});
