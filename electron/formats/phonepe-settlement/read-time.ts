import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { digitsAt, readDay } from '../table/read-day.ts';
import { readMoments, type Moment } from '../table/read-moment.ts';

/** India has one zone and no summer time. */
const offset = '+05:30';

/**
 * Reads `dd-MM-yyyy` (the day alone) or `dd-MM-yyyy hh:mm:ss AM/PM` (an instant). Null for anything else: an hour without
 * AM or PM may be either half of the day.
 */
export function readPhonepeTime(text: string): Moment | null {
  const day = dayOf(text.slice(0, 10));
  if (day === null) return null;
  if (text.length === 10) return { day, occurredAt: day };
  const half = text.slice(19).toUpperCase();
  if (text[10] !== ' ' || text[13] !== ':' || text[16] !== ':' || (half !== ' AM' && half !== ' PM')) return null;
  const hour = digitsAt(text, 11, 2);
  const minute = digitsAt(text, 14, 2);
  const second = digitsAt(text, 17, 2);
  if (hour < 1 || hour > 12 || minute < 0 || minute > 59 || second < 0 || second > 59) return null;
  const hour24 = (hour % 12) + (half === ' PM' ? 12 : 0);
  return { day, occurredAt: `${day}T${twoDigits(hour24)}:${text.slice(14, 19)}${offset}` };
}

const remembered = new Map<string, LocalDate>();
const mostRemembered = 4000;

/** A report has few days and many rows. */
function dayOf(text: string): LocalDate | null {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const day = readDay(text, { mark: '-', yearDigits: 4 });
  if (day !== null && remembered.size < mostRemembered) remembered.set(text, day);
  return day;
}

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : String(value));

const ofWorkbook = readMoments(['yyyy-MM-dd HH:mm:ss', 'yyyy-MM-dd'], 'Asia/Kolkata');

/** The same where the report was saved as a workbook: a cell that holds a day says it by year, month and day. */
export function readWorkbookTime(text: string): Moment | null {
  return readPhonepeTime(text) ?? ofWorkbook(text);
}
