import { assert } from '../../../shared/kernel/assert.ts';
import { daysBetween, parseLocalDate, type LocalDate } from '../../../shared/kernel/local-date.ts';

const instantText = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|([+-])(\d{2}):(\d{2}))$/;
const minuteMs = 60_000;
const epoch = '1970-01-01' as LocalDate;

/** A formatter costs some 50 µs to make and one to use; a month has one zone. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formatters.set(zone, made);
  return made;
}

/**
 * The day on which something happened where the merchant is. A date without a time stays as it is: its source gives
 * no instant to convert. An instant with its offset is converted to the merchant's zone (IANA): 18:30 UTC on
 * 31 October is 1 November in Asia/Kolkata.
 * @throws AssertionFault for any other form; RangeError for an unknown zone.
 */
export function businessDate(occurredAt: string, merchantZone: string): LocalDate {
  const day = parseLocalDate(occurredAt);
  if (day !== null) return day;
  const instant = minuteOf(occurredAt) * minuteMs;
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of formatterOf(merchantZone).formatToParts(instant)) parts[type] = value;
  const local = parseLocalDate(`${(parts.year ?? '').padStart(4, '0')}-${parts.month}-${parts.day}`);
  assert(local !== null, `no calendar day in ${merchantZone} for ${occurredAt}`);
  return local;
}

/** Whole minutes since 1970 in UTC: seconds never change the day, since every zone's offset is whole minutes today. */
function minuteOf(occurredAt: string): number {
  const found = instantText.exec(occurredAt);
  assert(found !== null, `neither a date nor an instant with an offset: ${occurredAt}`);
  const [, dayText = '', hour = '', minute = '', second = '0', sign = '+', offsetHour = '0', offsetMinute = '0'] =
    found;
  const day = parseLocalDate(dayText);
  const clock = [hour, minute, second, offsetHour, offsetMinute].map(Number);
  const most = [23, 59, 60, 14, 59];
  assert(day !== null && clock.every((value, index) => value <= (most[index] ?? 0)), `no such instant: ${occurredAt}`);
  const offset = Number(offsetHour) * 60 + Number(offsetMinute);
  return daysBetween(epoch, day) * 1440 + Number(hour) * 60 + Number(minute) + (sign === '-' ? offset : -offset);
}
