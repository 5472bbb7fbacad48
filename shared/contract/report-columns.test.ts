import { expect, it } from 'vitest';
import { isLeftOut } from './report-columns.ts';

it.each([
  ['days:INR', 'gross', 'days:INR/gross', true],
  ['days:USD', 'gross', 'days:INR/gross', false],
  ['days:USD', 'gross', 'days/gross', true],
  ['days', 'gross', 'days/gross', true],
  ['days:INR', 'net', 'days/gross', false],
  ['day', 'gross', 'days/gross', false],
  ['days:INR', 'method:upi', 'days/method:upi', true],
])('%s, %s by %s: %s', (section, column, choice, left) => {
  expect(isLeftOut(section, column, new Set([choice]))).toBe(left);
});
