import { creditTiming } from '../../../shared/catalogue/credit-timing.ts';
import {
  calendarIds,
  calendarOfCountry,
  calendars,
  type CalendarId,
} from '../../../shared/catalogue/holidays/calendars.ts';
import { institutions } from '../../../shared/catalogue/institutions.ts';
import { settlementTiming, settlementTimingOf } from '../../../shared/catalogue/settlement-timing.ts';
import type { CalendarDay, CalendarOfYear } from '../../../shared/contract/calendars.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { weeklyRest, type CalendarEdits } from '../../domain/calendar/edited-calendar.ts';
import { holidaysOfYear } from '../../domain/calendar/holidays-of-year.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { keptEdits } from './kept-edits.ts';

/** Every calendar with its holidays of a year, the merchant's own country's first. */
export const listCalendars: Handlers['calendars.list'] = ({ merchantId, year }, { workspace: { reader } }) => {
  const merchant = findMerchant(reader, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const home = calendarOfCountry(merchant.country);
  const edits = keptEdits(reader, merchantId);
  const shown = calendarIds.map((id) => calendarOfYear(id, id === home, merchant.country, year, edits[id]));
  return answer({ calendars: [...shown.filter((one) => one.home), ...shown.filter((one) => !one.home)] });
};

function calendarOfYear(
  id: CalendarId,
  home: boolean,
  country: string,
  year: number,
  edits: CalendarEdits,
): CalendarOfYear {
  const { countries, weekly, sources, verified, missing } = calendars[id];
  const spans = verified.map(({ from, to }) => ({ from: from as LocalDate, to: to as LocalDate }));
  return {
    id,
    countries: [...countries],
    home,
    weekly: weekly.map(({ name, since }) => ({ name, since: since as LocalDate | null })),
    days: daysOfYear(id, year, edits),
    sources: sources.map((source) => ({ ...source })),
    verified: spans,
    yearVerified: spans.some(({ from, to }) => from <= `${year}-01-01` && to >= `${year}-12-31`),
    missing,
    countedBy: countedBy(id, home, country),
    rails: creditTiming
      .filter(({ rests }) => rests === id)
      .filter(
        ({ currency, since }) =>
          !creditTiming.some((later) => later.currency === currency && isLater(later.since, since)),
      )
      .map(({ currency, rails, cutOff }) => ({ currency, rails, cutOff })),
  };
}

/** Holidays and edited days of a year; a day that is only a weekend is not among them. */
function daysOfYear(id: CalendarId, year: number, { added, removed }: CalendarEdits): CalendarDay[] {
  const found = new Map<LocalDate, CalendarDay>();
  const dayOf = (day: LocalDate): CalendarDay =>
    found.get(day) ?? {
      day,
      because: [],
      weekday: weeklyRest(calendars[id], day)?.name ?? null,
      edited: null,
      provisional: false,
    };
  for (const { day, name, provisional } of holidaysOfYear(calendars[id], year)) {
    const known = dayOf(day);
    // Of two holidays of one day, one that is certain is enough.
    const isUnsure = known.because.length === 0 ? provisional : known.provisional && provisional;
    found.set(day, { ...known, because: [...known.because, { name }], provisional: isUnsure });
  }
  const ofYear = (day: LocalDate): boolean => day.startsWith(`${year}-`);
  for (const day of removed.filter(ofYear)) found.set(day, { ...dayOf(day), edited: 'removed', provisional: false });
  for (const { day, name } of added.filter((one) => ofYear(one.day)))
    found.set(day, { ...dayOf(day), because: [{ own: name }], edited: 'added', provisional: false });
  return [...found.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/** The providers whose payouts to this merchant wait for the calendar's days, over any rail. */
const countedBy = (id: CalendarId, home: boolean, country: string): CalendarOfYear['countedBy'] =>
  [...new Set(settlementTiming.map(({ institution }) => institution))].flatMap((institution) => {
    const timing = settlementTimingOf(institution, null, country);
    if (timing === null || timing.counts !== 'bank_days' || institutions[institution].kind !== 'provider') return [];
    const counts = timing.calendar === id || (timing.calendar === 'home' && home);
    return counts ? [{ institution, source: timing.source?.says ?? null }] : [];
  });

const isLater = (one: string | null, other: string | null): boolean => one !== null && (other === null || one > other);
