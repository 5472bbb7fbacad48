import type { CalendarFacts } from './holiday-rule.ts';

/**
 * Brazilian banks (FEBRABAN; the days on which ANBIMA’s business days rest too). Carnival’s Monday and Tuesday and Corpus
 * Christi are no national holidays, but no bank days either. Holidays of towns and states are not in it.
 */
export const brazil: CalendarFacts = {
  countries: ['BR'],
  weekly: [
    { name: 'saturday', weekday: 6, nth: null, since: null },
    { name: 'sunday', weekday: 0, nth: null, since: null },
  ],
  holidays: [
    { name: 'new_year', rule: 'fixed', month: 1, day: 1, onWeekend: 'stays' },
    { name: 'carnival', rule: 'easter', offset: -48 },
    { name: 'carnival', rule: 'easter', offset: -47 },
    { name: 'good_friday', rule: 'easter', offset: -2 },
    { name: 'tiradentes', rule: 'fixed', month: 4, day: 21, onWeekend: 'stays' },
    { name: 'labour_day', rule: 'fixed', month: 5, day: 1, onWeekend: 'stays' },
    { name: 'corpus_christi', rule: 'easter', offset: 60 },
    { name: 'br_independence_day', rule: 'fixed', month: 9, day: 7, onWeekend: 'stays' },
    { name: 'our_lady_aparecida', rule: 'fixed', month: 10, day: 12, onWeekend: 'stays' },
    { name: 'all_souls', rule: 'fixed', month: 11, day: 2, onWeekend: 'stays' },
    { name: 'br_republic_day', rule: 'fixed', month: 11, day: 15, onWeekend: 'stays' },
    { name: 'black_consciousness_day', rule: 'fixed', month: 11, day: 20, onWeekend: 'stays', from: 2024 },
    { name: 'christmas', rule: 'fixed', month: 12, day: 25, onWeekend: 'stays' },
  ],
  sources: [
    { says: 'FEBRABAN, bank holidays', url: 'https://feriadosbancarios.febraban.org.br/' },
    { says: 'ANBIMA, national holidays 2001–2099', url: 'https://www.anbima.com.br/feriados/feriados.asp' },
    {
      says: 'Law 14.759 of 21 December 2023: 20 November is a national holiday',
      url: 'https://www.planalto.gov.br/ccivil_03/_ato2023-2026/2023/lei/l14759.htm',
    },
  ],
  verified: [{ from: '2020-01-01', to: '2030-12-31' }],
  missing: 'state_festivals',
};
