import { calendarOfCountry, calendars, type CalendarId } from '../../../shared/catalogue/holidays/calendars.ts';
import { nothingAgreed, type AgreedSettlements } from '../agreements/agreed-settlement.ts';
import { everyDay } from './bank-calendar.ts';
import { editedCalendar, noEdits, type CalendarEdits, type ReasonedCalendar } from './edited-calendar.ts';

/** Every calendar as one merchant has it, and what was agreed on days: all that due dates rest on. */
export type MerchantCalendars = {
  /** The merchant’s country, by which providers' timing may differ (ISO 3166-1); null where it does not matter. */
  readonly country: string | null;
  /** Of the merchant’s own country; null where none is known, and then every day counts. */
  readonly home: CalendarId | null;
  readonly of: (id: CalendarId) => ReasonedCalendar;
  /** What an agreement says of an institution on a business day; it comes before what is usual. */
  readonly agreed: AgreedSettlements;
};

export const openEveryDay: ReasonedCalendar = { ...everyDay, closedBecause: () => null };

export function merchantCalendars(
  country: string,
  edits: Readonly<Partial<Record<CalendarId, CalendarEdits>>>,
  agreed: AgreedSettlements = nothingAgreed,
): MerchantCalendars {
  const made = new Map<CalendarId, ReasonedCalendar>();
  return {
    country,
    home: calendarOfCountry(country),
    agreed,
    of: (id) => {
      const known = made.get(id) ?? editedCalendar(calendars[id], edits[id] ?? noEdits);
      made.set(id, known);
      return known;
    },
  };
}

/** Every day a bank day everywhere: due dates by the days of the calendar alone. */
export const noCalendars: MerchantCalendars = {
  country: null,
  home: null,
  of: () => openEveryDay,
  agreed: nothingAgreed,
};

/** A bank day only where it is one in each of them. */
export const inAllOf = (all: readonly ReasonedCalendar[]): ReasonedCalendar => {
  const closedBecause: ReasonedCalendar['closedBecause'] = (day) =>
    all.map((one) => one.closedBecause(day)).find((because) => because !== null) ?? null;
  return { closedBecause, isBankDay: (day) => closedBecause(day) === null };
};
