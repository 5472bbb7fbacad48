import type { Voice } from '../voice.ts';
import { inOwnDigits } from './own-digits.ts';

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  clocks.set(zone, made);
  return made;
}

/** A moment as the clocks of `zone` show it: the day `YYYY-MM-DD` and the time `HH:MM:SS`. */
export function wallMoment(instant: string, zone: string): { readonly date: string; readonly time: string } {
  const parts = new Map(
    clockOf(zone)
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes): string => parts.get(name) ?? '';
  return {
    date: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}:${part('second')}`,
  };
}

/** The same as a person reads it: 21 Nov 2026, 18:05. */
export function sayMoment(instant: string, zone: string, voice: Voice): string {
  const { date, time } = wallMoment(instant, zone);
  return `${voice.date(date)}, ${inOwnDigits(time.slice(0, 5), voice)}`;
}
