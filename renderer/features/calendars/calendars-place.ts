import { calendarIds, type CalendarId } from '../../../shared/catalogue/holidays/calendars.ts';
import { linkTo, paths } from '../../ui/paths.ts';

/** Which calendar and year the reader looks at; null for the merchant's own, and for the year of the month in sight. */
export type CalendarsPlace = { readonly calendar: CalendarId | null; readonly year: number | null };

/** As the contract takes it. */
export const firstYear = 1950;
export const lastYear = 2150;

/** Reads the part of an address behind its `?`. Whatever is no place is left out: an address can be typed by anybody. */
export function calendarsPlace(search: string): CalendarsPlace {
  const told = new URLSearchParams(search);
  const year = /^\d{4}$/.test(told.get('year') ?? '') ? Number(told.get('year')) : null;
  return {
    calendar: calendarIds.find((id) => id === told.get('calendar')) ?? null,
    year: year !== null && year >= firstYear && year <= lastYear ? year : null,
  };
}

/** The address of a place. */
export const linkToCalendars = ({ calendar, year }: CalendarsPlace): string =>
  linkTo(paths.calendars, { calendar, year: year === null ? null : String(year) });
