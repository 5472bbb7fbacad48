import type { CalendarFacts } from './holiday-rule.ts';

/**
 * Banks of Bangladesh: Fridays, Saturdays, the national days, and what Bangladesh Bank’s circular of each year adds, with the
 * days that the government declared afterwards as far as they were reported. Days by the moon are announced beforehand and
 * may move by one: `provisional` are those of which no later report was found. Not in it: the closures of July and August
 * 2024, days of the three hill districts alone (13 April), and Saturdays on which banks worked instead (17 and 24 May 2025).
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

    { name: 'shab_e_barat', rule: 'dated', on: '2023-03-08', provisional: true },
    { name: 'shab_e_qadr', rule: 'dated', on: '2023-04-19' },
    // Declared afterwards, and banks were closed but for some branches.
    { name: 'eid_al_fitr', rule: 'dated', on: '2023-04-20' },
    { name: 'jumatul_wida', rule: 'dated', on: '2023-04-21' },
    { name: 'eid_al_fitr', rule: 'dated', on: '2023-04-21' },
    { name: 'eid_al_fitr', rule: 'dated', on: '2023-04-22' },
    { name: 'eid_al_fitr', rule: 'dated', on: '2023-04-23' },
    { name: 'buddha_purnima', rule: 'dated', on: '2023-05-04' },
    // 27 June was declared afterwards.
    { name: 'eid_al_adha', rule: 'dated', on: '2023-06-27' },
    { name: 'eid_al_adha', rule: 'dated', on: '2023-06-28' },
    { name: 'eid_al_adha', rule: 'dated', on: '2023-06-29' },
    { name: 'eid_al_adha', rule: 'dated', on: '2023-06-30' },
    { name: 'ashura', rule: 'dated', on: '2023-07-29', provisional: true },
    { name: 'janmashtami', rule: 'dated', on: '2023-09-06' },
    { name: 'mawlid', rule: 'dated', on: '2023-09-28', provisional: true },
    { name: 'durga_puja', rule: 'dated', on: '2023-10-24' },

    { name: 'bd_election', rule: 'dated', on: '2024-01-07' },
    { name: 'shab_e_barat', rule: 'dated', on: '2024-02-26', provisional: true },
    { name: 'jumatul_wida', rule: 'dated', on: '2024-04-05' },
    { name: 'shab_e_qadr', rule: 'dated', on: '2024-04-07' },
    { name: 'eid_al_fitr', rule: 'dated', on: '2024-04-10' },
    { name: 'eid_al_fitr', rule: 'dated', on: '2024-04-11' },
    { name: 'eid_al_fitr', rule: 'dated', on: '2024-04-12' },
    { name: 'buddha_purnima', rule: 'dated', on: '2024-05-22' },
    { name: 'eid_al_adha', rule: 'dated', on: '2024-06-16' },
    { name: 'eid_al_adha', rule: 'dated', on: '2024-06-17' },
    { name: 'eid_al_adha', rule: 'dated', on: '2024-06-18' },
    { name: 'ashura', rule: 'dated', on: '2024-07-17', provisional: true },
    { name: 'janmashtami', rule: 'dated', on: '2024-08-26' },
    { name: 'mawlid', rule: 'dated', on: '2024-09-16', provisional: true },
    // 10 October was declared two days before.
    { name: 'durga_puja', rule: 'dated', on: '2024-10-10' },
    { name: 'durga_puja', rule: 'dated', on: '2024-10-13' },

    { name: 'shab_e_barat', rule: 'dated', on: '2025-02-15', provisional: true },
    { name: 'shab_e_qadr', rule: 'dated', on: '2025-03-28' },
    { name: 'jumatul_wida', rule: 'dated', on: '2025-03-28' },
    { name: 'eid_al_fitr', rule: 'dated', on: '2025-03-29' },
    { name: 'eid_al_fitr', rule: 'dated', on: '2025-03-30' },
    { name: 'eid_al_fitr', rule: 'dated', on: '2025-03-31' },
    { name: 'eid_al_fitr', rule: 'dated', on: '2025-04-01' },
    { name: 'eid_al_fitr', rule: 'dated', on: '2025-04-02' },
    // Declared afterwards, as 11 and 12 June were.
    { name: 'eid_al_fitr', rule: 'dated', on: '2025-04-03' },
    { name: 'buddha_purnima', rule: 'dated', on: '2025-05-11' },
    { name: 'eid_al_adha', rule: 'dated', on: '2025-06-05' },
    { name: 'eid_al_adha', rule: 'dated', on: '2025-06-06' },
    { name: 'eid_al_adha', rule: 'dated', on: '2025-06-07' },
    { name: 'eid_al_adha', rule: 'dated', on: '2025-06-08' },
    { name: 'eid_al_adha', rule: 'dated', on: '2025-06-09' },
    { name: 'eid_al_adha', rule: 'dated', on: '2025-06-10' },
    { name: 'eid_al_adha', rule: 'dated', on: '2025-06-11' },
    { name: 'eid_al_adha', rule: 'dated', on: '2025-06-12' },
    { name: 'ashura', rule: 'dated', on: '2025-07-06', provisional: true },
    { name: 'durga_puja', rule: 'dated', on: '2025-10-01' },
    { name: 'durga_puja', rule: 'dated', on: '2025-10-02' },

    { name: 'shab_e_barat', rule: 'dated', on: '2026-02-04', provisional: true },
    { name: 'bd_election', rule: 'dated', on: '2026-02-11' },
    { name: 'bd_election', rule: 'dated', on: '2026-02-12' },
    { name: 'shab_e_qadr', rule: 'dated', on: '2026-03-17' },
    // Declared by the government on 5 March; Bangladesh Bank’s own notice was not found.
    { name: 'eid_al_fitr', rule: 'dated', on: '2026-03-18', provisional: true },
    { name: 'eid_al_fitr', rule: 'dated', on: '2026-03-19' },
    { name: 'jumatul_wida', rule: 'dated', on: '2026-03-20' },
    { name: 'eid_al_fitr', rule: 'dated', on: '2026-03-20' },
    { name: 'eid_al_fitr', rule: 'dated', on: '2026-03-21' },
    { name: 'eid_al_fitr', rule: 'dated', on: '2026-03-22' },
    { name: 'eid_al_fitr', rule: 'dated', on: '2026-03-23' },
    { name: 'buddha_purnima', rule: 'dated', on: '2026-05-01' },
    { name: 'eid_al_adha', rule: 'dated', on: '2026-05-26', provisional: true },
    { name: 'eid_al_adha', rule: 'dated', on: '2026-05-27', provisional: true },
    { name: 'eid_al_adha', rule: 'dated', on: '2026-05-28', provisional: true },
    { name: 'eid_al_adha', rule: 'dated', on: '2026-05-29', provisional: true },
    { name: 'eid_al_adha', rule: 'dated', on: '2026-05-30', provisional: true },
    { name: 'eid_al_adha', rule: 'dated', on: '2026-05-31', provisional: true },
    { name: 'ashura', rule: 'dated', on: '2026-06-26', provisional: true },
    { name: 'mawlid', rule: 'dated', on: '2026-08-26', provisional: true },
    { name: 'janmashtami', rule: 'dated', on: '2026-09-04', provisional: true },
    // The circular’s 28 days leave two for Durga Puja; reports name the one or the other.
    { name: 'durga_puja', rule: 'dated', on: '2026-10-20', provisional: true },
    { name: 'durga_puja', rule: 'dated', on: '2026-10-21', provisional: true },
  ],
  sources: [
    {
      says: 'Bangladesh Bank, Department of Off-site Supervision, holidays of 2023 (13 November 2022, as reported by The Business Standard)',
      url: 'https://www.tbsnews.net/economy/banking/banks-enjoy-24-holidays-2023-bb-531086',
    },
    {
      says: 'The Daily Star: 27 June 2023, declared afterwards, closed financial institutions',
      url: 'https://images-bn.thedailystar.net/node/490256',
    },
    {
      says: 'The same of 2024 (12 November 2023, as reported by The Business Standard)',
      url: 'https://www.tbsnews.net/economy/banking/banks-will-enjoy-24-holidays-2024-bb-738254',
    },
    {
      says: 'The same of 2025 (17 November 2024, as reported by Kaler Kantho)',
      url: 'https://front.kalerkantho.com/online/business/2024/11/18/1447954',
    },
    {
      says: 'The Financial Express: banks closed from 28 March to 5 April 2025',
      url: 'https://thefinancialexpress.com.bd/national/some-bank-branches-to-open-on-mar-28-29-amid-eid-holiday',
    },
    {
      says: 'Prothom Alo: Bangladesh Bank on 8 May 2025, banks closed on 11 and 12 June 2025 too',
      url: 'https://en.prothomalo.com/business/local/7352pub6hh',
    },
    {
      says: 'Bangladesh Bank, DOS Circular Letter 20 of 16 November 2025, holidays of 2026, as reported',
      url: 'https://qnabangla.com/bank-chutir-talika-2026',
    },
    {
      says: 'Ajker Patrika: Bangladesh Bank on 1 February 2026, banks closed on 11 and 12 February 2026',
      url: 'https://www.ajkerpatrika.com/amp/business/ajpvtnrcblkfa',
    },
    {
      says: 'Prothom Alo: the government on 5 March 2026, 18 March 2026 a holiday too',
      url: 'https://en.prothomalo.com/bangladesh/3bynwfh7z7',
    },
    { says: 'Bangladesh Bank, circulars', url: 'https://www.bb.org.bd/en/index.php/mediaroom/circular' },
  ],
  verified: [
    { from: '2023-01-01', to: '2023-12-31' },
    { from: '2024-01-01', to: '2024-06-30' },
    { from: '2025-01-01', to: '2025-07-31' },
    { from: '2026-01-01', to: '2026-08-31' },
  ],
  missing: 'moon_and_circular',
};
