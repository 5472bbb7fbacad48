import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencies, currencyCodes, type CurrencyCode } from '../catalogue/currencies.ts';
import { convert } from './convert.ts';
import { fromDecimalText, toDecimalText } from './decimal-text.ts';
import { inverseRate } from './inverse-rate.ts';
import { fromMinor, money, negate, type Money } from './money.ts';
import { parseRate } from './parse-rate.ts';
import { rate, type Rate } from './rate.ts';
import { add } from './add.ts';
import type { Rounding } from './round-division.ts';

const amount = (currency: CurrencyCode, text: string): Money => {
  const value = fromDecimalText(currency, text);
  if (value === null) throw new Error(`not an amount: ${text}`);
  return value;
};
const quoted = (from: CurrencyCode, to: CurrencyCode, text: string): Rate => {
  const value = parseRate(from, to, text);
  if (value === null) throw new Error(`not a rate: ${text}`);
  return value;
};

describe('convert', () => {
  const cases: readonly (readonly [string, CurrencyCode, string, CurrencyCode, string, Rounding?])[] = [
    ['100.00', 'USD', '84.1234', 'INR', '8412.34'],
    ['-100.00', 'USD', '84.1234', 'INR', '-8412.34'],
    ['1.00', 'USD', '84.125', 'INR', '84.12'],
    ['1.00', 'USD', '84.135', 'INR', '84.14'],
    ['1.00', 'USD', '84.125', 'INR', '84.13', 'half_up'],
    ['-1.00', 'USD', '84.125', 'INR', '-84.13', 'half_up'],
    ['1.00', 'USD', '84.129999', 'INR', '84.12', 'down'],
    ['-1.00', 'USD', '84.129999', 'INR', '-84.12', 'down'],
    ['1.00', 'USD', '149.5', 'JPY', '150'],
    ['1.00', 'USD', '150.5', 'JPY', '150'],
    ['1.00', 'USD', '0.30765', 'KWD', '0.308'],
    ['1500', 'JPY', '0.5613', 'INR', '841.95'],
    ['0.00000001', 'BTC', '8800000', 'INR', '0.09'],
    ['1', 'INR', '0.0000001136', 'BTC', '0.00000011'],
    ['0.005', 'INR', '1', 'USD', '0.00'],
    ['0.015', 'INR', '1', 'USD', '0.02'],
    ['0.00', 'USD', '84.1234', 'INR', '0.00'],
    // One wei beside a billion ether: neither is lost in the other.
    ['1000000000.000000000000000001', 'ETH', '1', 'DAI', '1000000000.000000000000000001'],
    ['1000000000.000000000000000001', 'ETH', '2', 'DAI', '2000000000.000000000000000002'],
    ['1000000000.000000000000000001', 'ETH', '250000.5', 'INR', '250000500000000.00'],
    ['0.000000000000000001', 'ETH', '250000', 'INR', '0.00'],
    // ₹20,000 crore.
    ['200000000000.01', 'INR', '0.01188707', 'USD', '2377414000.00'],
  ];
  for (const [text, from, at, to, expected, rounding] of cases) {
    it(`${text} ${from} at ${at} in ${to} is ${expected}`, () => {
      expect(toDecimalText(convert(amount(from, text), quoted(from, to, at), rounding))).toBe(expected);
    });
  }

  const codes = fc.constantFrom(...currencyCodes);
  const anyRate = fc
    .tuple(codes, codes, fc.bigInt({ min: 1n, max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 20n }))
    .filter(([from, to]) => from !== to)
    .map(([from, to, numerator, denominator]) => rate(from, to, numerator, denominator));
  const anyUnits = fc.bigInt({ min: -(10n ** 27n), max: 10n ** 27n });

  /** The model: decimals as catalogue data, cross-multiplied; the ledger's own scale said again here, by hand. */
  const heldDecimals = (currency: CurrencyCode): bigint =>
    BigInt(currencies[currency].exponent > 9 ? 18 : currencies[currency].exponent + 9);
  const minorDecimals = (currency: CurrencyCode): bigint => BigInt(currencies[currency].exponent);

  it('is the nearest minor unit to the exact quotient, of two the even one', () => {
    fc.assert(
      fc.property(anyRate, anyUnits, (by, units) => {
        const result = convert(money(by.from, units), by);
        expect(result.currency).toBe(by.to);
        const perMinor = 10n ** (heldDecimals(by.to) - minorDecimals(by.to));
        expect(result.units % perMinor).toBe(0n);
        const minor = result.units / perMinor;
        // |minor − exact| × 2 ≤ 1, with both sides multiplied by the quotient's denominator.
        const below = by.denominator * 10n ** heldDecimals(by.from);
        const above = units * by.numerator * 10n ** minorDecimals(by.to);
        const twiceApart = 2n * (minor * below - above);
        const far = twiceApart < 0n ? -twiceApart : twiceApart;
        expect(far <= below).toBe(true);
        if (far === below) expect(minor % 2n).toBe(0n);
      }),
      { numRuns: 2000 },
    );
  });

  it('is less than a minor unit away in every rounding, and the same on both sides of zero', () => {
    fc.assert(
      fc.property(anyRate, anyUnits, fc.constantFrom('half_even', 'half_up', 'down'), (by, units, rounding) => {
        const value = money(by.from, units);
        const result = convert(value, by, rounding);
        const perMinor = 10n ** (heldDecimals(by.to) - minorDecimals(by.to));
        const below = by.denominator * 10n ** heldDecimals(by.from);
        const apart = (result.units / perMinor) * below - units * by.numerator * 10n ** minorDecimals(by.to);
        expect((apart < 0n ? -apart : apart) < below).toBe(true);
        expect(convert(negate(value), by, rounding)).toEqual(negate(result));
      }),
      { numRuns: 1000 },
    );
  });

  it('comes back at the inverse within what the two roundings can take', () => {
    fc.assert(
      fc.property(anyRate, fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), (by, minor) => {
        const value = fromMinor(by.from, minor);
        const back = convert(convert(value, by), inverseRate(by));
        // Half a minor unit of `to`, carried back by the inverse, and half a minor unit of `from`.
        const apart = back.units - value.units;
        const far = apart < 0n ? -apart : apart;
        const halfOfTo = by.denominator * 10n ** heldDecimals(by.from);
        const scale = 2n * by.numerator * 10n ** minorDecimals(by.to);
        const halfOfFrom =
          10n ** (heldDecimals(by.from) - minorDecimals(by.from)) * by.numerator * 10n ** minorDecimals(by.to);
        expect(far * scale <= halfOfTo + halfOfFrom).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps a wei beside a billion ether, whatever the whole rate', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 6n }), (whole) => {
        const by = rate('ETH', 'DAI', whole, 1n);
        const wei = money('ETH', 1n);
        const billion = fromMinor('ETH', 10n ** 27n);
        expect(convert(add(billion, wei), by)).toEqual(add(convert(billion, by), convert(wei, by)));
        expect(convert(wei, by).units).toBe(whole);
      }),
    );
  });

  it('refuses an amount of another currency', () => {
    expect(() => convert(fromMinor('EUR', 1n), quoted('USD', 'INR', '84'))).toThrow(
      'a rate of USD does not convert EUR',
    );
  });
});
