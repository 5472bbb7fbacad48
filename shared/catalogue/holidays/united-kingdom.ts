import type { CalendarFacts } from './holiday-rule.ts';

/** England and Wales, whose bank holidays Bacs and CHAPS keep. */
export const unitedKingdom: CalendarFacts = {
  countries: ['GB'],
  weekly: [
    { name: 'saturday', weekday: 6, nth: null, since: null },
    { name: 'sunday', weekday: 0, nth: null, since: null },
  ],
  holidays: [
    { name: 'new_year', rule: 'fixed', month: 1, day: 1, onWeekend: 'next_weekday' },
    { name: 'good_friday', rule: 'easter', offset: -2 },
    { name: 'easter_monday', rule: 'easter', offset: 1 },
    { name: 'early_may_bank_holiday', rule: 'nth_weekday', month: 5, weekday: 1, nth: 1, until: 2019 },
    // Moved to the Friday in 2020, for 75 years since the end of the war in Europe.
    { name: 'early_may_bank_holiday', rule: 'dated', on: '2020-05-08' },
    { name: 'early_may_bank_holiday', rule: 'nth_weekday', month: 5, weekday: 1, nth: 1, from: 2021 },
    { name: 'spring_bank_holiday', rule: 'nth_weekday', month: 5, weekday: 1, nth: -1, until: 2021 },
    { name: 'spring_bank_holiday', rule: 'dated', on: '2022-06-02' },
    { name: 'spring_bank_holiday', rule: 'nth_weekday', month: 5, weekday: 1, nth: -1, from: 2023 },
    { name: 'platinum_jubilee', rule: 'dated', on: '2022-06-03' },
    { name: 'summer_bank_holiday', rule: 'nth_weekday', month: 8, weekday: 1, nth: -1 },
    { name: 'queens_funeral', rule: 'dated', on: '2022-09-19' },
    { name: 'kings_coronation', rule: 'dated', on: '2023-05-08' },
    { name: 'christmas', rule: 'fixed', month: 12, day: 25, onWeekend: 'next_weekday' },
    { name: 'boxing_day', rule: 'fixed', month: 12, day: 26, onWeekend: 'next_weekday' },
  ],
  sources: [{ says: 'GOV.UK, bank holidays of England and Wales', url: 'https://www.gov.uk/bank-holidays' }],
  verified: [{ from: '2020-01-01', to: '2027-12-31' }],
  missing: 'one_off',
};
