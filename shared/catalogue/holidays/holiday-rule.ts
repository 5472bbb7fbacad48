import type { CountryCode } from '../countries.ts';
import type { HolidayName } from './holiday-names.ts';

/** Years in which a rule holds; a missing end is open. */
type Years = { readonly from?: number; readonly until?: number };

/**
 * What becomes of a fixed day on a weekend: it `stays` (and is lost), a Sunday's goes to the Monday, or it goes to the next
 * day that is neither a weekend nor another holiday (the British substitute day).
 */
export type OnWeekend = 'stays' | 'sunday_to_monday' | 'next_weekday';

/** How the holidays of every year are found. Months are 1 to 12, weekdays 0 (Sunday) to 6. */
export type HolidayRule = { readonly name: HolidayName } & (
  | ({ readonly rule: 'fixed'; readonly month: number; readonly day: number; readonly onWeekend: OnWeekend } & Years)
  /** Days after Easter Sunday of the western churches; before it when negative. */
  | ({ readonly rule: 'easter'; readonly offset: number } & Years)
  /** The nth such weekday of the month; the last of it for −1. */
  | ({ readonly rule: 'nth_weekday'; readonly month: number; readonly weekday: number; readonly nth: number } & Years)
  /**
   * One day (`YYYY-MM-DD`): by the moon, by a gazette, or once only. `provisional`: announced beforehand, and nothing that was
   * read afterwards confirms it; a day by the moon may have moved by one.
   */
  | { readonly rule: 'dated'; readonly on: string; readonly provisional?: true }
);

/** A weekday that is none for banks: each of it, or only the nth ones of a month; from a day on (`YYYY-MM-DD`), else always. */
export type WeeklyRule = {
  readonly name: HolidayName;
  readonly weekday: number;
  readonly nth: readonly number[] | null;
  readonly since: string | null;
};

/** What a calendar leaves out, because it is told from state to state or from year to year: the merchant may add it. */
export type MissingDays = 'state_festivals' | 'moon_and_circular' | 'one_off';

export type CalendarFacts = {
  /** The countries whose merchants count by it. */
  readonly countries: readonly CountryCode[];
  readonly weekly: readonly WeeklyRule[];
  readonly holidays: readonly HolidayRule[];
  /** Who says so, each with its address. */
  readonly sources: readonly { readonly says: string; readonly url: string }[];
  /** The days for which the whole list was held against a published one; in others the rules are reckoned on. */
  readonly verified: readonly { readonly from: string; readonly to: string }[];
  readonly missing: MissingDays;
};
