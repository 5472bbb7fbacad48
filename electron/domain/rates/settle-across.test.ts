import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exponentOf, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { AssertionFault } from '../../../shared/kernel/assert.ts';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { fromMinor, ledgerScale, money, negate } from '../../../shared/money/money.ts';
import { parseRate } from '../../../shared/money/parse-rate.ts';
import { rate, type Rate } from '../../../shared/money/rate.ts';
import { settleAcross, type BookedSide } from './settle-across.ts';

const at = (from: CurrencyCode, to: CurrencyCode, text: string): Rate =>
  parseRate(from, to, text) ?? rate(from, to, 1n, 1n);
const side = (currency: CurrencyCode, minor: bigint, text: string, base: CurrencyCode = 'INR'): BookedSide => ({
  amount: fromMinor(currency, minor),
  rate: at(currency, base, text),
});

const inWords = (given: BookedSide, received: BookedSide): readonly string[] => {
  const { givenWorth, receivedWorth, gain } = settleAcross(given, received);
  return [givenWorth, receivedWorth, gain].map((each) => `${each.currency} ${toDecimalText(each)}`);
};

describe('examples', () => {
  test('dollars owed, euros received: a gain', () => {
    // 1,000.00 × 83.1234 = 83,123.40; 920.00 × 90.5 = 83,260.00.
    expect(inWords(side('USD', 100_000n, '83.1234'), side('EUR', 92_000n, '90.5'))).toEqual([
      'INR 83123.40',
      'INR 83260.00',
      'INR 136.60',
    ]);
  });

  test('dollars owed, rupees received: a loss, and the rupees are worth themselves, parts of a paisa included', () => {
    const received = { amount: money('INR', 83_000_004_000_000_000n), rate: at('INR', 'INR', '1') };
    expect(toDecimalText(received.amount)).toBe('830000.04');
    expect(inWords(side('USD', 1_000_000n, '83.1234'), received)).toEqual([
      'INR 831234.00',
      'INR 830000.04',
      'INR -1233.96',
    ]);
    const finer = { amount: money('INR', 1_332_000_000n), rate: at('INR', 'INR', '1') };
    expect(inWords(side('USD', 100n, '1'), finer)).toEqual(['INR 1.00', 'INR 0.01332', 'INR -0.98668']);
  });

  test('dollars owed, dollars received at another day’s rate', () => {
    expect(inWords(side('USD', 12_345n, '80'), side('USD', 12_345n, '81.5'))[2]).toBe('INR 185.18');
  });

  test('both are given back as they were', () => {
    const [given, received] = [side('USD', 1n, '80'), side('EUR', 2n, '90')];
    expect(settleAcross(given, received)).toMatchObject({ given: given.amount, received: received.amount });
  });

  test.each([
    ['two bases', side('USD', 1n, '80'), side('USD', 1n, '1', 'EUR')],
    ['a rate of another currency', { ...side('USD', 1n, '80'), rate: at('EUR', 'INR', '90') }, side('EUR', 1n, '90')],
    [
      'a rate of another currency, for the base',
      side('EUR', 1n, '90'),
      { ...side('USD', 1n, '80'), amount: fromMinor('INR', 5n) },
    ],
  ])('%s are a fault of ours', (_, given, received) => {
    expect(() => settleAcross(given, received)).toThrow(AssertionFault);
  });
});

describe('properties', () => {
  const codes = ['USD', 'JPY', 'KWD', 'BTC', 'ETH', 'INR'] as const;
  const bases = ['INR', 'JPY', 'KWD'] as const;
  const positive = fc.bigInt({ min: 1n, max: 10n ** 12n });
  const anySide = (base: CurrencyCode): fc.Arbitrary<BookedSide> =>
    fc
      .record({
        currency: fc.constantFrom(...codes),
        units: fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
        over: positive,
        under: positive,
      })
      .map(({ currency, units, over, under }) => ({
        amount: money(currency, units),
        rate: currency === base ? rate(base, base, 1n, 1n) : rate(currency, base, over, under),
      }));
  const sides = fc.constantFrom(...bases).chain((base) => fc.tuple(anySide(base), anySide(base)));

  /** Worth in ledger units of the base, by fractions: the nearest whole minor unit is the one less than half away, the even one at half. */
  function model({ amount, rate: { from, to, numerator, denominator } }: BookedSide): bigint {
    if (from === to) return amount.units;
    const over = amount.units * numerator * 10n ** BigInt(exponentOf(to));
    const under = denominator * 10n ** BigInt(ledgerScale(from));
    const floor = over / under - (over % under < 0n ? 1n : 0n);
    const rest = over - floor * under;
    const minor = rest * 2n < under ? floor : rest * 2n > under ? floor + 1n : floor + (floor % 2n === 0n ? 0n : 1n);
    return minor * 10n ** BigInt(ledgerScale(to) - exponentOf(to));
  }

  test('the gain is exactly the difference of the two worths, each rounded once', () => {
    fc.assert(
      fc.property(sides, ([given, received]) => {
        const settled = settleAcross(given, received);
        expect(settled.givenWorth).toEqual(money(given.rate.to, model(given)));
        expect(settled.receivedWorth).toEqual(money(given.rate.to, model(received)));
        expect(settled.gain).toEqual(money(given.rate.to, model(received) - model(given)));
      }),
      { numRuns: 3000 },
    );
  });

  test('turned round, or reversed, the sign is turned', () => {
    fc.assert(
      fc.property(sides, ([given, received]) => {
        const { gain } = settleAcross(given, received);
        expect(settleAcross(received, given).gain).toEqual(negate(gain));
        const [back, forth] = [given, received].map((each) => ({ ...each, amount: negate(each.amount) })) as [
          BookedSide,
          BookedSide,
        ];
        expect(settleAcross(back, forth).gain).toEqual(negate(gain));
      }),
      { numRuns: 1000 },
    );
  });

  test('nothing when the rates agree', () => {
    // Received is what was given, at the cross rate of the two booked rates, wherever that is a whole amount.
    fc.assert(
      fc.property(sides, fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), ([given, received], count) => {
        fc.pre(given.amount.currency !== received.amount.currency);
        fc.pre(given.rate.from !== given.rate.to && received.rate.from !== received.rate.to);
        const major = (code: CurrencyCode, size: bigint) => money(code, size * 10n ** BigInt(ledgerScale(code)));
        const gave = major(given.amount.currency, count * received.rate.numerator * given.rate.denominator);
        const got = major(received.amount.currency, count * given.rate.numerator * received.rate.denominator);
        expect(settleAcross({ ...given, amount: gave }, { ...received, amount: got }).gain.units).toBe(0n);
        expect(settleAcross(given, given).gain.units).toBe(0n);
      }),
      { numRuns: 1000 },
    );
  });
});
