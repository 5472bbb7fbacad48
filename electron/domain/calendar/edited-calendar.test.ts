import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarIds, calendars } from '../../../shared/catalogue/holidays/calendars.ts';
import { addDays, daysBetween, fromDayNumber, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { addBankDays, everyDay, nextBankDay } from './bank-calendar.ts';
import { creditWindow } from './credit-window.ts';
import { creditDue } from '../matching/due-date.ts';
import { merchantCalendars } from './merchant-calendars.ts';
import { payoutWindow } from './payout-window.ts';
import { editedCalendar, noEdits } from './edited-calendar.ts';

const day = (text: string): LocalDate => text as LocalDate;
const india = editedCalendar(calendars.india, noEdits);
const target = editedCalendar(calendars.target, noEdits);
const dhaka = editedCalendar(calendars.bangladesh, noEdits);
const anyDay = fc.integer({ min: 10_957, max: 29_219 }).map(fromDayNumber);
const anyCalendar = fc.constantFrom(...calendarIds).map((id) => editedCalendar(calendars[id], noEdits));

describe('editedCalendar', () => {
  it.each([
    [india, '2026-11-14', { name: 'second_saturday' }],
    [india, '2026-11-28', { name: 'fourth_saturday' }],
    [india, '2026-11-07', null],
    [india, '2026-11-21', null],
    // The fifth Saturday of a month that has one.
    [india, '2026-10-31', null],
    [india, '2026-11-15', { name: 'sunday' }],
    // Before the second and fourth Saturdays were holidays.
    [india, '2015-08-22', null],
    [india, '2015-09-12', { name: 'second_saturday' }],
    [india, '2026-10-02', { name: 'gandhi_jayanti' }],
    // A holiday on a Sunday is called by its own name.
    [india, '2025-01-26', { name: 'in_republic_day' }],
    [target, '2026-04-06', { name: 'easter_monday' }],
    [target, '2026-04-07', null],
    [dhaka, '2026-11-13', { name: 'friday' }],
    [dhaka, '2026-11-14', { name: 'saturday' }],
    [dhaka, '2026-11-15', null],
  ])('says why a day is none (case %#)', (calendar, text, because) => {
    const found = calendar.closedBecause(day(text));
    expect(found === null || 'own' in found ? found : { name: found.name }).toEqual(because);
    expect(calendar.isBankDay(day(text))).toBe(because === null);
  });

  it('takes the merchant’s word before its own', () => {
    const edited = editedCalendar(calendars.india, {
      added: [{ day: day('2026-11-09'), name: 'Diwali' }],
      removed: [day('2026-11-14')],
    });
    expect(edited.closedBecause(day('2026-11-09'))).toEqual({ own: 'Diwali' });
    expect(edited.isBankDay(day('2026-11-14'))).toBe(true);
    expect(edited.isBankDay(day('2026-11-28'))).toBe(false);
  });
});

describe('bank days', () => {
  it.each([
    // Thursday; Friday is 13 November, then second Saturday and Sunday.
    ['2026-11-12', 1, '2026-11-13'],
    ['2026-11-12', 2, '2026-11-16'],
    ['2026-11-13', 1, '2026-11-16'],
    ['2026-11-14', 1, '2026-11-16'],
    ['2026-11-14', 0, '2026-11-14'],
    // Over Gandhi Jayanti, a Friday; the Saturday after is the first of its month and counts.
    ['2026-10-01', 1, '2026-10-03'],
  ])('from %s, %i of them, is %s', (from, count, expected) => {
    expect(addBankDays(day(from), count, india)).toBe(expected);
  });

  it('is the next one that banks work on', () => {
    expect(nextBankDay(day('2026-11-14'), india)).toBe('2026-11-16');
    expect(nextBankDay(day('2026-11-16'), india)).toBe('2026-11-16');
  });

  it('never ends before the same days of the calendar, and ends on a bank day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 30 }), anyCalendar, (from, count, calendar) => {
        const reached = addBankDays(from, count, calendar);
        expect(daysBetween(from, reached)).toBeGreaterThanOrEqual(count);
        expect(count === 0 || calendar.isBankDay(reached)).toBe(true);
        const between = Array.from({ length: daysBetween(from, reached) }, (_, index) => addDays(from, index + 1));
        expect(between.filter(calendar.isBankDay)).toHaveLength(count);
        expect(addBankDays(from, count, everyDay)).toBe(addDays(from, count));
      }),
    );
  });

  it('stops at a calendar without bank days, and at counts that are none', () => {
    expect(() => nextBankDay(day('2026-11-14'), { isBankDay: () => false })).toThrow('no bank day within 60 days');
    expect(() => addBankDays(day('2026-11-14'), -1, everyDay)).toThrow('whole days');
    expect(() => addBankDays(day('2026-11-14'), 1.5, everyDay)).toThrow('whole days');
  });
});

describe('payoutWindow', () => {
  it.each([
    // Easter: euros rest with TARGET from Good Friday to Easter Monday, whatever India does.
    ['IN', 'EUR', '2026-04-02', '2026-04-01', '2026-04-09'],
    // Thanksgiving: dollars rest on the 26th, and the banks of India on the 28th, a fourth Saturday, and the 29th.
    ['IN', 'USD', '2026-11-25', '2026-11-24', '2026-12-01'],
    // Rupees move every day, but banks may book them on the next of theirs: the second Saturday is none.
    ['IN', 'INR', '2026-11-13', '2026-11-12', '2026-11-18'],
    // Nothing is known of the country: the days of the rail alone.
    ['AQ', 'EUR', '2026-04-02', '2026-04-01', '2026-04-09'],
    ['AQ', 'INR', '2026-11-13', '2026-11-12', '2026-11-16'],
  ] as const)('of a merchant in %s, a payout in %s of %s', (country, currency, settledOn, from, to) => {
    expect(payoutWindow(day(settledOn), currency, merchantCalendars(country, {}))).toEqual({ from, to });
  });

  it('holds the day a credit is due, of any currency in any country', () => {
    const anyCurrency = fc.constantFrom('INR', 'EUR', 'USD', 'GBP', 'BRL', 'BDT', 'USDT', 'JPY');
    const anyCountry = fc.constantFrom('IN', 'BD', 'DE', 'BR', 'US', 'GB', 'AQ');
    fc.assert(
      fc.property(anyDay, anyCurrency, anyCountry, (settledOn, currency, country) => {
        const of = merchantCalendars(country, {});
        expect(payoutWindow(settledOn, currency, of).to >= creditDue(settledOn, currency, of)).toBe(true);
      }),
    );
  });
});

describe('creditWindow', () => {
  it.each([
    // A Monday without holidays: a day before, two bank days after and one of grace.
    [india, '2026-11-16', '2026-11-15', '2026-11-19'],
    // A Friday before a second Saturday.
    [india, '2026-11-13', '2026-11-12', '2026-11-18'],
    // Good Friday and Easter Monday.
    [target, '2026-04-02', '2026-04-01', '2026-04-09'],
    [everyDay, '2026-11-13', '2026-11-12', '2026-11-16'],
  ])('looks around the payout (case %#)', (calendar, settledOn, from, to) => {
    expect(creditWindow(day(settledOn), calendar)).toEqual({ from, to });
  });

  it('holds at least the day before and three days after, in every calendar', () => {
    fc.assert(
      fc.property(anyDay, anyCalendar, (settledOn, calendar) => {
        const { from, to } = creditWindow(settledOn, calendar);
        expect(from).toBe(addDays(settledOn, -1));
        expect(daysBetween(settledOn, to)).toBeGreaterThanOrEqual(3);
      }),
    );
  });
});
