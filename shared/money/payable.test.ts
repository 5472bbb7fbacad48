import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencyCodes } from '../catalogue/currencies.ts';
import { money, negate, unitsPerMinor } from './money.ts';
import { payable } from './payable.ts';
import { fromDecimalText, toDecimalText } from './decimal-text.ts';

describe('payable', () => {
  it.each([
    ['22662.798', '22662.80'],
    ['0.005', '0.00'],
    ['0.015', '0.02'],
    ['0.025', '0.02'],
    ['0.02500000001', '0.03'],
    ['-0.015', '-0.02'],
    ['1284.90', '1284.90'],
  ])('of ₹%s is ₹%s', (exact, paid) => {
    expect(toDecimalText(payable(fromDecimalText('INR', exact) ?? money('INR', -1n)))).toBe(paid);
  });

  it('is whole minor units, at most half a one away, and the same on both sides of zero', () => {
    fc.assert(
      fc.property(fc.constantFrom(...currencyCodes), fc.bigInt(), (currency, units) => {
        const exact = money(currency, units);
        const paid = payable(exact);
        const per = unitsPerMinor(currency);
        expect(paid.units % per).toBe(0n);
        const apart = paid.units - units;
        expect((apart < 0n ? -apart : apart) * 2n <= per).toBe(true);
        expect(payable(negate(exact))).toEqual(negate(paid));
      }),
    );
  });
});
