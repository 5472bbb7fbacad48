import { assert } from '../../../shared/kernel/assert.ts';

/** Chance that repeats itself: the same seed gives the same draws in the same order on every machine. */
export type SeededRandom = {
  /** A whole number from 0 to `count` − 1. */
  readonly below: (count: number) => number;
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** The index of one weight, drawn in proportion to it. Weights are whole and not all zero. */
  readonly weighted: (weights: readonly number[]) => number;
  /** `length` decimal digits; the first may be zero. */
  readonly digits: (length: number) => string;
};

/**
 * mulberry32 by Tommy Ettinger (public domain): 32 bits of state, a period of 2^32, good enough for sample data and
 * for nothing that must be secret.
 */
const mulberry32 = (seed: number): (() => number) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
};

/** One stream of draws. Give each part of a generated thing its own seed, so that a change in one leaves the others. */
export function seededRandom(seed: number): SeededRandom {
  assert(Number.isInteger(seed), `a seed is a whole number, not ${seed}`);
  const next = mulberry32(seed);
  const below = (count: number): number => {
    assert(Number.isInteger(count) && count > 0 && count <= 0x1_0000_0000, `cannot draw below ${count}`);
    return Math.floor((next() / 0x1_0000_0000) * count);
  };
  const weighted = (weights: readonly number[]): number => {
    let left = below(weights.reduce((sum, weight) => sum + weight, 0));
    const index = weights.findIndex((weight) => (left -= weight) < 0);
    assert(index >= 0, 'a draw always falls on one weight');
    return index;
  };
  return {
    below,
    between: (low, high) => low + below(high - low + 1),
    pick: <T>(list: readonly T[]): T => list[below(list.length)] as T,
    weighted,
    digits: (length) => Array.from({ length }, () => below(10)).join(''),
  };
}
