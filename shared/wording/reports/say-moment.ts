import { fromDayNumber } from '../../kernel/local-date.ts';
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

/** A moment as the clocks of `zone` show it: the day `YYYY-MM-DD`, the time `HH:MM:SS`, and how far that is from UTC, `+05:30`. */
export function wallMoment(
  instant: string,
  zone: string,
): { readonly date: string; readonly time: string; readonly offset: string } {
  const second = Math.floor(Date.parse(instant) / 1000);
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
