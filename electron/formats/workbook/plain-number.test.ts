import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainNumber } from './plain-number.ts';

test.each([
  ['0', '0'],
  ['-0', '0'],
  ['-0.0', '0'],
  ['12', '12'],
  ['-12', '-12'],
  ['1.50', '1.5'],
  ['+7', '7'],
  ['.5', '0.5'],
  ['5.', '5'],
  ['007.10', '7.1'],
  ['1E3', '1000'],
  ['1.2E3', '1200'],
  ['1e-7', '0.0000001'],
  ['-1.5E-2', '-0.015'],
  ['1234.5599999999999', '1234.56'],
  ['0.30000000000000004', '0.3'],
  ['-1234.5599999999999', '-1234.56'],
  ['99999999999999.95', '100000000000000'],
  ['999999999999.99999', '1000000000000'],
  ['0.99999999999999999', '1'],
  ['9.9999999999999995E-2', '0.1'],
  ['1.0000000000000001E-5', '0.00001'],
  // References: every digit that is written stays.
  ['4111111111111112', '4111111111111112'],
  ['4.111111111111112E+15', '4111111111111112'],
  ['123456789012345678901', '123456789012345678901'],
  ['41111111111111112', '41111111111111112'],
  ['1.2345678901234567E+16', '12345678901234567'],
  // None is made up: these have lost theirs.
  ['1.2345678901234567E+19', '1.2345678901234567E+19'],
  ['2.0261001e31', '2.0261001E+31'],
  ['1E+20', '1E+20'],
  ['', ''],
  ['.', '.'],
  ['NaN', 'NaN'],
  ['1,5', '1,5'],
  ['1e9999', '1e9999'],
])('%s is %s', (text, plain) => expect(plainNumber(text)).toBe(plain));

test('a decimal of up to fifteen digits survives the way through a double', () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 14n), 10n ** 14n), fc.nat(8), (digits, scale) => {
      const sign = digits < 0n ? '-' : '';
      const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
      const whole = text.slice(0, text.length - scale);
      const fraction = text.slice(text.length - scale).replace(/0+$/, '');
      const plain = sign + whole + (fraction === '' ? '' : `.${fraction}`);
      // As Excel stores it: the double, in seventeen digits.
      expect(plainNumber(Number(plain).toPrecision(17))).toBe(plain);
      expect(plainNumber(String(Number(plain)))).toBe(plain);
    }),
    { numRuns: 3000 },
  );
});

test('no text takes long', () => {
  for (const text of ['0'.repeat(1_000_000), `1.${'0'.repeat(1_000_000)}x`, `${'9'.repeat(300)}.${'9'.repeat(90)}`]) {
    expect(typeof plainNumber(text)).toBe('string');
  }
});
