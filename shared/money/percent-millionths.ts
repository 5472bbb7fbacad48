import { assert } from '../kernel/assert.ts';

/** What a whole is of the millionths of a per cent that `percentMillionths` counts. */
export const wholeInMillionths = 100_000_000n;

/**
 * A decimal text of per cent, as contracts carry it, in millionths of one: `1.75` is 1,750,000.
 * @throws AssertionFault for a text that is none, or is finer than a millionth.
 */
export function percentMillionths(text: string): bigint {
  const found = /^(\d{1,3})(?:\.(\d{1,6}))?$/.exec(text);
  assert(found !== null, `no percentage: ${text}`);
  return BigInt((found[1] ?? '') + (found[2] ?? '').padEnd(6, '0'));
}
