import type { CalendarFacts } from './holiday-rule.ts';

/**
 * Indian banks, as far as they are the same in every state. The rest (Holi, Diwali, Eid …) is notified state by state under
 * the Negotiable Instruments Act and shown by the Reserve Bank for each of its offices. No rail of customers rests on these
 * days any more (`credit-timing.ts`): they matter where a provider settles on working days of banks only.
 */
export const india: CalendarFacts = {
  countries: ['IN'],
  weekly: [
    { name: 'sunday', weekday: 0, nth: null, since: null },
    { name: 'second_saturday', weekday: 6, nth: [2], since: '2015-09-01' },
    { name: 'fourth_saturday', weekday: 6, nth: [4], since: '2015-09-01' },
  ],
  holidays: [
    { name: 'in_republic_day', rule: 'fixed', month: 1, day: 26, onWeekend: 'stays' },
    { name: 'in_independence_day', rule: 'fixed', month: 8, day: 15, onWeekend: 'stays' },
    { name: 'gandhi_jayanti', rule: 'fixed', month: 10, day: 2, onWeekend: 'stays' },
  ],
  sources: [
    {
      says: 'Government of India, notification of 20 August 2015 under section 25 of the Negotiable Instruments Act; RBI press release of 28 August 2015: second and fourth Saturdays from 1 September 2015 (as reported by NetIndian)',
      url: 'https://www.netindian.in/news/business-economy/bank-holidays-seond-fourth-saturdays-september-1',
    },
    {
      says: 'RBI, holidays of each regional office',
      url: 'https://www.rbi.org.in/Scripts/HolidayMatrixDisplay.aspx',
    },
  ],
  verified: [{ from: '2015-09-01', to: '2026-12-31' }],
  missing: 'state_festivals',
};
