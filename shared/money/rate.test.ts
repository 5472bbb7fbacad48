import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainRates } from './chain-rates.ts';
import { inverseRate } from './inverse-rate.ts';
import { parseRate } from './parse-rate.ts';
import { rate } from './rate.ts';
import { rateText } from './rate-text.ts';

const positive = fc.bigInt({ min: 1n, max: 10n ** 24n });

describe('rate', () => {
  it('is kept in lowest terms, so that equal rates are equal', () => {
    expect(rate('USD', 'INR', 841234n, 10_000n)).toEqual({
      from: 'USD',
      to: 'INR',
      numerator: 420617n,
      denominator: 5000n,
    });
    fc.assert(
      fc.property(positive, positive, positive, (numerator, denominator, factor) => {
        const plain = rate('USD', 'INR', numerator, denominator);
        expect(rate('USD', 'INR', numerator * factor, denominator * factor)).toEqual(plain);
        expect(plain.numerator * denominator).toBe(numerator * plain.denominator);
      }),
    );
  });

  it('is above zero, and one between a currency and itself', () => {
    expect(() => rate('USD', 'INR', 0n, 1n)).toThrow('above zero');
    expect(() => rate('USD', 'INR', 1n, 0n)).toThrow('above zero');
    expect(() => rate('USD', 'INR', -84n, -1n)).toThrow('above zero');
    expect(() => rate('USD', 'USD', 2n, 1n)).toThrow('one USD is one USD');
    expect(rate('USD', 'USD', 7n, 7n)).toEqual({ from: 'USD', to: 'USD', numerator: 1n, denominator: 1n });
  });
});

describe('parseRate', () => {
  it.each([
    ['84.1234', 420617n, 5000n],
    ['84', 84n, 1n],
    ['84.10', 841n, 10n],
    ['0.0119', 119n, 10_000n],
    ['0.000000000000000001', 1n, 10n ** 18n],
    ['16850.5', 33701n, 2n],
    ['084.10', 841n, 10n],
  ])('reads %s exactly', (text, numerator, denominator) => {
    expect(parseRate('USD', 'INR', text)).toEqual({ from: 'USD', to: 'INR', numerator, denominator });
  });

  it.each([
    '',
    ' ',
    'N/A',
    '1e-5',
    '1E5',
    '84,1234',
    '1,684.5',
    '-84',
    '+84',
    ' 84',
    '84 ',
    '84.',
    '.5',
    '0',
    '0.000',
    '8.4.1',
    '৮৪',
    '0x54',
    'Infinity',
    '1'.repeat(21),
    `0.${'1'.repeat(31)}`,
  ])('refuses %j', (text) => {
    expect(parseRate('USD', 'INR', text)).toBe(null);
  });

  it('reads a currency against itself at one only', () => {
    expect(parseRate('USD', 'USD', '1.00')).toEqual(rate('USD', 'USD', 1n, 1n));
    expect(parseRate('USD', 'USD', '1.01')).toBe(null);
  });
});

describe('inverseRate and chainRates', () => {
  it('are exact', () => {
    expect(inverseRate(rate('USD', 'INR', 84n, 1n))).toEqual(rate('INR', 'USD', 1n, 84n));
    fc.assert(
      fc.property(positive, positive, positive, positive, (a, b, c, d) => {
        const dollars = rate('USD', 'EUR', a, b);
        const euros = rate('EUR', 'INR', c, d);
        expect(inverseRate(inverseRate(dollars))).toEqual(dollars);
        expect(chainRates(dollars, euros)).toEqual(rate('USD', 'INR', a * c, b * d));
        expect(chainRates(dollars, inverseRate(dollars))).toEqual(rate('USD', 'USD', 1n, 1n));
        expect(inverseRate(chainRates(dollars, euros))).toEqual(chainRates(inverseRate(euros), inverseRate(dollars)));
      }),
    );
  });

  it('chain only where one ends and the other begins', () => {
    expect(() => chainRates(rate('USD', 'EUR', 1n, 1n), rate('USD', 'INR', 1n, 1n))).toThrow('does not go on from USD');
  });
});

describe('rateText', () => {
  it.each([
    [841234n, 10_000n, 6, '84.1234', true],
    [84n, 1n, 6, '84', true],
    [1n, 84n, 6, '0.0119048', false],
    [1n, 3n, 4, '0.3333', false],
    [2n, 3n, 4, '0.6667', false],
    [1n, 8_800_000n, 3, '0.000000114', false],
    [1n, 10n ** 18n, 1, '0.000000000000000001', true],
    [1n, 8n, 3, '0.125', true],
    [1n, 8n, 2, '0.12', false],
    [3n, 8n, 2, '0.38', false],
    [99_999n, 10_000n, 3, '10', false],
    [99_999n, 100_000n, 3, '1', false],
    [1_000_001n, 1_000_000n, 6, '1.000001', true],
    [10_000_001n, 10_000_000n, 6, '1', false],
  ])('%s ÷ %s with %i is %s', (numerator, denominator, decimals, text, exact) => {
    expect(rateText(rate('USD', 'INR', numerator, denominator), decimals)).toEqual({ text, exact });
  });

  it('is read back as the rate itself exactly where it says so', () => {
    const powers = fc
      .tuple(fc.nat({ max: 6 }), fc.nat({ max: 6 }))
      .map(([two, five]) => 2n ** BigInt(two) * 5n ** BigInt(five));
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 12n }),
        fc.oneof(powers, fc.bigInt({ min: 1n, max: 10n ** 6n })),
        fc.integer({ min: 1, max: 12 }),
        (numerator, denominator, decimals) => {
          const shown = rate('USD', 'INR', numerator, denominator);
          const { text, exact } = rateText(shown, decimals);
          const back = parseRate('USD', 'INR', text);
          expect(back).not.toBe(null);
          if (exact) expect(back).toEqual(shown);
          else expect(back).not.toEqual(shown);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('refuses a number of decimals that shows nothing', () => {
    expect(() => rateText(rate('USD', 'INR', 1n, 3n), 0)).toThrow('1 to 30');
    expect(() => rateText(rate('USD', 'INR', 1n, 3n), 31)).toThrow('1 to 30');
  });
});
