import { addDays, daysBetween, type LocalDate } from '../../../shared/kernel/local-date.ts';
import type { SeededRandom } from '../../app/demo/seeded-random.ts';

/** The zones of the two merchants, with their laws for 2026 written by hand: seconds east of Greenwich at a local time. */
export const modelZones = {
  'Asia/Kolkata': () => 19_800,
  // Summer time from 8 March, 02:00; the drawn days end before it does.
  'America/New_York': (day: LocalDate, second: number) =>
    day > '2026-03-08' || (day === '2026-03-08' && second >= 7_200) ? -14_400 : -18_000,
} as const satisfies Record<string, (day: LocalDate, second: number) => number>;

export type ModelZone = keyof typeof modelZones;

const epoch = '1970-01-01' as LocalDate;
/** 02:00 to 03:00 does not exist in New York on the day its clocks go forward. */
const missingHour = { day: '2026-03-08', from: 7_200, to: 10_800 };
/** Offsets in which sources write, in minutes. */
const written = [0, 0, 330, 480, -300, 840, -720] as const;

/** A moment on a day where the merchant is: as often as not within a second of midnight. Written in any offset, or as the bare day. */
export function drawMoment(random: SeededRandom, zone: ModelZone, day: LocalDate): string {
  if (random.below(10) === 0) return day;
  const edge = random.below(4);
  let second = edge === 0 ? 0 : edge === 1 ? 86_399 : random.below(86_400);
  if (day === missingHour.day && second >= missingHour.from && second < missingHour.to) second = missingHour.to;
  const instant = daysBetween(epoch, day) * 86_400 + second - modelZones[zone](day, second);
  return instantText(instant, random.pick(written));
}

/** `2026-10-31T18:30:00Z`, `2026-11-01T00:00:00+05:30`. */
function instantText(instant: number, offset: number): string {
  const shifted = instant + offset * 60;
  const day = addDays(epoch, Math.floor(shifted / 86_400));
  const second = shifted - Math.floor(shifted / 86_400) * 86_400;
  const clock = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60].map(twoDigits).join(':');
  if (offset === 0) return `${day}T${clock}Z`;
  const size = Math.abs(offset);
  return `${day}T${clock}${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');
