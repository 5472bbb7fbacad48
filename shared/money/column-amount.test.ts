import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencyCodes, type CurrencyCode } from '../catalogue/currencies.ts';
import { fromColumns, toColumns } from './column-amount.ts';
import { compare } from './compare.ts';
import { fromDecimalText, toDecimalText } from './decimal-text.ts';
import { money, type Money } from './money.ts';
import { parseAmount } from './parse-amount.ts';

const amount = (currency: CurrencyCode, text: string): Money => {
  const value = fromDecimalText(currency, text);
  if (value === null) throw new Error(`not an amount: ${text}`);
  return value;
};
const largestAmount = 9_223_372_036_854_775_807n;

describe('amounts in two columns', () => {
  it.each<readonly [CurrencyCode, string, bigint, bigint]>([
    ['INR', '0.00', 0n, 0n],
    ['INR', '123.45', 12345n, 0n],
    ['INR', '1.332', 133n, 200_000_000n],
    ['INR', '-1.332', -134n, 800_000_000n],
    ['INR', '-0.01', -1n, 0n],
    ['INR', '-0.00000000001', -1n, 999_999_999n],
    // ₹20,000 crore in paise.
    ['INR', '200000000000.01', 20_000_000_000_001n, 0n],
    ['JPY', '-1', -1n, 0n],
    ['KWD', '1.234', 1234n, 0n],
    ['BTC', '0.00000001', 1n, 0n],
    ['ETH', '0.000000000000000001', 0n, 1n],
    ['ETH', '-0.000000000000000001', -1n, 999_999_999n],
    // One wei beside a billion ether.
    ['ETH', '1000000000.000000000000000001', 10n ** 18n, 1n],
    ['ETH', '-1000000000.000000000000000001', -(10n ** 18n) - 1n, 999_999_999n],
  ])('%s %s lies in them as %s and %s', (currency, text, whole, frac) => {
    expect(toColumns(amount(currency, text))).toEqual({ amount: whole, frac });
    expect(toDecimalText(fromColumns(currency, whole, frac))).toBe(text);
  });

  const codes = fc.constantFrom(...currencyCodes);
  /** Up to a billion ether in wei, and ₹20,000 crore down to 10^-11 rupees. */
  const units = fc.oneof(
    fc.bigInt({ min: -(10n ** 27n), max: 10n ** 27n }),
    fc.bigInt({ min: -2_000_000_000n, max: 2_000_000_000n }),
    fc.constantFrom(0n, 1n, -1n, 999_999_999n, 10n ** 9n, -(10n ** 9n), 10n ** 27n + 1n, -(10n ** 27n) - 1n),
  );

  it('sum as their integers do, each column by itself', () => {
    fc.assert(
      fc.property(codes, fc.array(units, { maxLength: 60 }), (currency, all) => {
        const columns = all.map((each) => toColumns(money(currency, each)));
        // What SELECT SUM(amount), SUM(frac) gives.
        const sumAmount = columns.reduce((total, column) => total + column.amount, 0n);
        const sumFrac = columns.reduce((total, column) => total + column.frac, 0n);
        expect(fromColumns(currency, sumAmount, sumFrac).units).toBe(all.reduce((total, each) => total + each, 0n));
        // The test of a balanced entry in pure SQL says what the integers say.
        const balanced = sumFrac % 1_000_000_000n === 0n && sumAmount + sumFrac / 1_000_000_000n === 0n;
        expect(balanced).toBe(all.reduce((total, each) => total + each, 0n) === 0n);
      }),
      { numRuns: 1000 },
    );
  });

  it('find every entry balanced that is, and none that is a unit off', () => {
    fc.assert(
      fc.property(codes, fc.array(units, { minLength: 1, maxLength: 12 }), (currency, some) => {
        const closing = -some.reduce((total, each) => total + each, 0n);
        for (const [last, expected] of [
          [closing, true],
          [closing + 1n, false],
          [closing - 1n, false],
        ] as const) {
          const columns = [...some, last].map((each) => toColumns(money(currency, each)));
          const sumAmount = columns.reduce((total, column) => total + column.amount, 0n);
          const sumFrac = columns.reduce((total, column) => total + column.frac, 0n);
          expect(sumFrac % 1_000_000_000n === 0n && sumAmount + sumFrac / 1_000_000_000n === 0n).toBe(expected);
        }
      }),
    );
  });

  it('come back as they were, with frac never below zero, in the order of the numbers', () => {
    fc.assert(
      fc.property(codes, units, units, (currency, left, right) => {
        const [a, b] = [toColumns(money(currency, left)), toColumns(money(currency, right))];
        expect(fromColumns(currency, a.amount, a.frac).units).toBe(left);
        expect(a.frac >= 0n && a.frac <= 999_999_999n).toBe(true);
        const byColumns = a.amount === b.amount ? a.frac - b.frac : a.amount - b.amount;
        expect(byColumns < 0n ? -1 : byColumns > 0n ? 1 : 0).toBe(
          compare(money(currency, left), money(currency, right)),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('hold all that can be read, and refuse what 64 bits do not hold', () => {
    for (const currency of currencyCodes) {
      for (const sign of [1n, -1n]) {
        const most = money(currency, sign * largestAmount * 1_000_000_000n);
        expect(fromColumns(currency, toColumns(most).amount, toColumns(most).frac)).toEqual(most);
        expect(parseAmount(toDecimalText(most), { currency, decimal: '.' })).toEqual({ ok: true, value: most });
        const more = money(currency, sign * (largestAmount + 1n) * 1_000_000_000n);
        expect(() => toColumns(more)).toThrow('does not fit');
        expect(parseAmount(toDecimalText(more), { currency, decimal: '.' })).toMatchObject({
          error: { code: 'too_large' },
        });
      }
    }
  });
});
