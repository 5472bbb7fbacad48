import { wallClock, type WallClock } from '../../../../shared/kernel/wall-clock.ts';
import type { OffsetSegment } from '../../../store/reports/turnover-range.ts';

const daySeconds = 86_400;

/**
 * How far a zone's clocks are ahead of UTC from one second of it to another, both since 1970: a segment for each time they were
 * changed. Of all zones and years no two changes stand closer than four days (`businessDate`), so that a day whose ends agree has none.
 */
export function zoneSegments(zone: string, from: number, until: number): readonly OffsetSegment[] {
  const clock = wallClock(zone);
  const segments: OffsetSegment[] = [];
  let begun = from;
  let offset = clock(from) - from;
  for (let at = from; at < until; at += daySeconds) {
    const end = Math.min(at + daySeconds, until);
    const then = clock(end) - end;
    if (then === offset) continue;
    const change = firstSecondOf(clock, then, at, end);
    segments.push({ from: begun, until: change, offset });
    begun = change;
    offset = then;
  }
  return [...segments, { from: begun, until, offset }];
}

/** The first second, after one and not after the other, at which the clocks are so far ahead. */
function firstSecondOf(clock: WallClock, offset: number, after: number, until: number): number {
  let low = after;
  let high = until;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (clock(middle) - middle === offset) high = middle;
    else low = middle;
  }
  return high;
}
