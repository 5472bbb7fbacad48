import type { IncidentWindow } from '../../../domain/incidents/incident-scope.ts';

/**
 * Minutes, to the nearest one, that windows cover within some days: two that overlap count once, one that goes on counts to
 * `now`; what lasted at all is no less than one. All in seconds since 1970.
 */
export function minutesDown(windows: readonly IncidentWindow[], within: IncidentWindow, now: number): number {
  const last = within.to === null || within.to > now ? now : within.to;
  const spans = windows
    .map(({ from, to }) => ({ from: Math.max(from, within.from), to: Math.min(to ?? now, last) }))
    .filter(({ from, to }) => to >= from)
    .toSorted((one, other) => one.from - other.from);
  let covered = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const { from, to } of spans) {
    const begin = Math.max(from, until);
    if (to > begin) covered += to - begin;
    until = Math.max(until, to);
  }
  return covered === 0 ? 0 : Math.max(1, Math.round(covered / 60));
}
