import { expect, it } from 'vitest';
import { idleFor, isIdle } from './idle.ts';

const minute = 60_000;
const last = { day: 1_000_000, page: 500 };
const after = (day: number, page: number) => ({ day: last.day + day, page: last.page + page });

it.each([
  ['both clocks went on', after(4 * minute, 4 * minute), 4 * minute],
  ['the computer slept, and the page’s clock with it', after(60 * minute, 100), 60 * minute],
  ['the day’s clock was set back an hour', after(-56 * minute, 4 * minute), 4 * minute],
  ['the day’s clock was set back, just now', after(-minute, 0), 0],
])('counts how long nobody did anything: %s', (_, now, expected) => {
  expect(idleFor(last, now)).toBe(expected);
});

it('locks at the minute and not before, and never while something runs', () => {
  const minutes = 5;
  expect(isIdle(last, after(5 * minute - 1, 5 * minute - 1), minutes, false)).toBe(false);
  expect(isIdle(last, after(5 * minute, 5 * minute), minutes, false)).toBe(true);
  expect(isIdle(last, after(90 * minute, 90 * minute), minutes, true)).toBe(false);
});
