import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { AssertionFault } from '../../../shared/kernel/assert.ts';
import { addDays, daysBetween, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { parseRate } from '../../../shared/money/parse-rate.ts';
import type { Rate } from '../../../shared/money/rate.ts';
import { indexQuotes } from './index-quotes.ts';
import { rateOn, type RateOnDay } from './rate-on.ts';
import type { RateQuote } from './rate-quote.ts';

const day = (text: string): LocalDate => text as LocalDate;

const quote = (on: string, from: CurrencyCode, to: CurrencyCode, text: string): RateQuote => {
  const rate = parseRate(from, to, text);
  if (rate === null) throw new Error(`no rate: ${text}`);
  return { from, to, on: day(on), rate, source: 'test', line: null };
};

const ask = (quotes: readonly RateQuote[], from: CurrencyCode, to: CurrencyCode, on: string): RateOnDay =>
  rateOn(indexQuotes(quotes), from, to, day(on));

const inWords = (found: RateOnDay): string =>
  found.ok
    ? `${found.rate.from}/${found.rate.to} ${found.rate.numerator}/${found.rate.denominator} via [${found.via.join(' ')}]`
    : found.reason;

describe('which quote counts on a day', () => {
  // 2026-10-30 is a Friday.
  const friday = quote('2026-10-30', 'EUR', 'USD', '1.25');
  const monday = quote('2026-11-02', 'EUR', 'USD', '1.5');

  test('the one of the day itself, also when nothing later is known', () => {
    expect(inWords(ask([friday], 'EUR', 'USD', '2026-10-30'))).toBe('EUR/USD 5/4 via []');
  });

  test("a weekend has Friday's, once Monday's is known, and not before", () => {
    for (const on of ['2026-10-31', '2026-11-01']) {
      expect(ask([friday], 'EUR', 'USD', on)).toEqual({ ok: false, reason: 'not_yet_known' });
      expect(ask([monday, friday], 'EUR', 'USD', on)).toMatchObject({ ok: true, quotes: [friday] });
    }
  });

  test('a later quote of another pair shows nothing', () => {
    const other = quote('2026-11-02', 'EUR', 'INR', '96');
    expect(inWords(ask([friday, other], 'EUR', 'USD', '2026-10-31'))).toBe('not_yet_known');
  });

  test('a later quote of the same pair the other way does', () => {
    const back = quote('2026-11-02', 'USD', 'EUR', '0.5');
    expect(inWords(ask([friday, back], 'EUR', 'USD', '2026-10-31'))).toBe('EUR/USD 5/4 via []');
  });

  test('seven days old counts, eight does not', () => {
    const late = quote('2026-11-08', 'EUR', 'USD', '2');
    expect(inWords(ask([friday, late], 'EUR', 'USD', '2026-11-06'))).toBe('EUR/USD 5/4 via []');
    expect(inWords(ask([friday, late], 'EUR', 'USD', '2026-11-07'))).toBe('too_old');
    expect(inWords(ask([friday], 'EUR', 'USD', '2026-11-06'))).toBe('not_yet_known');
    expect(inWords(ask([friday], 'EUR', 'USD', '2026-11-07'))).toBe('too_old');
  });

  test('a later quote shows that nothing was published when it is seven days away, and not when it is eight', () => {
    const next = quote('2026-11-08', 'EUR', 'USD', '2');
    expect(inWords(ask([friday, next], 'EUR', 'USD', '2026-11-01'))).toBe('EUR/USD 5/4 via []');
    // The files of the days in between are missing.
    expect(inWords(ask([friday, next], 'EUR', 'USD', '2026-10-31'))).toBe('not_yet_known');
  });

  test('a later quote alone says nothing about the days before it', () => {
    expect(inWords(ask([friday], 'EUR', 'USD', '2026-10-29'))).toBe('no_quote');
    expect(inWords(ask([], 'EUR', 'USD', '2026-10-30'))).toBe('no_quote');
    expect(inWords(ask([friday], 'EUR', 'INR', '2026-10-30'))).toBe('no_quote');
  });

  test('of several for one day the last recorded one', () => {
    const corrected = quote('2026-10-30', 'EUR', 'USD', '1.6');
    expect(ask([friday, monday, corrected], 'EUR', 'USD', '2026-10-30')).toMatchObject({ quotes: [corrected] });
    expect(ask([corrected, monday, friday], 'EUR', 'USD', '2026-10-31')).toMatchObject({ quotes: [friday] });
  });
});

describe('direct, inverse or crossed', () => {
  const on = '2026-10-30';

  test('a currency against itself is one, without any quote', () => {
    expect(ask([], 'INR', 'INR', on)).toEqual({
      ok: true,
      rate: { from: 'INR', to: 'INR', numerator: 1n, denominator: 1n },
      quotes: [],
      via: [],
    });
  });

  test('the inverse is exact', () => {
    expect(inWords(ask([quote(on, 'EUR', 'USD', '1.0891')], 'USD', 'EUR', on))).toBe('USD/EUR 10000/10891 via []');
  });

  test('quoted both ways on a day, each way has its own quote', () => {
    const quotes = [quote(on, 'USD', 'INR', '80'), quote(on, 'INR', 'USD', '0.0126')];
    expect(inWords(ask(quotes, 'USD', 'INR', on))).toBe('USD/INR 80/1 via []');
    expect(inWords(ask(quotes, 'INR', 'USD', on))).toBe('INR/USD 63/5000 via []');
    expect(inWords(ask(quotes.toReversed(), 'INR', 'USD', on))).toBe('INR/USD 63/5000 via []');
  });

  test('the nearer day comes before the way it was quoted', () => {
    const quotes = [quote('2026-10-29', 'USD', 'INR', '80'), quote(on, 'INR', 'USD', '0.01')];
    expect(inWords(ask(quotes, 'USD', 'INR', on))).toBe('USD/INR 100/1 via []');
  });

  test('crossed over the euro, exactly, the quotes in the order of the way', () => {
    const [usd, inr] = [quote(on, 'EUR', 'USD', '1.0891'), quote(on, 'EUR', 'INR', '96.8025')];
    expect(ask([usd, inr], 'USD', 'INR', on)).toEqual({
      ok: true,
      rate: { from: 'USD', to: 'INR', numerator: 968_025n, denominator: 10_891n },
      quotes: [usd, inr],
      via: ['EUR'],
    });
    expect(ask([usd, inr], 'INR', 'USD', on)).toMatchObject({ quotes: [inr, usd], via: ['EUR'] });
  });

  test('over the fewest pairs, then in the order of codes, whatever the order of the quotes', () => {
    const quotes = [
      quote(on, 'USD', 'JPY', '150'),
      quote(on, 'JPY', 'INR', '0.5'),
      quote(on, 'USD', 'AED', '4'),
      quote(on, 'AED', 'INR', '20'),
      quote(on, 'USD', 'BDT', '100'),
    ];
    for (const given of [quotes, quotes.toReversed()]) {
      expect(inWords(ask(given, 'USD', 'INR', on))).toBe('USD/INR 80/1 via [AED]');
      expect(inWords(ask(given, 'BDT', 'INR', on))).toBe('BDT/INR 4/5 via [USD AED]');
      expect(inWords(ask(given, 'INR', 'BDT', on))).toBe('INR/BDT 5/4 via [AED USD]');
    }
  });

  test('three pairs are enough, four are not', () => {
    const chain = [
      quote(on, 'AED', 'BDT', '2'),
      quote(on, 'BDT', 'CAD', '2'),
      quote(on, 'CAD', 'DKK', '2'),
      quote(on, 'DKK', 'EUR', '2'),
    ];
    expect(inWords(ask(chain, 'AED', 'DKK', on))).toBe('AED/DKK 8/1 via [BDT CAD]');
    expect(inWords(ask(chain, 'AED', 'EUR', on))).toBe('no_quote');
  });

  test('a way is as good as its worst pair, and the reason is that of the best way', () => {
    const stale = quote('2026-10-01', 'EUR', 'INR', '96');
    const fresh = quote('2026-10-28', 'EUR', 'INR', '96');
    const usd = quote(on, 'EUR', 'USD', '1.25');
    expect(inWords(ask([usd, stale], 'USD', 'INR', on))).toBe('too_old');
    expect(inWords(ask([usd, fresh], 'USD', 'INR', on))).toBe('not_yet_known');
    expect(inWords(ask([usd, fresh, quote('2026-10-01', 'USD', 'INR', '80')], 'USD', 'INR', on))).toBe('not_yet_known');
  });

  test('a quote against itself, or with a rate of another pair, is a fault of ours', () => {
    const usd = quote(on, 'EUR', 'USD', '1.25');
    expect(() => indexQuotes([{ ...usd, to: 'EUR' }])).toThrow(AssertionFault);
    expect(() => indexQuotes([{ ...usd, to: 'INR' }])).toThrow(AssertionFault);
  });
});

describe('properties', () => {
  const codes = ['AED', 'BDT', 'CAD', 'DKK', 'EUR', 'GBP'] as const;
  const start = day('2026-02-20');
  const anyDay = fc.integer({ min: 0, max: 24 }).map((count) => addDays(start, count));
  const anyQuote = fc
    .record({
      pair: fc.tuple(fc.constantFrom(...codes), fc.constantFrom(...codes)).filter(([from, to]) => from !== to),
      on: anyDay,
      text: fc.integer({ min: 1, max: 99_999 }).map((whole) => `${whole}.25`),
    })
    .map(({ pair: [from, to], on, text }) => quote(on, from, to, text));
  // Many quotes, so that there are pairs to cross over; of fewer the reasons why there is none.
  const question = fc.record({
    quotes: fc.oneof(
      fc.array(anyQuote, { maxLength: 8 }),
      fc.array(anyQuote, { minLength: 8, maxLength: 30, size: 'max' }),
    ),
    from: fc.constantFrom(...codes),
    to: fc.constantFrom(...codes),
    on: anyDay,
  });

  /** The rule again, by brute force: every way of at most three pairs, every quote looked at anew. */
  type Fraction = { readonly over: bigint; readonly under: bigint };
  type Last = { readonly standing: number; readonly used: RateQuote };

  function last(quotes: readonly RateQuote[], from: CurrencyCode, to: CurrencyCode, on: LocalDate): Last | null {
    const pair = quotes.filter((each) => [each.from, each.to].toSorted().join() === [from, to].toSorted().join());
    const latest = pair
      .map((each) => each.on)
      .filter((each) => each <= on)
      .toSorted()
      .at(-1);
    if (latest === undefined) return null;
    const ofDay = pair.filter((each) => each.on === latest);
    const used = ofDay.findLast((each) => each.from === from) ?? ofDay.at(-1);
    if (used === undefined) return null;
    const comes = pair.some((each) => each.on > on && daysBetween(on, each.on) <= 7);
    const standing = latest === on ? 0 : daysBetween(latest, on) > 7 ? 2 : comes ? 0 : 1;
    return { standing, used };
  }

  function model({
    quotes,
    from,
    to,
    on,
  }: {
    quotes: readonly RateQuote[];
    from: CurrencyCode;
    to: CurrencyCode;
    on: LocalDate;
  }): string {
    if (from === to) return `${from}/${to} 1/1 via []`;
    const between = codes.filter((code) => code !== from && code !== to);
    const ways = [
      [],
      ...between.map((code) => [code]),
      ...between.flatMap((one) => between.filter((other) => other !== one).map((other) => [one, other])),
    ];
    // From the code that comes first, shortest first, then by their codes.
    const key = (way: readonly string[]): string => `${way.length} ${(from < to ? way : way.toReversed()).join(' ')}`;
    let best = 3;
    for (const way of ways.toSorted((left, right) => (key(left) < key(right) ? -1 : 1))) {
      const stops = [from, ...way, to];
      const steps = [...way, to].map((next, place) => last(quotes, stops[place] ?? next, next, on));
      const worst = Math.max(...steps.map((step) => step?.standing ?? 3));
      best = Math.min(best, worst);
      if (worst > 0) continue;
      const { over, under } = steps.reduce<Fraction>(
        (whole, step, place) => {
          const rate = step?.used.rate;
          if (rate === undefined) throw new Error('a way that counts has its quotes');
          return rate.from === stops[place]
            ? { over: whole.over * rate.numerator, under: whole.under * rate.denominator }
            : { over: whole.over * rate.denominator, under: whole.under * rate.numerator };
        },
        { over: 1n, under: 1n },
      );
      const common = divisor(over, under);
      return `${from}/${to} ${over / common}/${under / common} via [${way.join(' ')}]`;
    }
    return ['', 'not_yet_known', 'too_old', 'no_quote'][best] ?? '';
  }

  const divisor = (left: bigint, right: bigint): bigint => (right === 0n ? left : divisor(right, left % right));

  test('equal to the rule by brute force', () => {
    const met = new Map<string, number>();
    fc.assert(
      fc.property(question, (asked) => {
        const found = inWords(ask(asked.quotes, asked.from, asked.to, asked.on));
        expect(found).toBe(model(asked));
        const kind = found.replace(/^.* via /, '').replaceAll(/[A-Z]+/g, 'x');
        met.set(kind, (met.get(kind) ?? 0) + 1);
      }),
      { numRuns: 5000 },
    );
    expect([...met.keys()].toSorted()).toEqual(['[]', '[x x]', '[x]', 'no_quote', 'not_yet_known', 'too_old']);
  });

  test('what is quoted more than seven days away changes no rate, so it need not be read', () => {
    let fewer = 0;
    fc.assert(
      fc.property(question, ({ quotes, from, to, on }) => {
        const near = quotes.filter((each) => Math.abs(daysBetween(on, each.on)) <= 7);
        const [all, read] = [ask(quotes, from, to, on), ask(near, from, to, on)];
        expect(read.ok).toBe(all.ok);
        if (all.ok && read.ok) expect(inWords(read)).toBe(inWords(all));
        if (all.ok && near.length < quotes.length) fewer += 1;
      }),
      { numRuns: 2000 },
    );
    expect(fewer).toBeGreaterThan(100);
  });

  const times = (left: Rate, right: Rate): boolean =>
    left.numerator * right.numerator === left.denominator * right.denominator;

  test('the way back is the same way, and there and back is one where each pair is quoted one way', () => {
    fc.assert(
      fc.property(question, ({ quotes, from, to, on }) => {
        const oneWay = quotes.map((each) => (each.from < each.to ? each : quote(each.on, each.to, each.from, '3.75')));
        const there = ask(oneWay, from, to, on);
        const back = ask(oneWay, to, from, on);
        expect(back.ok).toBe(there.ok);
        if (!there.ok || !back.ok) return;
        expect(times(there.rate, back.rate)).toBe(true);
        expect(back.via).toEqual(there.via.toReversed());
        expect(back.quotes).toEqual(there.quotes.toReversed());
      }),
      { numRuns: 2000 },
    );
  });

  test('a rate of two currencies that were quoted together never changes by what is published later', () => {
    fc.assert(
      fc.property(question, fc.array(anyQuote, { maxLength: 10 }), ({ quotes, from, to, on }, more) => {
        const before = ask(quotes, from, to, on);
        fc.pre(before.ok && before.via.length === 0);
        const later = more.filter((each) => each.on > on);
        expect(ask([...quotes, ...later], from, to, on)).toEqual(before);
      }),
      { numRuns: 2000 },
    );
  });

  test('the order of the quotes matters only among those of one pair and day', () => {
    fc.assert(
      fc.property(question, ({ quotes, from, to, on }) => {
        const byDay = quotes.toSorted((left, right) => (left.on < right.on ? -1 : left.on > right.on ? 1 : 0));
        expect(ask(byDay, from, to, on)).toEqual(ask(quotes, from, to, on));
      }),
      { numRuns: 1000 },
    );
  });

  test('the quotes that are given back are the very ones that were put in', () => {
    const kept = { ...quote('2026-10-30', 'EUR', 'USD', '1.25'), seq: 7n };
    const found = rateOn(indexQuotes([kept]), 'USD', 'EUR', day('2026-10-30'));
    expect(found.ok && found.quotes[0]?.seq).toBe(7n);
  });
});
