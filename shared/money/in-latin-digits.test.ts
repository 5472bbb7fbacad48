import { expect, it } from 'vitest';
import { inLatinDigits } from './in-latin-digits.ts';

it.each([
  ['০১২৩৪৫৬৭৮৯', '0123456789'],
  ['०१२३४५६७८९', '0123456789'],
  ['১.৭৫ of ९०%, card ১২34', '1.75 of 90%, card 1234'],
  ['', ''],
])('reads %j as %j', (text, latin) => {
  expect(inLatinDigits(text)).toBe(latin);
});
