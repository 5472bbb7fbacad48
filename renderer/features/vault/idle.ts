/** When somebody last did something, by two clocks: the day's, and the one of this page that no change of the day's moves. */
export type LastSeen = { readonly day: number; readonly page: number };

/** Milliseconds since then. The page's clock may stand while the computer sleeps, and the day's may be set back: the longer counts. */
export const idleFor = (last: LastSeen, now: LastSeen): number => Math.max(now.day - last.day, now.page - last.page, 0);

/** Whether to lock: nobody did anything for so many minutes, and nothing they asked for still runs. */
export const isIdle = (last: LastSeen, now: LastSeen, minutes: number, busy: boolean): boolean =>
  !busy && idleFor(last, now) >= minutes * 60_000;
