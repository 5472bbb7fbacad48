import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { currencyCodes, type CurrencyCode } from '../catalogue/currencies.ts';
import { add } from './add.ts';
import { allocate } from './allocate.ts';
import { compare } from './compare.ts';
import { toDecimalText, fromDecimalText } from './decimal-text.ts';
import { fromMinor, money, unitsPerMinor, zero, type Money } from './money.ts';
import { subtract } from './subtract.ts';
import { sum } from './sum.ts';

const amount = (currency: CurrencyCode): fc.Arbitrary<Money> =>
  fc.bigInt({ min: -(10n ** 27n), max: 10n ** 27n }).map((units) => money(currency, units));
const two = fc.constantFrom(...currencyCodes).chain((currency) => fc.tuple(amount(currency), amount(currency)));
const inr = (text: string): Money => fromDecimalText('INR', text) ?? zero('INR');
const texts = (values: readonly Money[]): string[] => values.map(toDecimalText);

describe('add, subtract, sum, compare', () => {
  it('add exactly, past every float', () => {
    expect(toDecimalText(add(inr('9007199254740993.01'), inr('0.002')))).toBe('9007199254740993.012');
    expect(toDecimalText(subtract(inr('0.1'), inr('0.3')))).toBe('-0.20');
    expect(toDecimalText(sum('INR', [inr('0.1'), inr('0.2'), inr('-0.3'), inr('1.332')]))).toBe('1.332');
    expect(sum('JPY', [])).toEqual(zero('JPY'));
  });

  it('are what the integers are', () => {
    fc.assert(
      fc.property(two, ([left, right]) => {
        expect(add(left, right).units).toBe(left.units + right.units);
        expect(subtract(add(left, right), right)).toEqual(left);
        expect(sum(left.currency, [left, right])).toEqual(add(right, left));
        expect(compare(left, right)).toBe(left.units < right.units ? -1 : left.units > right.units ? 1 : 0);
      }),
    );
  });

  it('refuse two currencies', () => {
    expect(() => add(inr('1'), fromMinor('USD', 1n))).toThrow('INR and USD do not add up');
    expect(() => subtract(inr('1'), fromMinor('USD', 1n))).toThrow('do not add up');
    expect(() => sum('INR', [fromMinor('USD', 1n)])).toThrow('do not add up');
    expect(() => compare(inr('1'), fromMinor('USD', 1n))).toThrow('do not add up');
  });
});

describe('allocate', () => {
  it.each([
    ['100.00', [1n, 1n, 1n], ['33.34', '33.33', '33.33']],
    ['0.05', [3n, 7n], ['0.01', '0.04']],
    ['0.01', [0n, 1n, 1n], ['0.00', '0.01', '0.00']],
    ['1.332', [1n, 1n], ['0.666', '0.666']],
    ['0.00', [1n, 2n], ['0.00', '0.00']],
    ['7.00', [5n], ['7.00']],
    // The largest had its exact share already: it once took a unit of those that lost half of one.
    ['0.03', [2n, 1n, 1n, 1n, 1n], ['0.01', '0.01', '0.01', '0.00', '0.00']],
    ['-0.05', [3n, 7n], ['-0.01', '-0.04']],
  ] as const)('%s by %s', (text, ratios, parts) => {
    expect(texts(allocate(inr(text), ratios))).toEqual(parts);
  });

  it('never loses a unit, whatever the amount and the ratios', () => {
    const ratios = fc
      .array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 12 })
      .filter((all) => all.some((ratio) => ratio > 0n));
    const whole = fc
      .constantFrom(...currencyCodes)
      .chain((currency) =>
        fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }).map((minor) => fromMinor(currency, minor)),
      );
    fc.assert(
      fc.property(fc.oneof(whole, fc.constantFrom(...currencyCodes).chain(amount)), ratios, (value, by) => {
        const parts = allocate(value, by);
        expect(parts).toHaveLength(by.length);
        expect(sum(value.currency, parts)).toEqual(value);
        const per = unitsPerMinor(value.currency);
        expect(value.units % per !== 0n || parts.every(({ units }) => units % per === 0n)).toBe(true);
        expect(by.every((ratio, index) => ratio > 0n || parts[index]?.units === 0n)).toBe(true);
      }),
    );
  });

  it('gives each its exact share but for less than one unit of what is split', () => {
    const ratios = fc
      .array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 12 })
      .filter((all) => all.some((ratio) => ratio > 0n));
    fc.assert(
      fc.property(fc.constantFrom(...currencyCodes).chain(amount), ratios, (value, by) => {
        const total = by.reduce((all, ratio) => all + ratio, 0n);
        const per = unitsPerMinor(value.currency);
        const unit = value.units % per === 0n ? per : 1n;
        for (const [index, part] of allocate(value, by).entries()) {
          const apart = part.units * total - value.units * (by[index] ?? 0n);
          expect((apart < 0n ? -apart : apart) < total * unit).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses ratios that say nothing', () => {
    expect(() => allocate(inr('1'), [])).toThrow('at least one above zero');
    expect(() => allocate(inr('1'), [0n, 0n])).toThrow('at least one above zero');
    expect(() => allocate(inr('1'), [-1n, 2n])).toThrow('at least one above zero');
  });
});
