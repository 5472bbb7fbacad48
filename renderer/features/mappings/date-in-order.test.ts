import { expect, it } from 'vitest';
import { dateInOrder } from './date-in-order.ts';

it.each([
  ['03/04/2026 10:12', 'dmy', '2026-04-03'],
  ['03/04/2026 10:12', 'mdy', '2026-03-04'],
  ['03/04/2026', 'ymd', null],
  ['14.03.26', 'dmy', '2026-03-14'],
  ['14.03.26', 'mdy', null],
  ['2026-03-14T09:00:00Z', 'ymd', '2026-03-14'],
  ['2026-03-14', 'dmy', null],
  ['5 Mar 2026', 'dmy', '2026-03-05'],
  ['Mar 5, 2026', 'mdy', '2026-03-05'],
  ['20260314', 'ymd', '2026-03-14'],
  ['14032026', 'dmy', '2026-03-14'],
  ['', 'dmy', null],
  ['yesterday', 'dmy', null],
] as const)('reads %s in the order %s as %s', (text, order, date) => {
  expect(dateInOrder(text, order)).toBe(date);
});
