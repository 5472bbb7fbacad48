import { assert } from './assert.ts';

declare const brand: unique symbol;

/** A calendar day without a clock or a zone: `YYYY-MM-DD`. */
export type LocalDate = string & { readonly [brand]: 'local date' };
/** A calendar month: `YYYY-MM`. */
export type Month = string & { readonly [brand]: 'month' };

const daysBefore1970 = 719_468;

/** Days since 1970-01-01 of a civil date (Howard Hinnant, "chrono-compatible low-level date algorithms"). */
export const dayNumber = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - daysBefore1970;
};

/** The date so many days after 1970-01-01; the inverse of `dayNumber`. */
export const fromDayNumber = (days: number): LocalDate => {
  const z = days + daysBefore1970;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1;
  const month = mp + (mp < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return written(year, month, day);
};

const written = (year: number, month: number, day: number): LocalDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as LocalDate;

/** The number that the two digits at a place of a text write; they must be there. */
export const twoDigits = (text: string, at: number): number => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;

const parts = (date: LocalDate): [number, number, number] => [
  twoDigits(date, 0) * 100 + twoDigits(date, 2),
  twoDigits(date, 5),
  twoDigits(date, 8),
];

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const exists = (year: number, month: number, day: number): boolean =>
  year >= 1900 &&
  year <= 2200 &&
  day >= 1 &&
  day <= (month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0));

/** The date of these civil parts, or null where no such day exists (30 February). */
export function localDate(year: number, month: number, day: number): LocalDate | null {
  return [year, month, day].every(Number.isInteger) && exists(year, month, day) ? written(year, month, day) : null;
}

const dateText = /^\d{4}-\d{2}-\d{2}$/;

/** Reads `YYYY-MM-DD` exactly, or null. */
export function parseLocalDate(text: string): LocalDate | null {
  return dateText.test(text) && exists(...parts(text as LocalDate)) ? (text as LocalDate) : null;
}

/** Reads `YYYY-MM` exactly, or null. */
export function parseMonth(text: string): Month | null {
  return /^\d{4}-\d{2}$/.test(text) && parseLocalDate(`${text}-01`) !== null ? (text as Month) : null;
}

export const monthOf = (date: LocalDate): Month => date.slice(0, 7) as Month;

export const firstDayOf = (month: Month): LocalDate => `${month}-01` as LocalDate;

export function addDays(date: LocalDate, days: number): LocalDate {
  assert(Number.isInteger(days), `addDays takes whole days, not ${days}`);
  const [year, month, day] = parts(date);
  return fromDayNumber(dayNumber(year, month, day) + days);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(...parts(to)) - dayNumber(...parts(from));
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(date: LocalDate): number {
  return (((dayNumber(...parts(date)) + 4) % 7) + 7) % 7;
}

export function addMonths(month: Month, count: number): Month {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}` as Month;
}

export const lastDayOf = (month: Month): LocalDate => addDays(firstDayOf(addMonths(month, 1)), -1);
