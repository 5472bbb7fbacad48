import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  dayNumber,
  daysBetween,
  fromDayNumber,
  lastDayOf,
  localDate,
  parseLocalDate,
  parseMonth,
  weekdayOf,
  type LocalDate,
  type Month,
} from './local-date.ts';

const dayMs = 86_400_000;
/** JavaScript's own calendar, in UTC: another way to the same days. */
const platformDay = (days: number): string => new Date(days * dayMs).toISOString().slice(0, 10);
const first = Date.UTC(1900, 0, 1) / dayMs;
const last = Date.UTC(2200, 11, 31) / dayMs;
const anyDay = fc.integer({ min: first, max: last });

describe('a local date', () => {
  it('is the platform’s on every day from 1900 to 2200', () => {
    const wrong: string[] = [];
    for (let days = first; days <= last; days += 1) {
      const text = platformDay(days);
      const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
      if (
        fromDayNumber(days) !== text ||
        dayNumber(year, month, day) !== days ||
        parseLocalDate(text) !== text ||
        localDate(year, month, day) !== text
      )
        wrong.push(text);
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['1899-12-31', null],
    ['1900-01-01', '1900-01-01'],
    ['1900-02-29', null],
    ['2000-02-29', '2000-02-29'],
    ['2100-02-29', null],
    ['2200-12-31', '2200-12-31'],
    ['2201-01-01', null],
    ['2026-00-10', null],
    ['2026-13-10', null],
    ['2026-04-31', null],
    ['2026-04-00', null],
    ['2026-4-01', null],
    ['২০২৬-০৪-০১', null],
    ['2026-04-01 ', null],
    ['2026-04-01\n', null],
  ])('%j is read as %j', (text, read) => {
    expect(parseLocalDate(text)).toBe(read);
  });

  it('has whole parts only', () => {
    expect([localDate(2026, 4.5, 1), localDate(2026, 4, 31), localDate(Number.NaN, 4, 1)]).toEqual([null, null, null]);
  });

  it('is so many days from another, on the weekday that the platform says', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        const day = fromDayNumber(from);
        expect(addDays(day, to - from)).toBe(platformDay(to));
        expect(daysBetween(day, fromDayNumber(to))).toBe(to - from);
        expect(weekdayOf(day)).toBe(new Date(from * dayMs).getUTCDay());
      }),
    );
  });
});

describe('a month', () => {
  it.each([
    ['2026-01', -1, '2025-12'],
    ['2025-12', 1, '2026-01'],
    ['2026-10', 0, '2026-10'],
    ['2026-10', 27, '2029-01'],
    ['2026-10', -34, '2023-12'],
  ])('%s and %i more is %s', (month, count, expected) => {
    expect(addMonths(month as Month, count)).toBe(expected);
  });

  it.each([
    ['2026-02', '2026-02-28'],
    ['2028-02', '2028-02-29'],
    ['2026-12', '2026-12-31'],
    ['2026-11', '2026-11-30'],
  ])('%s ends on %s', (month, day) => {
    expect(lastDayOf(month as Month)).toBe(day as LocalDate);
  });

  it('is read exactly', () => {
    expect(['2026-10', '2026-13', '2026-1', '1899-12', '2026-10-01'].map(parseMonth)).toEqual([
      '2026-10',
      null,
      null,
      null,
      null,
    ]);
  });
});
