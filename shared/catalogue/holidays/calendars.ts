import type { CountryCode } from '../countries.ts';
import { bangladesh } from './bangladesh.ts';
import { brazil } from './brazil.ts';
import type { CalendarFacts } from './holiday-rule.ts';
import { india } from './india.ts';
import { target } from './target.ts';
import { unitedKingdom } from './united-kingdom.ts';
import { usFederalReserve } from './us-federal-reserve.ts';

export const calendarIds = ['india', 'bangladesh', 'brazil', 'target', 'united_kingdom', 'us_federal_reserve'] as const;

export type CalendarId = (typeof calendarIds)[number];

/** The days on which banks of a country, or of a currency, do no work. */
export const calendars: Readonly<Record<CalendarId, CalendarFacts>> = {
  india,
  bangladesh,
  brazil,
  target,
  united_kingdom: unitedKingdom,
  us_federal_reserve: usFederalReserve,
};

/** The calendar that merchants of a country count by; null where none is known, and then every day counts. */
export const calendarOfCountry = (country: string): CalendarId | null =>
  calendarIds.find((id) => calendars[id].countries.includes(country as CountryCode)) ?? null;
