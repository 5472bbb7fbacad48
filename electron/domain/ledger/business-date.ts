import { assert } from '../../../shared/kernel/assert.ts';
import {
  daysBetween,
  fromDayNumber,
  parseLocalDate,
  twoDigits,
  type LocalDate,
} from '../../../shared/kernel/local-date.ts';
import { wallClock, type WallClock } from '../../../shared/kernel/wall-clock.ts';

const instantText = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;
const daySeconds = 86_400;
const epoch = '1970-01-01' as LocalDate;

/** A day of UTC in a zone whose offset is one throughout: `before` until the zone's midnight, `after` from it on. */
type SteadyDay = { readonly before: LocalDate; readonly midnight: number; readonly after: LocalDate };

/** Days of UTC by their number since 1970; null where the zone's clocks change, so that each instant is asked for. */
type ZoneDays = { readonly clock: WallClock; readonly days: Map<number, SteadyDay | null> };

/** A million rows of a month lie in one zone and some thirty days. Dates end at 2200, so a zone's days are bounded. */
const zones = new Map<string, ZoneDays>();

/**
 * The day on which something happened where the merchant is. A date without a time stays as it is: its source gives
 * no instant to convert. An instant with its offset is converted to the merchant's zone (IANA): 18:30 UTC on
 * 31 October is 1 November in Asia/Kolkata.
 * @throws AssertionFault for any other form, or outside the years 1900 to 2200; RangeError for an unknown zone.
 */
export function businessDate(occurredAt: string, merchantZone: string): LocalDate {
  const date = parseLocalDate(occurredAt);
  if (date !== null) return date;
  const second = secondOf(occurredAt);
  const zone = zoneDays(merchantZone);
  const number = Math.floor(second / daySeconds);
  let day = zone.days.get(number);
  if (day === undefined) {
    day = steadyDay(zone.clock, number);
    zone.days.set(number, day);
  }
  if (day !== null) return second < day.midnight ? day.before : day.after;
  const local = parseLocalDate(fromDayNumber(Math.floor(zone.clock(second) / daySeconds)));
  assert(local !== null, `no calendar day in ${merchantZone} for ${occurredAt}`);
  return local;
}

function zoneDays(zone: string): ZoneDays {
  const known = zones.get(zone);
  if (known !== undefined) return known;
  const made: ZoneDays = { clock: wallClock(zone), days: new Map() };
  zones.set(zone, made);
  return made;
}

/**
 * A day whose offset is the same at both ends has one offset throughout: of all zones and years of the IANA database,
 * no two changes stand closer than four days (Africa/Freetown, 1939). Any other day is null.
 */
function steadyDay(clock: WallClock, number: number): SteadyDay | null {
  const start = number * daySeconds;
  const end = start + daySeconds;
  const offset = clock(start) - start;
  if (clock(end) - end !== offset) return null;
  const local = Math.floor((start + offset) / daySeconds);
  const before = parseLocalDate(fromDayNumber(local));
  const after = parseLocalDate(fromDayNumber(local + 1));
  return before === null || after === null ? null : { before, midnight: (local + 1) * daySeconds - offset, after };
}

/** Whole seconds since 1970 in UTC. A leap second counts as the one before it, since both are of one day. */
function secondOf(occurredAt: string): number {
  assert(instantText.test(occurredAt), `neither a date nor an instant with an offset: ${occurredAt}`);
  const day = parseLocalDate(occurredAt.slice(0, 10));
  const hour = twoDigits(occurredAt, 11);
  const minute = twoDigits(occurredAt, 14);
  const second = occurredAt[16] === ':' ? twoDigits(occurredAt, 17) : 0;
  const end = occurredAt.length;
  const isUtc = occurredAt.endsWith('Z');
  const offsetHour = isUtc ? 0 : twoDigits(occurredAt, end - 5);
  const offsetMinute = isUtc ? 0 : twoDigits(occurredAt, end - 2);
  assert(
    day !== null && hour <= 23 && minute <= 59 && second <= 60 && offsetHour <= 14 && offsetMinute <= 59,
    `no such instant: ${occurredAt}`,
  );
  const offset = (offsetHour * 60 + offsetMinute) * (!isUtc && occurredAt[end - 6] === '-' ? -60 : 60);
  return daysBetween(epoch, day) * daySeconds + (hour * 60 + minute) * 60 + Math.min(second, 59) - offset;
}
