import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byScale } from './by-scale.ts';

test.each([
  ['823000000', '100000000', '8.23000000'],
  ['-6000000', '100000000', '-0.06000000'],
  ['0', '100', '0.00'],
  ['7', '1', '7'],
])('%s in %s is %s', (amount, scale, decimals) => {
  expect(byScale(amount, scale)).toBe(decimals);
});

test.each([
  ['8.23', '100'],
  ['823', '250'],
  ['823', '0'],
  ['823', ''],
  ['', '100'],
  ['1e3', '100'],
])('%j in %j is nothing', (amount, scale) => {
  expect(byScale(amount, scale)).toBeNull();
});

test('no digit is lost', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
      fc.integer({ min: 1, max: 18 }),
      (units, decimals) => {
        const text = byScale(String(units), `1${'0'.repeat(decimals)}`) ?? '';
        expect(text.split('.')[1]).toHaveLength(decimals);
        expect(BigInt(text.replace('.', ''))).toBe(units);
      },
    ),
  );
});
