import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber } from '../../../shared/kernel/local-date.ts';
import { serialDate } from './serial-date.ts';

test.each([
  [45_964, 'day', '2025-11-03'],
  [45_964, 'moment', '2025-11-03 00:00:00'],
  [45_964.5, 'day', '2025-11-03 12:00:00'],
  [45_964.586_875, 'moment', '2025-11-03 14:05:06'],
  // Rounded to the second, over midnight too.
  [45_964.586_874_9, 'moment', '2025-11-03 14:05:06'],
  [45_964.999_999, 'moment', '2025-11-04 00:00:00'],
  [1, 'day', '1900-01-01'],
  [59, 'day', '1900-02-28'],
  [60, 'day', '1900-02-29'],
  [61, 'day', '1900-03-01'],
  [0.5, 'moment', '12:00:00'],
  [0, 'moment', '00:00:00'],
  [2_958_465, 'day', '9999-12-31'],
] as const)('%d as a %s', (serial, format, text) => expect(serialDate(serial, format, false)).toBe(text));

test('the count from 1904', () => {
  expect(serialDate(44_502, 'day', true)).toBe('2025-11-03');
  expect(serialDate(0, 'day', true)).toBe('1904-01-01');
  expect(serialDate(0.25, 'moment', true)).toBe('06:00:00');
});

test('what is no day in the count', () => {
  for (const serial of [-1, 2_958_466, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(serialDate(serial, 'day', false)).toBeNull();
  }
});

test('every second of every day comes back', () => {
  const time = fc.tuple(
    fc.integer({ min: 1901, max: 2199 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.nat(86_399),
  );
  const two = (value: number): string => String(value).padStart(2, '0');
  fc.assert(
    fc.property(time, ([year, month, day, second]) => {
      const serial = dayNumber(year, month, day) + 25_569 + second / 86_400;
      const clock = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60].map(two).join(':');
      expect(serialDate(serial, 'moment', false)).toBe(`${year}-${two(month)}-${two(day)} ${clock}`);
    }),
    { numRuns: 3000 },
  );
});
