import { assert } from '../../kernel/assert.ts';
import { dayNumber, fromDayNumber } from '../../kernel/local-date.ts';
import { wallClock, type WallClock } from '../../kernel/wall-clock.ts';
import type { Voice } from '../voice.ts';
import { inOwnDigits } from './own-digits.ts';

const secondsOfDay = 86_400;
const clocks = new Map<string, WallClock>();

/** A clock is dear to build, and a report shows thousands of moments by one. */
function clockOf(zone: string): WallClock {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const made = wallClock(zone);
  clocks.set(zone, made);
  return made;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Seconds since 1970 of an ISO moment in UTC, as every answer writes it. */
function secondOf(instant: string): number {
  const found = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?Z$/.exec(instant);
  assert(found !== null, `not a moment of UTC: ${instant}`);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
    .slice(1)
    .map((part) => Number(part ?? 0));
  return ((dayNumber(year, month, day) * 24 + hour) * 60 + minute) * 60 + second;
}

/** A moment as the clocks of `zone` show it: the day `YYYY-MM-DD`, the time `HH:MM:SS`, and how far that is from UTC, `+05:30`. */
export function wallMoment(
  instant: string,
  zone: string,
): { readonly date: string; readonly time: string; readonly offset: string } {
  const second = secondOf(instant);
  const shown = clockOf(zone)(second);
  const apart = Math.abs(shown - second);
  const ofDay = ((shown % secondsOfDay) + secondsOfDay) % secondsOfDay;
  return {
    date: fromDayNumber(Math.floor(shown / secondsOfDay)),
    time: [Math.floor(ofDay / 3600), Math.floor(ofDay / 60) % 60, ofDay % 60].map(two).join(':'),
    offset: `${shown < second ? '-' : '+'}${two(Math.floor(apart / 3600))}:${two(Math.floor(apart / 60) % 60)}`,
  };
}

/** The same as a person reads it: 21 Nov 2026, 18:05. */
export function sayMoment(instant: string, zone: string, voice: Voice): string {
  const { date, time } = wallMoment(instant, zone);
  return `${voice.date(date)}, ${inOwnDigits(time.slice(0, 5), voice)}`;
}
