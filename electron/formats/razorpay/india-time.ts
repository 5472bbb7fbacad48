import { momentOfEpoch, type Moment } from '../table/read-moment.ts';

export const indiaZone = 'Asia/Kolkata';

/** India has one zone and no summer time: UTC and five and a half hours. */
const offsetSeconds = 19_800n;

/** The instant of whole seconds since 1970 as India's clocks show it, so that its day is the day there. */
export function indiaTimeOf(seconds: string): Moment | null {
  if (!/^\d{1,10}$/.test(seconds)) return null;
  const shown = momentOfEpoch(String(BigInt(seconds) + offsetSeconds));
  return shown === null ? null : { day: shown.day, occurredAt: `${shown.occurredAt.slice(0, 19)}+05:30` };
}
