import { expect, it } from 'vitest';
import { byAmountAtRisk } from './by-amount-at-risk.ts';
import { exceptionForTest } from './exception-for-test.ts';

it('puts the largest first within each currency, comparing numbers and not their text', () => {
  const sorted = byAmountAtRisk([
    exceptionForTest('a', '900'),
    exceptionForTest('b', '10000'),
    exceptionForTest('c', '99999999', 'USD'),
    exceptionForTest('d', '10000.5'),
  ]);
  expect(sorted.map(({ id }) => id)).toEqual(['d', 'b', 'a', 'c']);
});
