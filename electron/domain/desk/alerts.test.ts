import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocalDate, Month } from '../../../shared/kernel/local-date.ts';
import { fromMinor, money } from '../../../shared/money/money.ts';
import { alerts, type AlertFacts } from './alerts.ts';
import { exceptionAges } from './exception-ages.ts';
import { inCurrency, knownInCurrency } from './in-currency.ts';
import { monthDue } from './month-due.ts';
import { failuresOfDays, failuresOfMonth } from './sudden-failures.ts';
import { countTries } from './tries.ts';
import { percentText } from '../../../shared/money/percent-text.ts';
import { variance } from './variance.ts';
import { rate } from '../../../shared/money/rate.ts';

const day = (text: string) => text as LocalDate;
const month = (text: string) => text as Month;
const inr = (minor: bigint) => fromMinor('INR', minor);

const facts = (more: Partial<AlertFacts> = {}): AlertFacts => ({
  month: month('2026-10'),
  today: day('2026-11-03'),
  standing: 'open',
  turnover: [],
  reserves: [],
  firstMonth: month('2026-09'),
  lastClosed: month('2026-09'),
  turnoverOf: () => [],
  failures: null,
  failedAmounts: [],
  ...more,
});
const kinds = (more: Partial<AlertFacts>) => alerts(facts(more)).map(({ says }) => says.code);
const sold = (real: bigint, declared: bigint) => ({ real: inr(real), declared: inr(declared), limit: null });

describe('turnover over what was declared', () => {
  it.each([
    ['a fifth over', 12_000n, 10_000n, false],
    ['a unit of the ledger more than a fifth over', null, 10_000n, true],
    ['twice as much', 20_000n, 10_000n, true],
    ['less than declared', 9_000n, 10_000n, false],
    ['anything, where nothing is declared', 9_000n, 0n, false],
  ])('is an alert from a fifth on, not with it: %s', (_, real, declared, told) => {
    const one = {
      ...sold(real ?? 0n, declared),
      ...(real === null ? { real: money('INR', inr(12_000n).units + 1n) } : {}),
    };
    expect(kinds({ turnover: [one] })).toEqual(told ? ['turnover_over_declared'] : []);
  });

  it('is about what is over, and says by how much', () => {
    const [alert] = alerts(facts({ turnover: [sold(15_000n, 10_000n)] }));
    expect(alert?.says.facts['over']).toBe('50');
    expect(alert?.concerns).toEqual([inr(5_000n)]);
  });

  it('is held against the whole month while it runs: a tenth of the month tells nothing of the rest', () => {
    // A tenth of the month has passed and half of what was declared is sold: five times the pace, and no alert yet.
    expect(kinds({ month: month('2026-11'), turnover: [sold(5_000n, 10_000n)] })).toEqual([]);
    expect(kinds({ month: month('2026-11'), turnover: [sold(12_001n, 10_000n)] })).toEqual(['turnover_over_declared']);
  });

  it('is no alert where nothing is known of the month', () => {
    expect(kinds({ turnover: [{ real: null, declared: inr(1n), limit: { limit: inr(1n), used: 0 } }] })).toEqual([]);
  });
});

describe('a limit', () => {
  it.each([
    [7999, []],
    [8000, ['limit_near']],
    [12_000, ['limit_near']],
  ])('is near from 80 %% on: %i hundredths', (used, told) => {
    expect(kinds({ turnover: [{ real: inr(80n), declared: null, limit: { limit: inr(100n), used } }] })).toEqual(told);
  });
});

describe('a reserve', () => {
  it('is short by what it lacks, and never by nothing', () => {
    expect(kinds({ reserves: [{ held: inr(100n), agreed: inr(100n) }] })).toEqual([]);
    const [alert] = alerts(facts({ reserves: [{ held: inr(99n), agreed: inr(100n) }] }));
    expect([alert?.says.code, alert?.concerns]).toEqual(['reserve_short', [inr(1n)]]);
  });
});

describe('a month that should be closed', () => {
  it.each([
    ['2026-11-05', '2026-09', '2026-09', null],
    ['2026-11-06', '2026-09', '2026-09', '2026-10'],
    ['2026-11-30', '2026-09', '2026-10', null],
    // December: November has until the fifth, October has not.
    ['2026-12-01', '2026-09', '2026-09', '2026-10'],
    ['2027-01-06', '2026-09', '2026-11', '2026-12'],
    ['2026-11-06', '2026-08', null, '2026-08'],
    ['2026-11-06', '2026-11', null, null],
    ['2026-11-06', null, null, null],
    ['2026-11-06', '2026-10', '2026-07', '2026-10'],
  ])('on %s, known from %s and closed up to %s: %s', (today, first, last, due) => {
    expect(monthDue(day(today), first as Month | null, last as Month | null)?.month ?? null).toBe(due);
  });

  it('says since when, and is nobody’s who has gone', () => {
    const [alert] = alerts(facts({ today: day('2026-11-06'), turnoverOf: () => [inr(7n)] }));
    expect(alert?.says.facts).toEqual({ month: '2026-10', since: '2026-11-05' });
    expect(alert?.concerns).toEqual([inr(7n)]);
    for (const standing of ['closed', 'declined'] as const)
      expect(kinds({ today: day('2026-11-06'), standing })).toEqual([]);
    expect(kinds({ today: day('2026-11-06'), standing: 'suspended' })).toEqual(['month_not_closed']);
  });
});

describe('failures', () => {
  const days = (last: { failed: number; all: number }, calm = { failed: 1, all: 50 }) =>
    new Map(
      [
        ...Array.from({ length: 28 }, (_, index) => [`2026-10-${String(index + 1).padStart(2, '0')}`, calm] as const),
        ['2026-10-29', last] as const,
      ].map(([on, count]) => [day(on), count]),
    );

  it.each([
    ['as many as ever', { failed: 1, all: 50 }, false],
    ['a few more', { failed: 4, all: 50 }, false],
    ['half of all', { failed: 25, all: 50 }, true],
    ['four of four, which are few', { failed: 4, all: 4 }, false],
    ['seven of seven', { failed: 7, all: 7 }, true],
  ])('are sudden or not: %s', (_, last, told) => {
    expect(failuresOfDays(days(last), day('2026-10-29')) !== null).toBe(told);
  });

  it('are news for three days', () => {
    const found = days({ failed: 25, all: 50 });
    expect(failuresOfDays(found, day('2026-10-31'))).toMatchObject({ period: '2026-10-29', share: 5000 });
    expect(failuresOfDays(found, day('2026-11-01'))).toBeNull();
  });

  it('are usual where they always were: a bad rail is no sudden one', () => {
    expect(failuresOfDays(days({ failed: 25, all: 50 }, { failed: 24, all: 50 }), day('2026-10-29'))).toBeNull();
  });

  it('of a month are held against the months before it', () => {
    const calm = { made: 1000, failed: 20 };
    expect(failuresOfMonth('2026-10', { made: 1000, failed: 30 }, [calm, calm])).toBeNull();
    expect(failuresOfMonth('2026-10', { made: 1000, failed: 120 }, [calm, calm])).toMatchObject({
      share: 1200,
      usual: 205,
    });
  });

  it('count technical ones alone, and the customer’s bank’s as tries', () => {
    const declines = [
      { reason: 'U30', count: 3 },
      { reason: 'Z9', count: 5 },
      { reason: 'U69', count: 2 },
      { reason: '', count: 1 },
    ];
    const { made, failed } = countTries(10, declines);
    expect([made >= 19, failed >= 4, failed <= 6]).toEqual([true, true, true]);
  });
});

describe('what was declared against what came', () => {
  it.each([
    [120n, 100n, 2000],
    [0n, 100n, -10_000],
    [100n, 100n, 0],
    [200n, 3n, 656_667],
    [10n ** 30n, 1n, 99_999_999],
  ])('%i of %i is %i hundredths', (real, declared, told) => {
    expect(variance(inr(real), inr(declared))).toBe(told);
  });

  it('reads back as it is written, for every share there is', () => {
    expect([2050, 2000, -333, 5, 100, -10_000].map(percentText)).toEqual(['20.5', '20', '-3.33', '0.05', '1', '-100']);
    fc.assert(
      fc.property(fc.integer({ min: -10_000, max: 99_999_999 }), (hundredths) => {
        const [whole = '', decimals = ''] = percentText(Math.abs(hundredths)).split('.');
        expect(Number(whole) * 100 + Number(decimals.padEnd(2, '0'))).toBe(Math.abs(hundredths));
      }),
    );
  });
});

describe('several currencies as one', () => {
  const rates = new Map([['USD', rate('USD', 'INR', 83n, 1n)]]);
  const rateOf = (currency: string) => rates.get(currency) ?? null;

  it('is no sum while a rate is missing, but nothing needs no rate', () => {
    expect(inCurrency('INR', [inr(5n), fromMinor('USD', 100n)], rateOf)).toEqual(inr(8305n));
    expect(inCurrency('INR', [inr(5n), fromMinor('EUR', 1n)], rateOf)).toBeNull();
    expect(inCurrency('INR', [inr(5n), fromMinor('EUR', 0n)], rateOf)).toEqual(inr(5n));
    expect(knownInCurrency('INR', [inr(5n), fromMinor('EUR', 1n), fromMinor('EUR', 2n)], rateOf)).toEqual({
      total: inr(5n),
      withoutRate: ['EUR'],
    });
  });
});

describe('exceptions by age', () => {
  it('count from the day of the facts, and are overdue by the day that was set', () => {
    const one = (occurredOn: string, dueOfFacts: string | null, due = dueOfFacts) => ({
      occurredOn: day(occurredOn),
      dueOfFacts: dueOfFacts as LocalDate | null,
      due: due as LocalDate | null,
      amountAtRisk: inr(1n),
    });
    const found = exceptionAges(
      [
        one('2026-10-01', '2026-10-24', '2026-12-01'),
        one('2026-10-23', null),
        one('2026-10-01', '2026-10-01'),
        one('2026-09-30', null),
        one('2026-10-31', '2026-11-05'),
      ],
      day('2026-10-31'),
    );
    expect(found).toEqual({ week: 2, month: 2, older: 1, overdue: 1, atRisk: [inr(5n)] });
  });
});
