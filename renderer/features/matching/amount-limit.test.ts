import { expect, it } from 'vitest';
import { amountLimit } from './amount-limit.ts';

it.each([
  ['1,50,000', 'INR', '150000.00'],
  ['১২৩.৫', 'INR', '123.50'],
  ['-10', 'USD', '10.00'],
  ['0.00000001', 'BTC', '0.00000001'],
  ['', 'INR', null],
  ['much', 'INR', null],
] as const)('%s %s is kept as %s', (text, currency, kept) => {
  expect(amountLimit(text, currency)).toBe(kept);
});
