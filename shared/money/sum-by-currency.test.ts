import { expect, it } from 'vitest';
import { fromMinor } from './money.ts';
import { sumByCurrency } from './sum-by-currency.ts';

it('adds each currency by itself, in the order of their first amounts', () => {
  const sums = sumByCurrency([fromMinor('USD', 5n), fromMinor('INR', 100n), fromMinor('USD', -7n)]);
  expect([...sums]).toEqual([
    ['USD', fromMinor('USD', -2n)],
    ['INR', fromMinor('INR', 100n)],
  ]);
  expect([...sumByCurrency([])]).toEqual([]);
});
