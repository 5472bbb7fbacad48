import { fromDayNumber } from '../../../shared/kernel/local-date.ts';
import type { NumberFormat } from './number-format.ts';

const secondsOfDay = 86_400;
/** 1970-01-01 in the count that begins with 1900. */
const unixEpoch = 25_569;
/** 10000-01-01. */
const serialsEnd = 2_958_466;
/** The count that begins with 1904 is so many days behind. */
const days1904 = 1462;
/** 29 February 1900, which never was; the count of 1900 has it, and is right only behind it. */
const dayThatNeverWas = 60;

/**
 * A day, or a day and its time to the second, of the number a cell keeps for it: `2025-11-03`, `2025-11-03 14:05:06`; of
 * less than a day the time alone. Null for what is no day in the workbook's count.
 */
export function serialDate(serial: number, format: NumberFormat, from1904: boolean): string | null {
  if (!(serial >= 0 && serial < serialsEnd)) return null;
  const seconds = Math.round((serial - Math.floor(serial)) * secondsOfDay);
  const day = Math.floor(serial) + Math.floor(seconds / secondsOfDay);
  const time = clock(seconds % secondsOfDay);
  if (day === 0 && !(from1904 && format === 'day')) return time;
  const date = dateOf(from1904 ? day + days1904 : day);
  return format === 'moment' || seconds % secondsOfDay !== 0 ? `${date} ${time}` : date;
}

function dateOf(day: number): string {
  if (day === dayThatNeverWas) return '1900-02-29';
  return fromDayNumber(day - unixEpoch + (day < dayThatNeverWas ? 1 : 0));
}

const clock = (seconds: number): string =>
  [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
