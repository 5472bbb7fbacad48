import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cashbackScheme, type CashbackScheme } from '../../../shared/contract/cashback.ts';
import { addDays, monthOf, type LocalDate, type Month } from '../../../shared/kernel/local-date.ts';
import { fromMinor, unitsPerMinor } from '../../../shared/money/money.ts';
import { makeVoice } from '../../../shared/wording/make-voice.ts';
import { say } from '../../../shared/wording/say.ts';
import type { CashbackReceipt, CashbackRow } from './cashback-row.ts';
import { cashbackTotals } from './cashback-totals.ts';
import { missingCashback } from './missing-cashback.ts';
import { settleCashback, type SchemeBooks } from './settle-cashback.ts';

const day = (text: string): LocalDate => text as LocalDate;
const inr = (amount: string) => ({ amount, currency: 'INR' }) as const;

const card = (more: object = {}): CashbackScheme =>
  cashbackScheme.parse({
    name: 'Card 3%',
    issuer: 'The issuer',
    account: 'a1',
    direction: 'spent',
    instrument: { kind: 'own_card', lastFour: '1234' },
    reward: { kind: 'percent', percent: '3' },
    currency: 'INR',
    from: '2026-06-01',
    paidWithinDays: 7,
    ...more,
  });

const chat = (more: object = {}): CashbackScheme =>
  card({
    name: 'First three',
    instrument: { kind: 'person_to_person' },
    reward: { kind: 'up_to', amount: inr('3500') },
    firstPayments: 3,
    ...more,
  });

const row = (id: number, on: string, paise: bigint, more: Partial<CashbackRow> = {}): CashbackRow => ({
  id: `line:${id}`,
  on: day(on),
  at: '',
  amount: fromMinor('INR', paise),
  reference: '',
  text: '',
  method: null,
  card: '1234',
  personToPerson: true,
  ...more,
});

const receipt = (id: number, on: string, paise: bigint, text = 'CASHBACK', reference = ''): CashbackReceipt => ({
  id: `line:${1000 + id}`,
  on: day(on),
  amount: fromMinor('INR', paise),
  reference,
  text,
});

type Given = Partial<SchemeBooks> & { readonly today?: string };

const settle = (
  scheme: CashbackScheme,
  rows: readonly CashbackRow[],
  receipts: readonly CashbackReceipt[],
  given: Given = {},
) => {
  const [found] = settleCashback(
    [{ id: 's1', scheme, rows, receipts, seenThrough: day('2026-12-31'), ...given }],
    day(given.today ?? '2026-09-30'),
  );
  if (found === undefined) throw new Error('no scheme');
  return found;
};

const paise = (units: bigint): bigint => units / unitsPerMinor('INR');

const told = (found: ReturnType<typeof settle>) =>
  found.rows.map(({ row: { id }, state, due, received, missing }) => [
    id,
    state,
    paise(due.units),
    paise(received.units),
    paise(missing.units),
  ]);

const turned = <T>(turn: boolean, all: readonly T[]): readonly T[] => (turn ? all.toReversed() : all);

const english = makeVoice('en');

describe('3% on the issuer’s own card', () => {
  it('is due on that card and never on another', () => {
    const found = settle(
      card(),
      [
        row(1, '2026-06-01', 100_000n),
        row(2, '2026-06-02', 100_000n, { card: '5678' }),
        row(3, '2026-06-03', 50_050n),
        row(4, '2026-06-04', 100_000n, { card: null }),
      ],
      [receipt(1, '2026-06-03', 3000n)],
    );
    expect(told(found)).toEqual([
      ['line:1', 'received', 3000n, 3000n, 0n],
      ['line:2', 'not_due', 0n, 0n, 0n],
      // ₹500.50 × 3% = ₹15.015, half up.
      ['line:3', 'missing', 1502n, 0n, 1502n],
      ['line:4', 'asks', 0n, 0n, 0n],
    ]);
    expect(found.rows.map(({ why }) => say(why, english))).toEqual([
      '3% of ₹1,000.00 is ₹30.00.',
      'Paid with the card ending 5678, not the one ending 1234: no cashback on another card.',
      '3% of ₹500.50 is ₹15.02.',
      'Nothing here says which card paid. Was it the one ending 1234? Until you say so, nothing is counted.',
    ]);
  });

  it('takes a person’s word for what a row does not say', () => {
    const answers = [
      { row: 'line:1', counts: true },
      { row: 'line:2', counts: false },
    ];
    const rows = [row(1, '2026-06-01', 100_000n, { card: null }), row(2, '2026-06-01', 100_000n)];
    expect(told(settle(card({ answers }), rows, []))).toEqual([
      ['line:1', 'missing', 3000n, 0n, 3000n],
      ['line:2', 'not_due', 0n, 0n, 0n],
    ]);
  });

  it.each([
    ['what a payment must have', { minimum: inr('100000') }, 99_999n, 0n, 'cashback_below_minimum'],
    ['the cap of a payment', { capPerPayment: inr('2000') }, 100_000n, 2000n, 'cashback_due_cap_payment'],
    ['a payment too small', {}, 16n, 0n, 'cashback_too_small'],
    ['the half of a paisa', {}, 17n, 1n, 'cashback_due_percent'],
    ['a pause', { pauses: [{ from: '2026-06-05', to: '2026-06-05' }] }, 100_000n, 0n, 'cashback_paused'],
    ['a fixed amount', { reward: { kind: 'fixed', amount: inr('500') } }, 100_000n, 500n, 'cashback_due_fixed'],
    [
      'a percentage with decimals',
      { reward: { kind: 'percent', percent: '0.125' } },
      100_000n,
      125n,
      'cashback_due_percent',
    ],
  ])('keeps to %s', (_, more, amount, due, code) => {
    const [only] = settle(card(more), [row(1, '2026-06-05', amount)], []).rows;
    expect([paise(only?.due.units ?? -1n), only?.why.code]).toEqual([due, code]);
  });

  it('keeps to the caps of a month and of the whole offer, in the order of the payments', () => {
    const scheme = card({ capPerMonth: inr('5000'), capTotal: inr('7000') });
    const rows = [1, 2, 3].map((id) => row(id, `2026-06-0${id}`, 100_000n));
    const july = [4, 5].map((id) => row(id, `2026-07-0${id}`, 100_000n));
    expect(settle(scheme, [...july, ...rows], []).rows.map(({ due, why }) => [paise(due.units), why.code])).toEqual([
      [3000n, 'cashback_due_percent'],
      [2000n, 'cashback_due_cap_month'],
      [0n, 'cashback_cap_month_reached'],
      [2000n, 'cashback_due_cap_total'],
      [0n, 'cashback_cap_total_reached'],
    ]);
  });

  it('leaves out what is none of the scheme’s', () => {
    const scheme = card({ to: '2026-06-30', words: ['ads'] });
    const rows = [
      row(1, '2026-05-31', 1000n, { text: 'ads' }),
      row(2, '2026-07-01', 1000n, { text: 'ads' }),
      row(3, '2026-06-10', 1000n, { text: 'adsense' }),
      row(4, '2026-06-10', 1000n, { text: 'META ADS' }),
    ];
    expect(settle(scheme, rows, []).rows.map(({ row: { id } }) => id)).toEqual(['line:4']);
  });
});

describe('up to ₹35 on each of the first three payments from person to person', () => {
  const four = [1, 2, 3, 4].map((id) => row(id, `2026-06-0${id}`, 10_000n));

  it('takes any amount up to it, misses only what did not come at all, and ends after the third', () => {
    const found = settle(chat(), four, [receipt(1, '2026-06-01', 2100n), receipt(2, '2026-06-02', 3500n)]);
    expect(told(found)).toEqual([
      ['line:1', 'received', 3500n, 2100n, 0n],
      ['line:2', 'received', 3500n, 3500n, 0n],
      ['line:3', 'missing', 3500n, 0n, 3500n],
      ['line:4', 'not_due', 0n, 0n, 0n],
    ]);
    expect(say(found.rows[2]?.outcome ?? { code: '', facts: {} }, english)).toBe(
      'Nothing at all came by 10 Jun 2026. How much was due nobody can say, ₹35.00 at most.',
    );
    expect(say(found.rows[3]?.why ?? { code: '', facts: {} }, english)).toBe(
      'It comes after the first 3 payments, which alone earn cashback.',
    );
  });

  it('counts neither a payment to a shop nor one while the offer stood still', () => {
    const scheme = chat({ pauses: [{ from: '2026-06-02', to: '2026-06-02' }] });
    const rows = [...four, row(5, '2026-06-05', 10_000n), row(6, '2026-06-01', 10_000n, { personToPerson: false })];
    expect(settle(scheme, rows, []).rows.map(({ row: { id }, why }) => [id, why.code])).toEqual([
      ['line:1', 'cashback_due_first_up_to'],
      ['line:6', 'cashback_not_person'],
      ['line:2', 'cashback_paused'],
      ['line:3', 'cashback_due_first_up_to'],
      ['line:4', 'cashback_due_first_up_to'],
      ['line:5', 'cashback_after_first'],
    ]);
  });

  it('asks where it cannot know, and about whatever hangs on the answer', () => {
    const rows = four.map((one, index) => (index === 0 ? { ...one, personToPerson: null } : one));
    const more = [...rows, row(5, '2026-06-05', 10_000n)];
    expect(settle(chat(), more, []).rows.map(({ state, why }) => [state, why.code])).toEqual([
      ['asks', 'cashback_person_unknown'],
      ['missing', 'cashback_due_first_up_to'],
      ['missing', 'cashback_due_first_up_to'],
      ['asks', 'cashback_first_depends'],
      ['not_due', 'cashback_after_first'],
    ]);
    const no = chat({ answers: [{ row: 'line:1', counts: false }] });
    expect(settle(no, more, []).rows.map(({ state }) => state)).toEqual([
      'not_due',
      'missing',
      'missing',
      'missing',
      'not_due',
    ]);
  });

  it('knows nothing of a receipt above what is promised', () => {
    const found = settle(chat(), [row(1, '2026-06-01', 10_000n)], [receipt(1, '2026-06-02', 3600n)]);
    expect(told(found)).toEqual([['line:1', 'missing', 3500n, 0n, 3500n]]);
    expect(paise(cashbackTotals(found, null).withoutDue.units)).toBe(3600n);
  });
});

describe('what came is laid against what was due', () => {
  const two = [
    row(1, '2026-06-01', 100_000n, { reference: 'REF000001' }),
    row(2, '2026-06-05', 100_000n, { reference: 'REF000002' }),
  ];

  it('by the reference it bears, before all else', () => {
    const found = settle(card(), two, [receipt(1, '2026-06-06', 3000n, 'CASHBACK FOR REF000002')]);
    expect(told(found).map(([id, state]) => [id, state])).toEqual([
      ['line:1', 'missing'],
      ['line:2', 'received'],
    ]);
  });

  it('to nothing else where it names a payment that earns nothing', () => {
    const other = row(3, '2026-06-02', 100_000n, { card: '5678', reference: 'REF000003' });
    const found = settle(card(), [...two, other], [receipt(1, '2026-06-06', 3000n, 'CASHBACK', 'REF000003')]);
    expect(cashbackTotals(found, null).received.units).toBe(0n);
    expect(found.receipts.map(({ why }) => why.code)).toEqual(['cashback_receipt_not_due']);
  });

  it('by amount so that the fewest are late: the earliest deadline first', () => {
    const found = settle(card(), two, [receipt(2, '2026-06-09', 3000n), receipt(1, '2026-06-06', 3000n)]);
    expect(told(found).map(([, state]) => state)).toEqual(['received', 'received']);
  });

  it('late, and says by how many days', () => {
    const found = settle(card(), [row(1, '2026-06-01', 100_000n)], [receipt(1, '2026-06-20', 3000n)]);
    expect(found.rows.map(({ state, outcome }) => [state, outcome === null ? '' : say(outcome, english)])).toEqual([
      ['late', '₹30.00 came on 20 Jun 2026, 12 days after 8 Jun 2026.'],
    ]);
  });

  it('short, and says what is missing', () => {
    const found = settle(card(), [row(1, '2026-06-01', 100_000n)], [receipt(1, '2026-06-03', 2000n)]);
    expect(told(found)).toEqual([['line:1', 'short', 3000n, 2000n, 1000n]]);
  });

  it('in one lump for a month', () => {
    const rows = [...two, row(3, '2026-07-01', 70_000n)];
    const found = settle(card({ paidWithinDays: 40 }), rows, [receipt(1, '2026-07-05', 6000n)], {
      today: '2026-07-10',
    });
    expect(told(found).map(([, state]) => state)).toEqual(['received', 'received', 'waiting']);
    expect(say(found.rows[0]?.outcome ?? { code: '', facts: {} }, english)).toBe(
      '₹30.00 of the ₹60.00 that came on 5 Jul 2026 for 2 payments together.',
    );
  });

  it('in one lump that was rounded once: nothing is missing, and the paise between are told', () => {
    // 3% of ₹0.50 is 1.5 paise: 2 for each, 5 for three together.
    const rows = [1, 2, 3].map((id) => row(id, `2026-06-0${id}`, 50n));
    const found = settle(card(), rows, [receipt(1, '2026-06-05', 5n)]);
    expect(cashbackTotals(found, null)).toMatchObject({ payments: 3 });
    expect(told(found).map(([, state, due, , missing]) => [state, due, missing])).toEqual([
      ['received', 2n, 0n],
      ['received', 2n, 0n],
      ['received', 2n, 0n],
    ]);
    expect(found.receipts.map(({ why }) => say(why, english))).toEqual([
      '₹0.05 for 3 payments, rounded once for all: ₹0.01 from the sum of each.',
    ]);
  });

  it('in one lump for a run of days, though an older one was never paid', () => {
    const rows = [
      row(1, '2026-06-01', 99_900n),
      row(2, '2026-06-10', 100_000n),
      row(3, '2026-06-12', 70_000n),
      row(4, '2026-06-14', 33_300n),
    ];
    const found = settle(card(), rows, [receipt(1, '2026-06-15', 5100n)]);
    expect(told(found).map(([, state]) => state)).toEqual(['missing', 'received', 'received', 'missing']);
  });

  it('never before the payment, and never to two schemes', () => {
    const early = settle(card(), [row(1, '2026-06-05', 100_000n)], [receipt(1, '2026-06-04', 3000n)]);
    expect(told(early).map(([, state]) => state)).toEqual(['missing']);
    const books = (id: string, one: number): SchemeBooks => ({
      id,
      scheme: card(),
      rows: [row(one, '2026-06-01', 100_000n)],
      receipts: [receipt(1, '2026-06-03', 3000n)],
      seenThrough: day('2026-12-31'),
    });
    const both = settleCashback([books('a', 1), books('b', 2)], day('2026-09-30'));
    expect(both.map((one) => paise(cashbackTotals(one, null).received.units))).toEqual([3000n, 0n]);
    expect(both.map((one) => paise(cashbackTotals(one, null).missing.units))).toEqual([0n, 3000n]);
  });

  it('late by the day on which the last of it came, whichever part was found first', () => {
    const named = row(1, '2026-06-01', 100_000n, { reference: 'REF000001' });
    const found = settle(
      card(),
      [named],
      [receipt(1, '2026-06-20', 2000n, 'CASHBACK REF000001'), receipt(2, '2026-06-05', 1000n)],
    );
    expect(found.rows.map(({ outcome }) => (outcome === null ? '' : say(outcome, english)))).toEqual([
      '₹30.00 came on 20 Jun 2026, 12 days after 8 Jun 2026.',
    ]);
  });

  // Each of two schemes earns ₹30.00 for its own payment, and one receipt of ₹45.00 or of a payment’s name came.
  const apart = (text: string, amount: bigint, second: Partial<CashbackRow> = {}) =>
    settleCashback(
      ['a', 'b'].map((id, index) => ({
        id,
        scheme: card(id === 'a' ? {} : { reward: { kind: 'fixed', amount: inr('2000') } }),
        rows: [
          row(index + 1, '2026-06-01', 100_000n, { reference: `REF00000${index + 1}`, ...(index === 0 ? {} : second) }),
        ],
        receipts: [receipt(1, '2026-06-03', amount, text)],
        seenThrough: day('2026-12-31'),
      })),
      day('2026-09-30'),
    );

  it('of one scheme only, and what is over is explained by no other', () => {
    const both = apart('CASHBACK', 4500n);
    expect(both.map((one) => paise(cashbackTotals(one, null).received.units))).toEqual([3000n, 0n]);
    expect(both.map((one) => paise(cashbackTotals(one, null).withoutDue.units))).toEqual([1500n, 0n]);
  });

  it('of the scheme that earned just so much, where one payment earned by two', () => {
    const both = apart('CASHBACK REF000001', 2000n, { reference: 'REF000001' });
    expect(both.map((one) => paise(cashbackTotals(one, null).received.units))).toEqual([0n, 2000n]);
  });

  it('not where it was taken back again; and a debit that bears the word is a payment all the same', () => {
    const shop = row(7, '2026-06-02', 10_000n, { text: 'CASHBACK SHOP' });
    const found = settle(
      card(),
      [row(1, '2026-06-01', 100_000n), row(2000 - 1000 + 2, '2026-06-09', 3000n), shop],
      [
        receipt(1, '2026-06-03', 3000n),
        receipt(2, '2026-06-09', -3000n),
        { ...receipt(0, '2026-06-02', -10_000n), id: 'line:7' },
      ],
    );
    expect(told(found)).toEqual([
      ['line:1', 'missing', 3000n, 0n, 3000n],
      ['line:7', 'missing', 300n, 0n, 300n],
    ]);
    expect(found.receipts.map(({ why }) => why.code)).toEqual([
      'cashback_receipt_taken_back',
      'cashback_receipt_taken_back',
    ]);
  });
});

describe('what is missing becomes an exception', () => {
  const rows = [
    row(1, '2026-06-01', 100_000n, { reference: 'REF000001' }),
    row(2, '2026-06-05', 100_000n),
    row(3, '2026-07-01', 100_000n),
  ];

  it('once for a scheme and a month, with the money, the day and whom to ask', () => {
    const found = missingCashback(settle(card(), rows, []));
    expect(
      found.map(({ kind, subject, due, lineIds, references }) => ({ kind, subject, due, lineIds, references })),
    ).toEqual([
      {
        kind: 'not_settled',
        subject: 'cashback:s1:2026-06',
        due: '2026-06-08',
        lineIds: ['1', '2'],
        references: ['REF000001'],
      },
      { kind: 'not_settled', subject: 'cashback:s1:2026-07', due: '2026-07-08', lineIds: ['3'], references: [] },
    ]);
    expect(found.map(({ amountAtRisk }) => paise(amountAtRisk.units))).toEqual([6000n, 3000n]);
    expect(say(found[0]?.why ?? { code: '', facts: {} }, english)).toBe(
      'Card 3%: cashback of ₹60.00 for 2 payments of June 2026 did not come. The first was due by 8 Jun 2026.',
    );
    expect(say(found[0]?.next ?? { code: '', facts: {} }, english)).toBe(
      'Ask The issuer about the cashback of June 2026 (Card 3%).',
    );
  });

  it('not on its last day, but on the next', () => {
    const one = [row(1, '2026-06-01', 100_000n)];
    expect(missingCashback(settle(card(), one, [], { today: '2026-06-08' }))).toEqual([]);
    expect(missingCashback(settle(card(), one, [], { today: '2026-06-09' }))).toHaveLength(1);
  });

  it('asks for the statement first where none reaches the day', () => {
    for (const seenThrough of [null, day('2026-06-07')]) {
      const [found] = missingCashback(settle(card(), [row(1, '2026-06-01', 100_000n)], [], { seenThrough }));
      expect([found?.why.code, found?.next.code]).toEqual(['cashback_not_seen_month', 'next_import_statement']);
    }
  });
});

it('tells what did not come apart from what no statement reaches yet', () => {
  const found = missingCashback(
    settle(card(), [row(1, '2026-06-01', 100_000n), row(2, '2026-06-20', 50_000n)], [], {
      seenThrough: day('2026-06-15'),
    }),
  );
  expect(
    found.map(({ subject, why, next, lineIds, amountAtRisk }) => [
      subject,
      why.code,
      next.code,
      lineIds,
      paise(amountAtRisk.units),
    ]),
  ).toEqual([
    ['cashback:s1:2026-06', 'cashback_missing_month', 'next_ask_issuer', ['1'], 3000n],
    ['cashback:s1:2026-06:unseen', 'cashback_not_seen_month', 'next_import_statement', ['2'], 1500n],
  ]);
});

describe('for any payments and receipts', () => {
  const dates = fc.integer({ min: 0, max: 75 }).map((days) => addDays(day('2026-06-01'), days));
  const anyRow = fc.record({
    on: dates,
    paise: fc.bigInt({ min: 1n, max: 400_000n }),
    card: fc.constantFrom('1234', '1234', '5678', null),
    personToPerson: fc.constantFrom(true, true, false, null),
    named: fc.boolean(),
  });
  const anyReceipt = fc.record({
    on: dates,
    paise: fc.oneof(fc.constantFrom(3000n, 3500n, 1200n, -3000n), fc.bigInt({ min: 1n, max: 30_000n })),
    names: fc.option(fc.nat({ max: 9 }), { nil: null }),
  });
  const anyScheme = fc
    .record({
      mine: fc.boolean(),
      first: fc.constantFrom(null, 3, 5),
      month: fc.constantFrom(null, '5000'),
      total: fc.constantFrom(null, '9000', '7'),
      payment: fc.constantFrom(null, '2500'),
      kind: fc.constantFrom('percent', 'fixed', 'up_to'),
    })
    .map(({ mine, first, month, total, payment, kind }) =>
      card({
        instrument: mine ? { kind: 'own_card', lastFour: '1234' } : { kind: 'person_to_person' },
        reward: kind === 'percent' ? { kind, percent: '3' } : { kind, amount: inr('3500') },
        firstPayments: first,
        capPerMonth: month === null ? null : inr(month),
        capTotal: total === null ? null : inr(total),
        capPerPayment: payment === null ? null : inr(payment),
        pauses: [{ from: '2026-06-20', to: '2026-06-25' }],
      }),
    );
  const books = fc.record({
    schemes: fc.array(anyScheme, { minLength: 1, maxLength: 2 }),
    rows: fc.array(anyRow, { maxLength: 14 }).map((all) =>
      all.map((one, index) =>
        row(index + 1, one.on, one.paise, {
          card: one.card,
          personToPerson: one.personToPerson,
          reference: one.named ? `REF00000${index}` : '',
        }),
      ),
    ),
    receipts: fc
      .array(anyReceipt, { maxLength: 8 })
      .map((all) =>
        all.map((one, index) =>
          receipt(index, one.on, one.paise, one.names === null ? 'CASHBACK' : `CASHBACK REF00000${one.names}`),
        ),
      ),
    today: dates,
  });
  const run = (
    { schemes, rows, receipts, today }: typeof books extends fc.Arbitrary<infer T> ? T : never,
    turn = false,
  ) =>
    settleCashback(
      turned(
        turn,
        schemes.map((scheme, index) => ({
          id: `s${index}`,
          scheme,
          rows: turned(turn, rows),
          receipts: turned(turn, receipts),
          seenThrough: today,
        })),
      ),
      today,
    );

  it('gives the same in any order of input', () => {
    fc.assert(
      fc.property(books, (given) => {
        expect(run(given, true).toReversed()).toEqual(run(given));
      }),
      { numRuns: 400 },
    );
  });

  it('keeps to the caps and to the first payments', () => {
    fc.assert(
      fc.property(books, (given) => {
        for (const { scheme, rows } of run(given)) {
          const due = (month: Month | null) =>
            rows
              .filter(({ row: { on } }) => month === null || monthOf(on) === month)
              .reduce((sum, one) => sum + paise(one.due.units), 0n);
          if (scheme.capTotal !== null) expect(due(null) <= BigInt(scheme.capTotal.amount)).toBe(true);
          for (const month of ['2026-06', '2026-07', '2026-08'] as Month[])
            if (scheme.capPerMonth !== null) expect(due(month) <= BigInt(scheme.capPerMonth.amount)).toBe(true);
          for (const one of rows)
            if (scheme.capPerPayment !== null)
              expect(paise(one.due.units) <= BigInt(scheme.capPerPayment.amount)).toBe(true);
          if (scheme.firstPayments !== null)
            expect(rows.filter(({ due: { units } }) => units > 0n).length <= scheme.firstPayments).toBe(true);
          for (const {
            row: { card: paidWith, personToPerson },
            due: { units },
          } of rows)
            if (units > 0n)
              expect(scheme.instrument.kind === 'own_card' ? paidWith : personToPerson).toBe(
                scheme.instrument.kind === 'own_card' ? '1234' : true,
              );
        }
      }),
      { numRuns: 400 },
    );
  });

  it('adds up: dues to what came, waits and is missing; receipts to what they paid and what nothing explains', () => {
    fc.assert(
      fc.property(books, (given) => {
        const settled = run(given);
        let paid = 0n;
        let without = 0n;
        for (const one of settled) {
          for (const { due, received, rounding, waiting, missing } of one.rows) {
            paid += received.units;
            if (one.scheme.reward.kind === 'up_to') {
              expect(received.units <= due.units).toBe(true);
              if (received.units > 0n) expect([waiting.units, missing.units]).toEqual([0n, 0n]);
            } else expect(received.units + rounding.units + waiting.units + missing.units).toBe(due.units);
          }
          const months = ['2026-06', '2026-07', '2026-08'] as Month[];
          const whole = cashbackTotals(one, null);
          for (const measure of ['due', 'received', 'waiting', 'missing', 'withoutDue'] as const)
            expect(months.reduce((sum, month) => sum + cashbackTotals(one, month)[measure].units, 0n)).toBe(
              whole[measure].units,
            );
          without += whole.withoutDue.units;
        }
        const gone = new Set(
          settled.flatMap(({ receipts }) =>
            receipts.filter(({ why }) => why.code === 'cashback_receipt_taken_back').map((one) => one.receipt.id),
          ),
        );
        const came = given.receipts
          .filter(({ id, amount }) => amount.units > 0n && !gone.has(id))
          .reduce((sum, { amount }) => sum + amount.units, 0n);
        expect(paid + without).toBe(came);
      }),
      { numRuns: 400 },
    );
  });
});
