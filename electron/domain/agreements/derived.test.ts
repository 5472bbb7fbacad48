import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, fromDayNumber, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { fromDecimalText, toDecimalText } from '../../../shared/money/decimal-text.ts';
import { money, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { sampleCashback, sampleTerms } from './testing/sample-terms.ts';
import { cardTerms, type CardTerms } from '../fees/card-terms.ts';
import { cardSpans } from '../fees/card-spans.ts';
import { merchantCalendars } from '../calendar/merchant-calendars.ts';
import { paymentDueDate } from '../matching/due-date.ts';
import { agreedCards, agreementsFirst } from './agreed-cards.ts';
import { agreedDays } from './agreed-days.ts';
import { agreedRelease, reserveOwed } from './agreed-reserve.ts';
import { agreedSchemes } from './agreed-schemes.ts';
import { agreedSettlements } from './agreed-settlement.ts';
import { limitUse } from './limit-use.ts';
import { keptOf } from './testing/kept.ts';

const day = (text: string): LocalDate => text as LocalDate;
const inr = (text: string): Money => {
  const read = fromDecimalText('INR', text);
  if (read === null) throw new Error(text);
  return read;
};
const account = { id: 'acc', institution: 'phonepe' } as const;

describe('agreedCards', () => {
  const two = agreedDays([keptOf('a', 1), keptOf('b', 2, { from: day('2026-11-01'), institution: 'stripe' })]);

  it('gives each currency of the institution’s account its card, for the days of the agreement', () => {
    const terms = sampleTerms();
    expect(agreedCards(two, account)).toMatchObject([
      {
        agreement: { version: 1, from: '2026-10-01' },
        card: { providerAccount: 'acc', currency: 'INR', from: '2026-10-01', to: '2026-10-31', ...terms.fees[0] },
      },
    ]);
    expect(agreedCards(two, { id: 's', institution: 'stripe' }).map(({ card }) => [card.from, card.to])).toEqual([
      ['2026-11-01', null],
    ]);
    expect(agreedCards(two, { id: 'x', institution: 'paytm' })).toEqual([]);
  });
});

describe('agreementsFirst', () => {
  const card = (id: string, from: string, to: string | null, currency: 'INR' | 'USD' = 'INR'): CardTerms =>
    cardTerms(id, {
      name: id,
      providerAccount: 'acc',
      currency,
      from: day(from),
      to: to === null ? null : day(to),
      source: '',
      lines: [],
      refundKeepsFee: true,
    });
  const agreed = card('agreed', '2026-10-10', '2026-10-20');
  const pieces = (...kept: readonly CardTerms[]) =>
    agreementsFirst(kept, [agreed]).map(({ id, from, to }) => [id, from, to]);

  it.each([
    ['before', card('k', '2026-09-01', '2026-10-09'), [['k', '2026-09-01', '2026-10-09']]],
    ['after', card('k', '2026-10-21', null), [['k', '2026-10-21', null]]],
    ['into it', card('k', '2026-09-01', '2026-10-10'), [['k', '2026-09-01', '2026-10-09']]],
    ['out of it', card('k', '2026-10-20', null), [['k', '2026-10-21', null]]],
    ['within it', card('k', '2026-10-12', '2026-10-13'), []],
    [
      'across it',
      card('k', '2026-09-01', null),
      [
        ['k', '2026-09-01', '2026-10-09'],
        ['k', '2026-10-21', null],
      ],
    ],
    ['of another currency', card('k', '2026-10-12', '2026-10-13', 'USD'), [['k', '2026-10-12', '2026-10-13']]],
  ])('leaves of a card %s what no agreement speaks of', (_, kept, expected) => {
    expect(pieces(kept)).toEqual([...expected, ['agreed', '2026-10-10', '2026-10-20']]);
  });

  it('leaves each day with one card at most, the agreement’s where there is one', () => {
    const anyDay = fc.integer({ min: 0, max: 40 });
    const span = fc.record({ at: anyDay, length: fc.option(anyDay) });
    const dated = (prefix: string, spans: readonly { at: number; length: number | null }[]) => {
      // Cards of one kind share no day, as the contract has it.
      let free = 0;
      return spans.flatMap(({ at, length }, index) => {
        const from = Math.max(at, free);
        free = length === null ? Number.MAX_SAFE_INTEGER : from + length + 1;
        return from > 80
          ? []
          : [
              card(
                `${prefix}${index}`,
                fromDayNumber(20_700 + from),
                length === null ? null : fromDayNumber(20_700 + from + length),
              ),
            ];
      });
    };
    fc.assert(
      fc.property(fc.array(span, { maxLength: 4 }), fc.array(span, { maxLength: 4 }), anyDay, (some, others, asked) => {
        const [kept, given] = [dated('k', some), dated('a', others)];
        const on = fromDayNumber(20_700 + asked);
        const holds = (one: CardTerms) => one.from <= on && (one.to === null || on <= one.to);
        const expected = given.find(holds)?.id ?? kept.find(holds)?.id ?? null;
        const all = agreementsFirst(kept, given);
        expect(all.filter(holds).map(({ id }) => id)).toEqual(expected === null ? [] : [expected]);
        expect(cardSpans(all, 'INR', on, on).map((one) => one.card?.id ?? null)).toEqual([expected]);
      }),
    );
  });
});

describe('what is due by an agreement', () => {
  const days = agreedDays([
    keptOf('a', 1, { settlement: { days: 1, counts: 'bank_days' } }),
    keptOf('b', 2, { from: day('2026-11-16'), settlement: { days: 4, counts: 'calendar_days' } }),
  ]);
  const calendars = merchantCalendars('IN', {}, agreedSettlements(days));
  const due = (businessDate: string, institution: 'phonepe' | 'razorpay' = 'phonepe') => {
    const found = paymentDueDate({ businessDate: day(businessDate), institution, rail: 'upi' }, calendars);
    return [found.on, found.notCounted.length, found.agreement?.version ?? null];
  };

  it.each([
    // The day before it began: PhonePe’s usual two days for UPI, and a day of grace.
    ['2026-09-30', ['2026-10-03', 0, null]],
    // Thursday; Friday is Gandhi Jayanti; one bank day is Saturday 3 October, the first Saturday.
    ['2026-10-01', ['2026-10-04', 1, 1]],
    // Friday; second Saturday and Sunday do not count.
    ['2026-11-13', ['2026-11-17', 2, 1]],
    // The next version counts every day.
    ['2026-11-16', ['2026-11-21', 0, 2]],
  ])('of a payment of %s is %j', (businessDate, expected) => {
    expect(due(businessDate)).toEqual(expected);
  });

  it('says nothing of another institution', () => {
    expect(due('2026-11-16', 'razorpay')).toEqual(
      (() => {
        const usual = paymentDueDate(
          { businessDate: day('2026-11-16'), institution: 'razorpay', rail: 'upi' },
          merchantCalendars('IN', {}),
        );
        return [usual.on, usual.notCounted.length, null];
      })(),
    );
  });
});

describe('an agreed reserve', () => {
  const days = agreedDays([
    keptOf('a', 1, { reserve: { percent: '10', days: 90 } }),
    keptOf('b', 2, { from: day('2026-11-01'), reserve: { percent: '7.25', days: 30 } }),
    keptOf('c', 3, { from: day('2026-12-01'), reserve: null }),
  ]);
  const owed = (settled: readonly (readonly [string, string])[], held: string, asOf: string) => {
    const found = reserveOwed(
      days,
      { institution: 'phonepe', currency: 'INR' },
      settled.map(([on, gross]) => ({ settledOn: day(on), gross: inr(gross) })),
      inr(held),
      day(asOf),
    );
    return [toDecimalText(found.should), toDecimalText(found.short)];
  };

  it.each([
    ['2026-09-30', null],
    ['2026-10-31', ['2027-01-29', 1]],
    ['2026-11-01', ['2026-12-01', 2]],
    ['2026-12-01', null],
  ])('gives what was held on %s back as agreed that day: %j', (heldOn, expected) => {
    const found = agreedRelease(days, 'phonepe', day(heldOn));
    expect(found === null ? null : [found.on, found.name.version]).toEqual(expected);
    expect(agreedRelease(days, 'paytm', day(heldOn))).toBeNull();
  });

  it.each([
    [
      'the per cent of each settlement',
      [['2026-10-10', '1000.00'] as const],
      '100.00',
      '2026-10-10',
      ['100.00', '0.00'],
    ],
    [
      'of each day’s version',
      [
        ['2026-10-31', '1000'],
        ['2026-11-01', '1000'],
      ] as const,
      '172.50',
      '2026-11-02',
      ['172.50', '0.00'],
    ],
    ['nothing settled before it began', [['2026-09-30', '1000'] as const], '0', '2026-10-10', ['0.00', '0.00']],
    ['nothing that was to be given back', [['2026-10-01', '1000'] as const], '0', '2026-12-30', ['0.00', '0.00']],
    ['all until the day before', [['2026-10-01', '1000'] as const], '0', '2026-12-29', ['100.00', '100.00']],
    ['nothing of days to come', [['2026-10-05', '1000'] as const], '0', '2026-10-04', ['0.00', '0.00']],
    ['half up to a paisa', [['2026-10-10', '0.05'] as const], '0.01', '2026-10-10', ['0.01', '0.00']],
    [
      'a paisa of rounding a settlement is no shortness',
      [['2026-10-10', '1000.05'] as const],
      '100.00',
      '2026-10-10',
      ['100.01', '0.00'],
    ],
    [
      'two paisa of one settlement are',
      [['2026-10-10', '1000.05'] as const],
      '99.99',
      '2026-10-10',
      ['100.01', '0.02'],
    ],
    ['more than agreed is not short', [['2026-10-10', '1000'] as const], '250', '2026-10-10', ['100.00', '0.00']],
  ])('should hold %s', (_, settled, held, asOf, expected) => {
    expect(owed(settled, held, asOf)).toEqual(expected);
  });
});

describe('limitUse', () => {
  const terms = sampleTerms({
    limits: [{ currency: 'INR', perPayment: null, perMonth: toWire(inr('5000000.00')) }],
  });

  it.each([
    ['0', 0],
    ['2500000', 5000],
    // A paisa below all of it is not all of it.
    ['4999999.99', 9999],
    ['5000000', 10_000],
    ['6000000.01', 12_000],
  ])('of a turnover of %s is %i', (turnover, used) => {
    expect(limitUse(terms, inr(turnover))?.used).toBe(used);
  });

  it('is of its own currency alone', () => {
    expect(limitUse(terms, money('USD', 1n))).toBeNull();
    expect(limitUse(sampleTerms({ limits: [] }), inr('1'))).toBeNull();
  });
});

describe('agreedSchemes', () => {
  const scheme = sampleCashback({ from: day('2026-01-01') });
  const other = sampleCashback({ name: 'Card reward', reward: { kind: 'percent', percent: '2' } });

  it('holds a scheme to the days of its agreement', () => {
    const days = agreedDays([keptOf('a', 1, { cashback: [scheme], to: day('2026-10-31') })]);
    expect(agreedSchemes(days).map(({ terms, agreement }) => [terms.from, terms.to, agreement.version])).toEqual([
      ['2026-10-01', '2026-10-31', 1],
    ]);
    const late = sampleCashback({ from: day('2026-11-05') });
    expect(agreedSchemes(agreedDays([keptOf('a', 1, { cashback: [late], to: day('2026-10-31') })]))).toEqual([]);
  });

  it('goes on with what the next version repeats, and ends what it changes', () => {
    const days = agreedDays([
      keptOf('a', 1, { cashback: [scheme, other] }),
      keptOf('b', 2, { from: day('2026-11-01'), cashback: [scheme] }),
      keptOf('c', 3, { from: day('2026-12-01'), cashback: [scheme, other] }),
    ]);
    expect(agreedSchemes(days).map(({ id, terms }) => [id.slice(0, 1), id.at(-1), terms.from, terms.to])).toEqual([
      ['a', '0', '2026-10-01', null],
      ['a', '1', '2026-10-01', '2026-10-31'],
      ['c', '1', '2026-12-01', null],
    ]);
  });

  it('does not go on over a day without agreement', () => {
    const days = agreedDays([
      keptOf('a', 1, { cashback: [scheme], to: day('2026-10-30') }),
      keptOf('b', 2, { from: day('2026-11-01'), cashback: [scheme] }),
    ]);
    expect(agreedSchemes(days).map(({ terms }) => terms.to)).toEqual(['2026-10-30', null]);
    expect(addDays(day('2026-10-30'), 2)).toBe('2026-11-01');
  });
});
