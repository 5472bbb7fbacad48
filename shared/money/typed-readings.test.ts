import { expect, it } from 'vitest';
import { toDecimalText } from './decimal-text.ts';
import { typedReadings } from './typed-readings.ts';

it.each([
  ['1,284', 'INR', ['1284.00', '1.284']],
  ['1,284.90', 'INR', ['1284.90']],
  ['1.284,90', 'BRL', ['1284.90']],
  ['1,28,400', 'INR', ['128400.00']],
  ['১,২৮৪.৯', 'BDT', ['1284.90']],
  ['१२', 'INR', ['12.00']],
  ['1,284', 'JPY', ['1284', '1.284']],
  ['T2610', 'INR', []],
  ['', 'INR', []],
] as const)('%s in %s can be %j', (text, currency, readings) => {
  expect(typedReadings(text, currency).map(toDecimalText)).toEqual(readings);
});
