import type { CalendarFacts } from './holiday-rule.ts';

/**
 * Banks of Bangladesh: Fridays, Saturdays, the national days, and what Bangladesh Bank’s circular of each year adds. Days by
 * the moon may still move by one; of years whose circular is not at hand they are left out.
 */
export const bangladesh: CalendarFacts = {
  countries: ['BD'],
  weekly: [
    { name: 'friday', weekday: 5, nth: null, since: null },
    { name: 'saturday', weekday: 6, nth: null, since: null },
  ],
  holidays: [
    { name: 'language_martyrs_day', rule: 'fixed', month: 2, day: 21, onWeekend: 'stays' },
    { name: 'mujib_birthday', rule: 'fixed', month: 3, day: 17, onWeekend: 'stays', from: 2009, until: 2024 },
    { name: 'bd_independence_day', rule: 'fixed', month: 3, day: 26, onWeekend: 'stays' },
    { name: 'bengali_new_year', rule: 'fixed', month: 4, day: 14, onWeekend: 'stays' },
    { name: 'labour_day', rule: 'fixed', month: 5, day: 1, onWeekend: 'stays' },
    { name: 'bank_holiday', rule: 'fixed', month: 7, day: 1, onWeekend: 'stays' },
    { name: 'july_uprising_day', rule: 'fixed', month: 8, day: 5, onWeekend: 'stays', from: 2025 },
    { name: 'bd_mourning_day', rule: 'fixed', month: 8, day: 15, onWeekend: 'stays', from: 2009, until: 2023 },
    { name: 'bd_victory_day', rule: 'fixed', month: 12, day: 16, onWeekend: 'stays' },
    { name: 'christmas', rule: 'fixed', month: 12, day: 25, onWeekend: 'stays' },
    { name: 'bank_holiday', rule: 'fixed', month: 12, day: 31, onWeekend: 'stays' },

    { name: 'shab_e_barat', rule: 'dated', on: '2023-03-08' },
    { name: 'shab_e_qadr', rule: 'dated', on: '2023-04-19' },
    { name: 'jumatul_wida', rule: 'dated', on: '2023-04-21' },
    { name: 'eid_al_fitr', rule: 'dated', on: '2023-04-21' },
    { name: 'eid_al_fitr', rule: 'dated', on: '2023-04-22' },
    { name: 'eid_al_fitr', rule: 'dated', on: '2023-04-23' },
    { name: 'buddha_purnima', rule: 'dated', on: '2023-05-04' },
    { name: 'eid_al_adha', rule: 'dated', on: '2023-06-28' },
    { name: 'eid_al_adha', rule: 'dated', on: '2023-06-29' },
    { name: 'eid_al_adha', rule: 'dated', on: '2023-06-30' },
    { name: 'ashura', rule: 'dated', on: '2023-07-29' },
    { name: 'janmashtami', rule: 'dated', on: '2023-09-06' },
    { name: 'mawlid', rule: 'dated', on: '2023-09-28' },
    { name: 'durga_puja', rule: 'dated', on: '2023-10-24' },

    { name: 'shab_e_barat', rule: 'dated', on: '2026-02-04' },
    { name: 'shab_e_qadr', rule: 'dated', on: '2026-03-17' },
    { name: 'eid_al_fitr', rule: 'dated', on: '2026-03-19' },
    { name: 'jumatul_wida', rule: 'dated', on: '2026-03-20' },
    { name: 'eid_al_fitr', rule: 'dated', on: '2026-03-20' },
    { name: 'eid_al_fitr', rule: 'dated', on: '2026-03-21' },
    { name: 'eid_al_fitr', rule: 'dated', on: '2026-03-22' },
    { name: 'eid_al_fitr', rule: 'dated', on: '2026-03-23' },
    { name: 'eid_al_adha', rule: 'dated', on: '2026-05-26' },
    { name: 'eid_al_adha', rule: 'dated', on: '2026-05-27' },
    { name: 'eid_al_adha', rule: 'dated', on: '2026-05-28' },
    { name: 'eid_al_adha', rule: 'dated', on: '2026-05-29' },
    { name: 'eid_al_adha', rule: 'dated', on: '2026-05-30' },
    { name: 'eid_al_adha', rule: 'dated', on: '2026-05-31' },
    { name: 'ashura', rule: 'dated', on: '2026-06-26' },
    { name: 'mawlid', rule: 'dated', on: '2026-08-26' },
  ],
  sources: [
    {
      says: 'Bangladesh Bank, Department of Off-site Supervision, holidays of 2023 (13 November 2022, as reported by The Business Standard)',
      url: 'https://www.tbsnews.net/economy/banking/banks-enjoy-24-holidays-2023-bb-531086',
    },
    {
      says: 'Bangladesh Bank, DOS Circular Letter 20 of 16 November 2025, holidays of 2026, as far as reported: up to August',
      url: 'https://www.bb.org.bd/en/index.php/mediaroom/circular',
    },
  ],
  verified: [
    { from: '2023-01-01', to: '2023-12-31' },
    { from: '2026-01-01', to: '2026-08-31' },
  ],
  missing: 'moon_and_circular',
};
