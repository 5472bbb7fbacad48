import type { IncidentWindow } from './incident-scope.ts';

/** Buckets of equal length: `from` in seconds since 1970 in UTC. */
export type Buckets = { readonly from: number; readonly minutes: number; readonly count: number };

const lengths = [5, 10, 15, 30, 60, 180, 360, 1440] as const;
const mostBuckets = 96;
/** What is shown before and after, at least; of a long one a quarter of itself. */
const aroundSeconds = 3600;

/** The buckets that show a window and what was around it, as fine as fits. An incident that goes on is shown until `now`. */
export function bucketsAround({ from, to }: IncidentWindow, now: number): Buckets {
  const end = Math.max(from, to ?? now);
  const around = Math.max(aroundSeconds, Math.ceil((end - from) / 4));
  for (const minutes of lengths) {
    const made = bucketsOf(from - around, end + around, minutes);
    if (made.count <= mostBuckets) return made;
  }
  const whole = bucketsOf(from - around, end + around, 1440);
  return { ...whole, count: mostBuckets };
}

function bucketsOf(from: number, to: number, minutes: number): Buckets {
  const length = minutes * 60;
  const first = Math.floor(from / length) * length;
  return { from: first, minutes, count: Math.floor((to - first) / length) + 1 };
}

/** The bucket a moment is in; null outside of all. */
export function bucketOf({ from, minutes, count }: Buckets, at: number): number | null {
  const place = Math.floor((at - from) / (minutes * 60));
  return place < 0 || place >= count ? null : place;
}
