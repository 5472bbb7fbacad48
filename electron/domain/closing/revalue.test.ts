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
      ({ account, balance: left, carried, worth, settled, difference }) =>
        `${account} ${[left, carried, worth, settled, difference].map((each) => `${each.currency} ${toDecimalText(each)}`).join(', ')}`,
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
      'receivable:stripe USD 150.01, INR 12488.34, INR 12600.84, INR 0.00, INR 112.50',
    ]);
  });

  test('what is owed (credit) loses when the currency rises', () => {
    const payable = balance('payable', 'USD', booked('2026-10-05', 'USD', -10_000n, '83'));
    expect(inWords({ closing: closing(['USD', '84.5']), balances: [payable] })).toEqual([
      'payable USD -100.00, INR -8300.00, INR -8450.00, INR 0.00, INR -150.00',
    ]);
  });

  test('no difference, no line; the others keep their order', () => {
    const same = balance('a', 'USD', booked('2026-10-05', 'USD', 10_000n, '84'));
    const eur = balance('b', 'EUR', booked('2026-10-05', 'EUR', 100n, '91'));
    const usd = balance('a', 'USD', booked('2026-10-05', 'USD', 100n, '83'));
    expect(inWords({ closing: closing(['USD', '84'], ['EUR', '90']), balances: [same, eur, usd] })).toEqual([
      'b EUR 1.00, INR 91.00, INR 90.00, INR 0.00, INR -1.00',
      'a USD 1.00, INR 83.00, INR 84.00, INR 0.00, INR 1.00',
    ]);
  });

  test('what came in and went out again at another rate is realised', () => {
    const emptied = balance(
      'a',
      'USD',
      booked('2026-10-05', 'USD', 10_000n, '83'),
      booked('2026-10-20', 'USD', -10_000n, '84'),
    );
    // Nothing is left to value, so its closing rate is not asked for.
    expect(inWords({ closing: closing(), balances: [emptied] })).toEqual([
      'a USD 0.00, INR -100.00, INR 0.00, INR 100.00, INR 0.00',
    ]);
  });

  test('what is left is revalued, what has left is realised, what came first leaves first', () => {
    // 100 × 83 and 50 × 83.5 came, 120 × 84 left: 100 × (84 − 83) + 20 × (84 − 83.5) = 110 is realised. What is left
    // came at 30 × 83.5 = 2,505 and is worth 30 × 85 = 2,550.
    const partly = balance(
      'a',
      'USD',
      booked('2026-10-10', 'USD', 5000n, '83.5'),
      booked('2026-10-05', 'USD', 10_000n, '83'),
      booked('2026-10-20', 'USD', -12_000n, '84'),
    );
    expect(inWords({ closing: closing(['USD', '85']), balances: [partly] })).toEqual([
      'a USD 30.00, INR 2395.00, INR 2550.00, INR 110.00, INR 45.00',
    ]);
  });

  test('sums of one day are one sum, rounded once', () => {
    // 0.01 × 80.5 = 0.805 a sum: 0.80 each, but 1.61 together.
    const day1 = booked('2026-10-05', 'USD', 1n, '80.5');
    expect(inWords({ closing: closing(['USD', '81']), balances: [balance('a', 'USD', day1, day1)] })).toEqual([
      'a USD 0.02, INR 1.61, INR 1.62, INR 0.00, INR 0.01',
    ]);
    // What came and went on one day asks for no rate.
    const [came, went] = [booked('2026-10-05', 'USD', 700n, ''), booked('2026-10-05', 'USD', -700n, '')];
    expect(inWords({ closing: closing(), balances: [balance('a', 'USD', came, went)] })).toEqual([]);
  });

  test('missing rates are collected, each once, in order; what can be valued is', () => {
    const balances = [
      balance('a', 'USD', booked('2026-10-20', 'USD', 100n, ''), booked('2026-10-05', 'USD', 100n, '')),
      balance('b', 'USD', booked('2026-10-05', 'USD', 100n, '')),
      balance('c', 'EUR', booked('2026-10-05', 'EUR', 100n, '90')),
      balance('d', 'JPY', booked('2026-10-05', 'JPY', 100n, '0.5')),
    ];
    expect(inWords({ closing: closing(['JPY', '0.6']), balances })).toEqual([
      'd JPY 100, INR 50.00, INR 60.00, INR 0.00, INR 10.00',
      'missing EUR 2026-10-31',
      'missing USD 2026-10-05',
      'missing USD 2026-10-20',
      'missing USD 2026-10-31',
    ]);
  });

  test('a day whose sum is zero asks for no rate', () => {
    const sums = [booked('2026-10-05', 'USD', 0n, ''), booked('2026-10-06', 'USD', 100n, '80')];
    expect(inWords({ closing: closing(['USD', '81']), balances: [balance('a', 'USD', ...sums)] })).toEqual([
      'a USD 1.00, INR 80.00, INR 81.00, INR 0.00, INR 1.00',
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
    const one = (code: CurrencyCode): Rate => rate(code, base, 1n, 1n);
    const joined = balances.map(({ account, currency, sums }) => {
      const days = [...new Set(sums.map((each) => each.day))].map((date) => {
        const ofDay = sums.filter((each) => each.day === date);
        const units = ofDay.reduce((total, { amount }) => total + amount.units, 0n);
        return { date, units, known: ofDay.find((each) => each.rate !== null)?.rate ?? null };
      });
      return { account, currency, days, left: days.reduce((total, { units }) => total + units, 0n) };
    });
    const wanted = joined.map(({ currency, days, left }) => [
      ...days.filter(({ units, known }) => units !== 0n && known === null).map(({ date }) => `${currency} ${date}`),
      ...(left !== 0n && !rates.has(currency) ? [`${currency} ${on}`] : []),
    ]);
    const lines = joined
      .filter((_, place) => wanted[place]?.length === 0)
      .map(({ account, currency, days, left }) => {
        const carried = days.reduce((total, { units, known }) => total + worthOf(units, known ?? one(currency)), 0n);
        const worth = worthOf(left, rates.get(currency) ?? one(currency));
        return { account, balance: left, carried, worth, difference: worth - carried };
      });
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
          difference: line.settled.units + line.difference.units,
        }));
        const parted = new Set(found.lines.filter(({ settled }) => settled.units !== 0n).map(({ account }) => account));
        // Both parts together are the whole difference; a line of none is there when its parts are not zero.
        const whole = ({ difference }: Line): boolean => difference !== 0n;
        expect(plain.filter(whole)).toEqual(expected.lines.filter(whole));
        for (const line of plain) expect(whole(line) || parted.has(line.account)).toBe(true);
        expect(found.missing.map((each) => `${each.currency} ${each.day}`)).toEqual(expected.missing);
        for (const { carried, cost, worth, settled, difference } of found.lines) {
          const inBase = [carried, cost, worth, settled, difference].map(({ currency }) => currency);
          expect(inBase).toEqual(Array(5).fill(facts.base));
        }
        lines += found.lines.length;
        missing += found.missing.length;
      }),
      { numRuns: 2000 },
    );
    expect(lines).toBeGreaterThan(100);
    expect(missing).toBeGreaterThan(100);
  });

  test('what is realised hangs on no closing rate, and a balance of zero leaves nothing unrealised', () => {
    let realised = 0;
    fc.assert(
      fc.property(anyFacts, fraction, (facts, [over, under]) => {
        const settled = (given: RevaluationFacts) =>
          revalue(given)
            .lines.filter((line) => line.settled.units !== 0n)
            .map((line) => `${line.account} ${line.settled.units}`);
        const all = new Map(codes.map((code) => [code, rate(code, facts.base, over, under)]));
        const twice = new Map(codes.map((code) => [code, rate(code, facts.base, 2n * over, under)]));
        expect(settled({ ...facts, closing: all })).toEqual(settled({ ...facts, closing: twice }));
        for (const line of revalue({ ...facts, closing: all }).lines) {
          realised += line.settled.units === 0n ? 0 : 1;
          if (line.balance.units === 0n) expect(line.difference.units).toBe(0n);
          expect(line.carried.units + line.settled.units + line.difference.units).toBe(line.worth.units);
        }
      }),
      { numRuns: 1000 },
    );
    expect(realised).toBeGreaterThan(100);
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
          revalue(given).lines.flatMap(({ settled, difference }) => [settled, difference]);
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
          // Half a minor unit for each sum, for the balance, and for the part of a sum that is left.
          const most = BigInt((balances[place]?.sums.length ?? 0) + 2) * fromMinor(facts.base, 1n).units;
          for (const { units } of lines.flatMap(({ settled, difference }) => [settled, difference])) {
            expect(2n * (units < 0n ? -units : units)).toBeLessThanOrEqual(most);
          }
        }
      }),
    );
  });
});
