import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencyCodes, type CurrencyCode } from '../catalogue/currencies.ts';
import { fromDecimalText } from './decimal-text.ts';
import { money } from './money.ts';
import { fromWire, toWire } from './wire.ts';

describe('amounts between processes', () => {
  it.each<readonly [CurrencyCode, string, string]>([
    ['INR', '0.00', '0'],
    ['INR', '123.45', '12345'],
    ['INR', '-10.03', '-1003'],
    ['INR', '1.332', '133.2'],
    ['INR', '-0.005', '-0.5'],
    ['JPY', '150', '150'],
    ['KWD', '1.5', '1500'],
    ['ETH', '1000000000.000000000000000001', '1000000000000000000000000001'],
  ])('%s %s is written %s', (currency, text, amount) => {
    const value = fromDecimalText(currency, text);
    expect(value === null ? null : toWire(value)).toEqual({ amount, currency });
  });

  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.constantFrom(...currencyCodes), fc.bigInt(), (currency, units) => {
        const value = money(currency, units);
        expect(fromWire(toWire(value))).toEqual(value);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['', '1e5', '1,000', ' 5', '5.', '.5', '--5', '5.0000000001'])(
    'refuse %j, which was never written',
    (amount) => {
      expect(() => fromWire({ amount, currency: 'INR' })).toThrow(/not an amount|finer/);
    },
  );
});
