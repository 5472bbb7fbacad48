import type { CalendarFacts } from './holiday-rule.ts';

/**
 * The Federal Reserve Banks, and with them Fedwire and FedACH. A holiday on a Saturday is not moved to the Friday before: the
 * Reserve Banks are open then, though the Board is not. On a Sunday it is kept on the Monday.
 */
export const usFederalReserve: CalendarFacts = {
  countries: ['US'],
  weekly: [
    { name: 'saturday', weekday: 6, nth: null, since: null },
    { name: 'sunday', weekday: 0, nth: null, since: null },
  ],
  holidays: [
    { name: 'new_year', rule: 'fixed', month: 1, day: 1, onWeekend: 'sunday_to_monday' },
    { name: 'martin_luther_king_day', rule: 'nth_weekday', month: 1, weekday: 1, nth: 3, from: 1986 },
    { name: 'washingtons_birthday', rule: 'nth_weekday', month: 2, weekday: 1, nth: 3 },
    { name: 'memorial_day', rule: 'nth_weekday', month: 5, weekday: 1, nth: -1 },
    // A law since 17 June 2021, when it fell on a Saturday: the first on which the Reserve Banks closed was of 2022.
    { name: 'juneteenth', rule: 'fixed', month: 6, day: 19, onWeekend: 'sunday_to_monday', from: 2022 },
    { name: 'us_independence_day', rule: 'fixed', month: 7, day: 4, onWeekend: 'sunday_to_monday' },
    { name: 'us_labor_day', rule: 'nth_weekday', month: 9, weekday: 1, nth: 1 },
    { name: 'columbus_day', rule: 'nth_weekday', month: 10, weekday: 1, nth: 2 },
    { name: 'veterans_day', rule: 'fixed', month: 11, day: 11, onWeekend: 'sunday_to_monday' },
    { name: 'thanksgiving', rule: 'nth_weekday', month: 11, weekday: 4, nth: 4 },
    { name: 'christmas', rule: 'fixed', month: 12, day: 25, onWeekend: 'sunday_to_monday' },
  ],
  sources: [
    {
      says: 'Federal Reserve, K.8, Holidays Observed by the Federal Reserve System 2026–2030',
      url: 'https://www.federalreserve.gov/aboutthefed/k8.htm',
    },
  ],
  verified: [{ from: '2025-01-01', to: '2030-12-31' }],
  missing: 'one_off',
};
