import { assert } from './assert.ts';
import { dayNumber, fromDayNumber, parseLocalDate, twoDigits, type LocalDate } from './local-date.ts';
import { wallClock } from './wall-clock.ts';

const wallText = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/;
const twoPlaces = (part: number): string => String(part).padStart(2, '0');
const secondsOfDay = 86_400;

/** Seconds since 1970 that a text of a day and a time writes, with no regard to zones. */
const secondOf = (text: string): number =>
  dayNumber(Number(text.slice(0, 4)), twoDigits(text, 5), twoDigits(text, 8)) * secondsOfDay +
  twoDigits(text, 11) * 3600 +
  twoDigits(text, 14) * 60 +
  (text.length > 16 ? twoDigits(text, 17) : 0);

/**
 * The instant (`2026-10-11T14:30:00Z`) at which the clocks of an IANA zone show `2026-10-11T20:00`. An hour that a clock shows
 * twice is the first of the two; one that it skips is moved by what was skipped. Null for a text that is no such time.
 */
export function instantInZone(wall: string, zone: string): string | null {
  const day = parseLocalDate(wall.slice(0, 10));
  if (!wallText.test(wall) || day === null) return null;
  if (twoDigits(wall, 11) > 23 || twoDigits(wall, 14) > 59 || (wall.length > 16 && twoDigits(wall, 17) > 59))
    return null;
  const wanted = secondOf(wall);
  const clock = wallClock(zone);
  // The offset before the moment first, so that of two the earlier is found.
  const before = clock(wanted - secondsOfDay) - (wanted - secondsOfDay);
  const after = clock(wanted + secondsOfDay) - (wanted + secondsOfDay);
  const found = [wanted - before, wanted - after].find((second) => clock(second) === wanted) ?? wanted - before;
  return `${wallOf(found)}Z`;
}

const wallOf = (second: number): string => {
  const rest = ((second % secondsOfDay) + secondsOfDay) % secondsOfDay;
  const day: LocalDate = fromDayNumber((second - rest) / secondsOfDay);
  return `${day}T${twoPlaces(Math.floor(rest / 3600))}:${twoPlaces(Math.floor(rest / 60) % 60)}:${twoPlaces(rest % 60)}`;
};

/** What the clocks of a zone show at an instant of UTC (`2026-10-11T14:30:00Z`): `2026-10-11T20:00:00`. */
export function wallInZone(instant: string, zone: string): string {
  assert(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(instant), `not an instant of UTC: ${instant}`);
  return wallOf(wallClock(zone)(secondOf(instant.slice(0, 19))));
}
