/** Chance that repeats itself for tests: the same seed gives the same draws. */
export type Seeded = {
  /** A whole number from 0 to `count` − 1; 0 when there is nothing to draw from. */
  readonly below: (count: number) => number;
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
};

/** mulberry32 by Tommy Ettinger (public domain). */
export function seeded(seed: number): Seeded {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (count: number): number => Math.floor((next() / 0x1_0000_0000) * Math.max(count, 0));
  return { below, pick: (list) => list[below(list.length)] ?? list[0] };
}
