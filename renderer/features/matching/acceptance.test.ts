import { expect, it } from 'vitest';
import { acceptanceOf } from './acceptance.ts';
import type { Standing } from './side-sums.ts';

const of = (standing: Standing, left: number, right: number, bookDifference = false, mayOwe = true) =>
  acceptanceOf({ left: [], right: [], difference: [], standing }, { left, right }, { bookDifference, mayOwe });

it('lets a pair differ, and several only when they are even or the difference is booked', () => {
  expect(of('even', 1, 1)).toBe('ready');
  expect(of('differs', 1, 1)).toBe('ready');
  // Half of what is being put together looks like a pair, and is none.
  expect(of('differs', 1, 1, false, false)).toBe('uneven');
  expect(of('even', 1, 3)).toBe('ready');
  expect(of('differs', 1, 3)).toBe('uneven');
  expect(of('differs', 2, 1)).toBe('uneven');
  expect(of('differs', 2, 1, true)).toBe('ready');
  expect(of('across', 1, 1)).toBe('ready');
  expect(of('one side', 2, 0, true)).toBe('missing');
  expect(of('nothing', 0, 0)).toBe('missing');
});
