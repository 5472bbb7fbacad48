import type { CalendarFacts } from './holiday-rule.ts';

/** The euro’s own settlement system (T2, before it TARGET2), the same in every country of the euro, since 2002. */
export const target: CalendarFacts = {
  countries: [
    'AT',
    'BE',
    'BG',
    'CY',
    'DE',
    'EE',
    'ES',
    'FI',
    'FR',
    'GR',
    'HR',
    'IE',
    'IT',
    'LT',
    'LU',
    'LV',
    'MT',
    'NL',
    'PT',
    'SI',
    'SK',
  ],
  weekly: [
    { name: 'saturday', weekday: 6, nth: null, since: null },
    { name: 'sunday', weekday: 0, nth: null, since: null },
  ],
  holidays: [
    { name: 'new_year', rule: 'fixed', month: 1, day: 1, onWeekend: 'stays' },
    { name: 'good_friday', rule: 'easter', offset: -2 },
    { name: 'easter_monday', rule: 'easter', offset: 1 },
    { name: 'labour_day', rule: 'fixed', month: 5, day: 1, onWeekend: 'stays' },
    { name: 'christmas', rule: 'fixed', month: 12, day: 25, onWeekend: 'stays' },
    { name: 'second_christmas_day', rule: 'fixed', month: 12, day: 26, onWeekend: 'stays' },
  ],
  sources: [
    {
      says: 'ECB, long-term calendar of TARGET closing days, 14 December 2000: from 2002 until further notice',
      url: 'https://www.ecb.europa.eu/press/pr/date/2000/html/pr001214_4.en.html',
    },
  ],
  verified: [{ from: '2002-01-01', to: '2030-12-31' }],
  missing: 'one_off',
};
