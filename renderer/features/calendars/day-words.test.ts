import { expect, it } from 'vitest';
import type { CalendarDay } from '../../../shared/contract/calendars.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { makeVoice } from '../../../shared/wording/make-voice.ts';
import { daysByMonth } from './days-by-month.ts';
import { namesOf, yearText } from './day-words.ts';

const day = (text: string, more: Partial<CalendarDay> = {}): CalendarDay => ({
  day: text as LocalDate,
  because: [],
  weekday: null,
  edited: null,
  provisional: false,
  ...more,
});

it('names a day by its holidays, by the merchant’s word, or by its weekday', () => {
  expect(namesOf(day('2023-04-21', { because: [{ name: 'jumatul_wida' }, { name: 'eid_al_fitr' }] }), 'en')).toBe(
    'Jumatul Wida · Eid-ul-Fitr',
  );
  expect(namesOf(day('2026-11-09', { because: [{ own: 'Diwali' }] }), 'bn')).toBe('Diwali');
  expect(namesOf(day('2026-11-14', { weekday: 'second_saturday' }), 'en')).toBe('second Saturday');
});

it('writes a year in the reader’s digits, without grouping', () => {
  expect(yearText(2026, makeVoice('en'))).toBe('2026');
  expect(yearText(2026, makeVoice('bn'))).toBe('২০২৬');
  expect(yearText(2026, makeVoice('bn', 'latin'))).toBe('2026');
  expect(yearText(2026, makeVoice('hi'))).toBe('२०२६');
});

it('groups days by month, in order', () => {
  const days = [day('2026-01-01'), day('2026-05-01'), day('2026-05-02')];
  expect(daysByMonth(days)).toEqual([
    { month: '2026-01', days: [days[0]] },
    { month: '2026-05', days: [days[1], days[2]] },
  ]);
});
