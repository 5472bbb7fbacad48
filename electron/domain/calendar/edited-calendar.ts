import type { CalendarFacts } from '../../../shared/catalogue/holidays/holiday-rule.ts';
import { weekdayOf, type LocalDate } from '../../../shared/kernel/local-date.ts';
import type { ClosedBecause } from '../../../shared/wording/holidays/closed-day.ts';
import type { BankCalendar } from './bank-calendar.ts';
import { holidaysOfYear, type Holiday } from './holidays-of-year.ts';
import { nthOfMonth } from './nth-weekday.ts';

/** What a merchant has said of a calendar: days on which banks did not work, and days on which they did after all. */
export type CalendarEdits = {
  readonly added: readonly { readonly day: LocalDate; readonly name: string }[];
  readonly removed: readonly LocalDate[];
};

export const noEdits: CalendarEdits = { added: [], removed: [] };

/** A calendar that can say why a day is none. */
export type ReasonedCalendar = BankCalendar & {
  /** Null for a bank day. A holiday’s name goes before its weekday’s, and the merchant’s word before both. */
  readonly closedBecause: (day: LocalDate) => ClosedBecause | null;
};

/** The calendar as the merchant has edited it. Years are reckoned once, when they are first asked for. */
export function editedCalendar(facts: CalendarFacts, edits: CalendarEdits): ReasonedCalendar {
  const own = new Map(edits.added.map(({ day, name }) => [day, name]));
  const opened = new Set(edits.removed);
  const years = new Map<string, ReadonlyMap<LocalDate, Holiday>>();
  const holidayOn = (day: LocalDate): Holiday | undefined => {
    const year = day.slice(0, 4);
    const known = years.get(year);
    if (known !== undefined) return known.get(day);
    const ofYear = new Map(
      holidaysOfYear(facts, Number(year))
        .toReversed()
        .map((holiday) => [holiday.day, holiday]),
    );
    years.set(year, ofYear);
    return ofYear.get(day);
  };
  const closedBecause = (day: LocalDate): ClosedBecause | null => {
    const name = own.get(day);
    if (name !== undefined) return { own: name };
    if (opened.has(day)) return null;
    const found = holidayOn(day) ?? weeklyRest(facts, day);
    return found === null ? null : { name: found.name };
  };
  return { closedBecause, isBankDay: (day) => closedBecause(day) === null };
}

/** The rule by which the day’s weekday is no bank day, or null. */
export const weeklyRest = ({ weekly }: CalendarFacts, day: LocalDate): CalendarFacts['weekly'][number] | null =>
  weekly.find(
    ({ weekday, nth, since }) =>
      weekday === weekdayOf(day) && (nth === null || nth.includes(nthOfMonth(day))) && (since === null || since <= day),
  ) ?? null;
