import { expect, test } from 'vitest';
import { comparableName } from './comparable-name.ts';

test.each([
  ['Chq./Ref.No.', 'chqrefno'],
  ['\ufeff Withdrawal  Amt. ', 'withdrawalamt'],
  ['ＡＭＯＵＮＴ', 'amount'],
  ['টাকার পরিমাণ', 'টাকারপরিমাণ'],
  ['__proto__', 'proto'],
])('%j is compared as %j', (name, expected) => {
  expect(comparableName(name)).toBe(expected.normalize('NFKC'));
});
