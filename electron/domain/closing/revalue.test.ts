import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exponentOf, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { AssertionFault } from '../../../shared/kernel/assert.ts';
import { addDays, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { fromMinor, ledgerScale, money, negate, type Money } from '../../../shared/money/money.ts';
import { parseRate } from '../../../shared/money/parse-rate.ts';
import { rate, type Rate } from '../../../shared/money/rate.ts';
import { revalue, type BookedSum, type ForeignBalance, type RevaluationFacts } from './revalue.ts';

const day = (text: string): LocalDate => text as LocalDate;
const on = day('2026-10-31');

const at = (from: CurrencyCode, text: string): Rate | null => (text === '' ? null : parseRate(from, 'INR', text));
const booked = (date: string, currency: CurrencyCode, minor: bigint, text: string): BookedSum => ({
  day: day(date),
  amount: fromMinor(currency, minor),
  rate: at(currency, text),
});
const balance = (account: string, currency: CurrencyCode, ...sums: BookedSum[]): ForeignBalance => ({
  account,
  currency,
  sums,
});
const closing = (...rates: readonly [CurrencyCode, string][]): ReadonlyMap<CurrencyCode, Rate> =>
  new Map(rates.map(([from, text]) => [from, at(from, text) ?? rate(from, 'INR', 1n, 1n)]));

const inWords = (facts: Pick<RevaluationFacts, 'closing' | 'balances'>): readonly string[] => {
  const { lines, missing } = revalue({ base: 'INR', on, ...facts });
  return [
    ...lines.map(
      ({ account, balance: left, carried, worth, difference }) =>
        `${account} ${[left, carried, worth, difference].map((each) => `${each.currency} ${toDecimalText(each)}`).join(', ')}`,
    ),
    ...missing.map((each) => `missing ${each.currency} ${each.day}`),
  ];
};

describe('examples', () => {
  test('a receivable of two days, at the closing rate', () => {
    // 100 × 83.125 + 50.01 × 83.5 = 8,312.50 + 4,175.835 → 4,175.84 (to even); 150.01 × 84 = 12,600.84.
    const receivable = balance(
      'receivable:stripe',
      'USD',
      booked('2026-10-05', 'USD', 10_000n, '83.125'),
      booked('2026-10-20', 'USD', 5001n, '83.5'),
    );
    expect(inWords({ closing: closing(['USD', '84']), balances: [receivable] })).toEqual([
      'receivable:stripe USD 150.01, INR 12488.34, INR 12600.84, INR 112.50',
    ]);
  });

  test('what is owed (credit) loses when the currency rises', () => {
    const payable = balance('payable', 'USD', booked('2026-10-05', 'USD', -10_000n, '83'));
    expect(inWords({ closing: closing(['USD', '84.5']), balances: [payable] })).toEqual([
      'payable USD -100.00, INR -8300.00, INR -8450.00, INR -150.00',
    ]);
  });

  test('no difference, no line; the others keep their order', () => {
    const same = balance('a', 'USD', booked('2026-10-05', 'USD', 10_000n, '84'));
    const eur = balance('b', 'EUR', booked('2026-10-05', 'EUR', 100n, '91'));
    const usd = balance('a', 'USD', booked('2026-10-05', 'USD', 100n, '83'));
    expect(inWords({ closing: closing(['USD', '84'], ['EUR', '90']), balances: [same, eur, usd] })).toEqual([
      'b EUR 1.00, INR 91.00, INR 90.00, INR -1.00',
      'a USD 1.00, INR 83.00, INR 84.00, INR 1.00',
    ]);
  });

  test('what came in and went out at other rates is worth nothing and carried at the difference', () => {
    const emptied = balance(
      'a',
      'USD',
      booked('2026-10-05', 'USD', 10_000n, '83'),
      booked('2026-10-20', 'USD', -10_000n, '84'),
    );
    // Nothing is left to value, so its closing rate is not asked for.
    expect(inWords({ closing: closing(), balances: [emptied] })).toEqual([
      'a USD 0.00, INR -100.00, INR 0.00, INR 100.00',
    ]);
  });

  test('missing rates are collected, each once, in order; what can be valued is', () => {
    const balances = [
      balance('a', 'USD', booked('2026-10-20', 'USD', 100n, ''), booked('2026-10-05', 'USD', 100n, '')),
      balance('b', 'USD', booked('2026-10-05', 'USD', 100n, '')),
      balance('c', 'EUR', booked('2026-10-05', 'EUR', 100n, '90')),
      balance('d', 'JPY', booked('2026-10-05', 'JPY', 100n, '0.5')),
    ];
    expect(inWords({ closing: closing(['JPY', '0.6']), balances })).toEqual([
      'd JPY 100, INR 50.00, INR 60.00, INR 10.00',
      'missing EUR 2026-10-31',
      'missing USD 2026-10-05',
      'missing USD 2026-10-20',
      'missing USD 2026-10-31',
    ]);
  });

  test('a day whose sum is zero asks for no rate', () => {
    const sums = [booked('2026-10-05', 'USD', 0n, ''), booked('2026-10-06', 'USD', 100n, '80')];
    expect(inWords({ closing: closing(['USD', '81']), balances: [balance('a', 'USD', ...sums)] })).toEqual([
      'a USD 1.00, INR 80.00, INR 81.00, INR 1.00',
    ]);
  });

  test('nothing to value', () => {
    expect(revalue({ base: 'INR', on, closing: closing(), balances: [] })).toEqual({ lines: [], missing: [] });
  });

  test.each([
    ['a balance in the base currency', balance('a', 'INR', booked('2026-10-05', 'INR', 1n, '1'))],
    ['a sum in another currency', balance('a', 'USD', booked('2026-10-05', 'EUR', 1n, '90'))],
    [
      'a rate of another currency',
      balance('a', 'USD', { ...booked('2026-10-05', 'USD', 1n, ''), rate: at('EUR', '9') }),
    ],
    [
      'a rate to another base',
      balance('a', 'USD', { ...booked('2026-10-05', 'USD', 1n, ''), rate: rate('USD', 'EUR', 1n, 2n) }),
    ],
  ])('%s is a fault of ours', (_, given) => {
    expect(() => revalue({ base: 'INR', on, closing: closing(['USD', '1']), balances: [given] })).toThrow(
      AssertionFault,
    );
  });
});

describe('properties', () => {
  const codes = ['USD', 'JPY', 'KWD', 'BTC', 'ETH', 'USDT'] as const;
  const positive = fc.bigInt({ min: 1n, max: 10n ** 9n });
  const fraction = fc.tuple(positive, positive);
  const anyFacts = fc
    .record({
      base: fc.constantFrom('INR' as const, 'VND' as const, 'BHD' as const),
      closing: fc.array(fc.tuple(fc.constantFrom(...codes), fraction), { maxLength: 12 }),
      balances: fc.array(
        fc.record({
          account: fc.constantFrom('bank', 'receivable', 'transit'),
          currency: fc.constantFrom(...codes),
          sums: fc.array(
            fc.record({
              day: fc.integer({ min: 0, max: 40 }),
              units: fc.oneof(fc.constant(0n), fc.bigInt({ min: -(10n ** 27n), max: 10n ** 27n })),
              rate: fc.option(fraction, { freq: 8 }),
            }),
            { maxLength: 6 },
          ),
        }),
        { maxLength: 6 },
      ),
    })
    .map(({ base, closing: rates, balances }): RevaluationFacts => ({
      base,
      on,
      closing: new Map(rates.map(([code, [over, under]]) => [code, rate(code, base, over, under)])),
      balances: balances.map(({ account, currency, sums }) => ({
        account,
        currency,
        sums: sums.map((each) => ({
          day: addDays(on, -each.day),
          amount: money(currency, each.units),
          rate: each.rate === null ? null : rate(currency, base, ...each.rate),
        })),
      })),
    }));

  /** Ledger units of the base, by fractions: rounded to the nearest minor unit, a half to the even one. */
  function worthOf(units: bigint, { from, to, numerator, denominator }: Rate): bigint {
    const over = units * numerator * 10n ** BigInt(exponentOf(to));
    const under = denominator * 10n ** BigInt(ledgerScale(from));
    const floor = over / under - (over % under < 0n ? 1n : 0n);
    const twice = (over - floor * under) * 2n;
    const up = twice > under || (twice === under && floor % 2n !== 0n);
    return (floor + (up ? 1n : 0n)) * 10n ** BigInt(ledgerScale(to) - exponentOf(to));
  }

  type Line = { account: string; balance: bigint; carried: bigint; worth: bigint; difference: bigint };

  /** The same by another way: all that is needed is asked for first, then all is added up in integers. */
  function model({ base, closing: rates, balances }: RevaluationFacts): { lines: Line[]; missing: string[] } {
    const wanted = balances.map(({ currency, sums }) => {
      const left = sums.reduce((total, { amount }) => total + amount.units, 0n);
      const absent = sums.filter(({ amount, rate: known }) => amount.units !== 0n && known === null);
      return [
        ...absent.map((each) => `${currency} ${each.day}`),
        ...(left !== 0n && !rates.has(currency) ? [`${currency} ${on}`] : []),
      ];
    });
    const one = (code: CurrencyCode): Rate => rate(code, base, 1n, 1n);
    const lines = balances
      .map(({ account, currency, sums }, place) => {
        const units = sums.reduce((total, { amount }) => total + amount.units, 0n);
        const carried = sums.reduce(
          (total, { amount, rate: known }) => total + worthOf(amount.units, known ?? one(currency)),
          0n,
        );
        const worth = worthOf(units, rates.get(currency) ?? one(currency));
        const known = wanted[place]?.length === 0;
        return { known, line: { account, balance: units, carried, worth, difference: worth - carried } };
      })
      .filter(({ known, line }) => known && line.difference !== 0n)
      .map(({ line }) => line);
    return { lines, missing: [...new Set(wanted.flat())].toSorted() };
  }

  test('equal to fractions of whole numbers, line by line', () => {
    let lines = 0;
    let missing = 0;
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const found = revalue(facts);
        const expected = model(facts);
        const plain = found.lines.map((line) => ({
          account: line.account,
          balance: line.balance.units,
          carried: line.carried.units,
          worth: line.worth.units,
          difference: line.difference.units,
        }));
        expect(plain).toEqual(expected.lines);
        expect(found.missing.map((each) => `${each.currency} ${each.day}`)).toEqual(expected.missing);
        for (const { carried, worth, difference } of found.lines) {
          expect([carried, worth, difference].map(({ currency }) => currency)).toEqual(Array(3).fill(facts.base));
        }
        lines += found.lines.length;
        missing += found.missing.length;
      }),
      { numRuns: 2000 },
    );
    expect(lines).toBeGreaterThan(100);
    expect(missing).toBeGreaterThan(100);
  });

  test('after its differences are booked, every account is carried at what it is worth', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const { carried, difference, worth } of revalue(facts).lines) {
          expect(carried.units + difference.units).toBe(worth.units);
        }
      }),
    );
  });

  test('with debits and credits exchanged, every difference is turned', () => {
    const turned = (amounts: readonly Money[]): readonly Money[] => amounts.map(negate);
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const balances = facts.balances.map((each) => ({
          ...each,
          sums: each.sums.map((part) => ({ ...part, amount: negate(part.amount) })),
        }));
        const differences = (given: RevaluationFacts): readonly Money[] =>
          revalue(given).lines.map(({ difference }) => difference);
        expect(differences({ ...facts, balances })).toEqual(turned(differences(facts)));
      }),
    );
  });

  test('nothing at the rates it was booked at, to within a rounding of each sum', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const balances = facts.balances.map((each) => ({
          ...each,
          sums: each.sums.map((part) => ({ ...part, rate: facts.closing.get(each.currency) ?? null })),
        }));
        for (const [place, each] of balances.entries()) {
          const { lines } = revalue({ ...facts, balances: [each] });
          // Half a minor unit for each sum and half a one for the balance.
          const most = BigInt((balances[place]?.sums.length ?? 0) + 1) * fromMinor(facts.base, 1n).units;
          for (const { difference } of lines) {
            expect(2n * (difference.units < 0n ? -difference.units : difference.units)).toBeLessThanOrEqual(most);
          }
        }
      }),
    );
  });
});
