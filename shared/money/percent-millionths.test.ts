import { expect, test } from 'vitest';
import { percentMillionths, wholeInMillionths } from './percent-millionths.ts';

test.each([
  ['0', 0n],
  ['2', 2_000_000n],
  ['1.75', 1_750_000n],
  ['0.000001', 1n],
  ['100', wholeInMillionths],
])('%s', (text, millionths) => expect(percentMillionths(text)).toBe(millionths));

test.each(['', '.5', '-1', '1,5', '1.', '0.0000001', '1000', '২'])('%s is none', (text) =>
  expect(() => percentMillionths(text)).toThrow('no percentage'),
);
