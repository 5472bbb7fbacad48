import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays } from '../../../shared/kernel/local-date.ts';
import type { MatchingPass, MatchingRule, Tolerance } from '../../../shared/contract/matching-rules.ts';
import { money, type Money } from '../../../shared/money/money.ts';
import { makeVoice } from '../../../shared/wording/make-voice.ts';
import { say } from '../../../shared/wording/say.ts';
import { linkKey } from './link-key.ts';
import { matchBatches, type BatchMatching } from './match-batches.ts';
import { usualSettings, usualWays, type MatchingWays } from './matching-ways.ts';
import type { OpenBatch, OpenLine } from './open-items.ts';
import { amountOf, day, links, near, openBatch, openLine } from './testing/open-books.ts';

const why = (batches: readonly OpenBatch[], lines: readonly OpenLine[], ways?: MatchingWays): string[] =>
  matchBatches({ batches, lines }, ways).matches.map((match) => say(match.why, makeVoice('en')));
const letting = (tolerance: Tolerance): MatchingWays => ({ ...usualWays, settings: { ...usualSettings, tolerance } });
const whyNot = ({ nearMisses }: BatchMatching): string[] =>
  nearMisses.map(({ why: reason }) => say(reason, makeVoice('en')));
/** The usual ways but one. */
const without = (pass: MatchingPass): MatchingWays => ({
  ...usualWays,
  settings: {
    ...usualSettings,
    passes: usualSettings.passes.map((one) => (one.pass === pass ? { ...one, on: false } : one)),
  },
});
const rupees = (amount: string) => ({ amount, currency: 'INR' as const });

describe('what a person took apart', () => {
  const apart = (batchIds: readonly string[], lineIds: readonly string[]): MatchingWays => ({
    ...usualWays,
    apart: new Set([linkKey({ batchIds, lineIds })]),
  });

  test('no pass puts together again, and it says who did', () => {
    const open = {
      batches: [openBatch('b1', '500.00')],
      lines: [openLine('l1', '500.00', { narration: 'NEFT UTRB10001' })],
    };
    const found = matchBatches(open, apart(['b1'], ['l1']));
    expect([links(found), near(found)]).toEqual([[], ['taken_apart b1 ? l1']]);
    expect(whyNot(found)[0]).toContain('you took them apart');
  });

  test('may go with something else: a lump of which one payout was another’s', () => {
    const lump = {
      batches: [openBatch('b1', '300.00'), openBatch('b2', '200.00')],
      lines: [openLine('l1', '500.00', { narration: 'PHONEPE' })],
    };
    expect(links(matchBatches(lump))).toEqual(['grouped_sum b1+b2 = l1']);
    const found = matchBatches(lump, apart(['b2', 'b1'], ['l1']));
    expect([links(found), near(found)]).toEqual([[], ['taken_apart b1+b2 ? l1']]);
    const more = { ...lump, lines: [...lump.lines, openLine('l2', '300.00', { narration: 'NEFT UTRB10001' })] };
    expect(links(matchBatches(more, apart(['b2', 'b1'], ['l1'])))).toEqual(['reference_amount b1 = l2']);
  });
});

describe('several items of one reference', () => {
  test('one payout in two credits', () => {
    const batches = [openBatch('b1', '100.00')];
    const lines = ['60.00', '40.00'].map((amount, at) => openLine(`l${at}`, amount, { narration: 'NEFT UTRB10001' }));
    expect(links(matchBatches({ batches, lines }))).toEqual(['reference_sum b1 = l1+l0']);
    expect(why(batches, lines)).toEqual([
      'The references UTRb10001 tie 1 payout and 2 bank lines together, and both sides come to ₹100.00.',
    ]);
  });

  test('two payouts named on one line, the thousandths of both rounded away', () => {
    const batches = [openBatch('b1', '10.004'), openBatch('b2', '20.004')];
    const lines = [openLine('l1', '30.01', { narration: 'UTRB10001 UTRB20001' })];
    const { matches } = matchBatches({ batches, lines });
    expect(matches).toMatchObject([
      { batchIds: ['b1', 'b2'], rounding: amountOf('-0.002'), letThrough: amountOf('0') },
    ]);
  });

  test('a credit that was returned and came again', () => {
    const lines = ['50.00', '-50.00', '50.00'].map((amount, at) =>
      openLine(`l${at}`, amount, { narration: 'RTGS UTRB10001', date: addDays(day('2025-10-02'), at) }),
    );
    expect(links(matchBatches({ batches: [openBatch('b1', '50.00')], lines }))).toEqual([
      'reference_sum b1 = l0+l1+l2',
    ]);
  });

  test('a credit that went back, and did not come again, is no payout that arrived', () => {
    const lines = ['50.00', '-50.00'].map((amount, at) =>
      openLine(`l${at}`, amount, { narration: 'RTGS UTRB10001', date: addDays(day('2025-10-02'), at) }),
    );
    const found = matchBatches({ batches: [openBatch('b1', '50.00')], lines });
    expect(links(found)).toEqual([]);
    expect(near(found).toSorted()).toEqual(['reference_repeated b1 ? l0', 'reference_repeated b1 ? l1']);
  });

  test('the bank’s charge for a credit, under its reference, does not stand in its way', () => {
    const lines = ['50.00', '-5.90'].map((amount, at) => openLine(`l${at}`, amount, { narration: 'RTGS UTRB10001' }));
    expect(links(matchBatches({ batches: [openBatch('b1', '50.00')], lines }))).toEqual(['reference_amount b1 = l0']);
  });

  test('does not link where the sums differ by a paisa: each pair is told', () => {
    const lines = ['60.00', '39.99'].map((amount, at) => openLine(`l${at}`, amount, { narration: 'NEFT UTRB10001' }));
    const found = matchBatches({ batches: [openBatch('b1', '100.00')], lines });
    expect(links(found)).toEqual([]);
    expect(near(found).toSorted()).toEqual(['reference_repeated b1 ? l0', 'reference_repeated b1 ? l1']);
  });
});

describe('what an earlier batch owed', () => {
  const owed = openBatch('b0', '-30.00', { settledOn: day('2025-10-01') });
  const paid = openBatch('b1', '100.00');
  const line = openLine('l1', '70.00', { narration: 'UTRB10001' });

  test('is taken from the next payout', () => {
    expect(links(matchBatches({ batches: [owed, paid], lines: [line] }))).toEqual(['reference_sum b1+b0 = l1']);
    expect(why([owed, paid], [line])).toEqual([
      'UTR UTRb10001 equal: ₹100.00 less ₹30.00 that was owed from UTRb00001 = ₹70.00.',
    ]);
  });

  test.each([
    ['of another account', { account: 'second shop' }],
    ['of a later day', { settledOn: day('2025-10-03') }],
    ['of half a year ago', { settledOn: day('2025-04-01') }],
    ['of another amount', { net: amountOf('-30.01') }],
  ])('not %s', (_, more) => {
    const found = matchBatches({ batches: [{ ...owed, ...more }, paid], lines: [line] });
    expect(links(found)).toEqual([]);
    expect(near(found)).toEqual(['amount_differs b1 ? l1']);
  });

  test('of two that would each explain it, neither is taken', () => {
    const found = matchBatches({ batches: [owed, { ...owed, id: 'b9', reference: 'X' }, paid], lines: [line] });
    expect(links(found)).toEqual([]);
  });
});

describe('the tolerance', () => {
  const batches = [openBatch('b1', '1000.00')];
  const paid = (amount: string): OpenLine[] => [openLine('l1', amount, { narration: 'UTRB10001' })];

  test.each([
    ['absolute', { absolute: [rupees('590')], percent: '0', cap: [rupees('1000')] }, '994.10', true],
    ['absolute, a paisa more', { absolute: [rupees('590')], percent: '0', cap: [rupees('1000')] }, '994.09', false],
    ['per cent', { absolute: [], percent: '0.5', cap: [rupees('1000')] }, '995.00', true],
    ['per cent, a paisa more', { absolute: [], percent: '0.5', cap: [rupees('1000')] }, '994.99', false],
    ['capped', { absolute: [rupees('5000')], percent: '50', cap: [rupees('100')] }, '999.00', true],
    ['above the cap', { absolute: [rupees('5000')], percent: '50', cap: [rupees('100')] }, '998.99', false],
    ['too much', { absolute: [rupees('100')], percent: '0', cap: [rupees('100')] }, '1001.00', true],
    ['without a cap in that currency', { absolute: [rupees('590')], percent: '5', cap: [] }, '999.99', false],
  ])('%s', (_, tolerance, amount, linked) => {
    const found = matchBatches({ batches, lines: paid(amount) }, letting(tolerance));
    expect(links(found)).toEqual(linked ? ['reference_tolerance b1 = l1'] : []);
    if (linked) expect(found.matches[0]?.letThrough.units).toBe(amountOf('1000.00').units - amountOf(amount).units);
    else expect(near(found)).toEqual(['amount_differs b1 ? l1']);
  });
});

describe('across currencies', () => {
  const dollars = openBatch('b1', '100.00', { net: amountOf('100.00', 'USD') });
  const worthAt =
    (rate: bigint): MatchingWays['worth'] =>
    (amount): Money | null =>
      amount.currency === 'INR' ? amount : rate === 0n ? null : money('INR', amount.units * rate);
  const found = (came: string, rate: bigint) =>
    matchBatches(
      { batches: [dollars], lines: [openLine('l1', came, { narration: 'INWARD UTRB10001' })] },
      { ...usualWays, worth: worthAt(rate) },
    );

  test.each([
    ['exactly', '8300.00'],
    ['two per cent less', '8134.00'],
    ['two per cent more', '8466.00'],
  ])('worth %s links', (_, came) => expect(links(found(came, 83n))).toEqual(['reference_across b1 = l1']));

  test('further apart it asks and says both worths; without a rate it says which is missing', () => {
    expect(near(found('8133.99', 83n))).toEqual(['worth_differs b1 ? l1']);
    expect(near(found('8300.00', 0n))).toEqual(['rate_missing b1 ? l1']);
  });

  test('of which one came and one went it says so, and blames no rate', () => {
    const opposite = found('-8300.00', 83n);
    expect(near(opposite)).toEqual(['worth_differs b1 ? l1']);
    expect(whyNot(opposite)).toEqual([
      'The reference UTRb10001 is the same, but $100.00 and −₹8,300.00 go opposite ways: one came, the other went.',
    ]);
  });

  test('what this way of matching would link, were it on, is told so', () => {
    const lines = [openLine('l1', '8134.00', { narration: 'INWARD UTRB10001' })];
    const off = matchBatches({ batches: [dollars], lines }, { ...without('reference_across'), worth: worthAt(83n) });
    expect(near(off)).toEqual(['switched_off b1 ? l1']);
    expect(whyNot(off)).toEqual([
      'The reference UTRb10001 is the same, and $100.00, worth ₹8,300.00, came as ₹8,134.00; but matching one reference in two currencies is switched off. Accept it, or switch that on.',
    ]);
    const further = [openLine('l1', '8133.99', { narration: 'INWARD UTRB10001' })];
    const apart = matchBatches(
      { batches: [dollars], lines: further },
      { ...without('reference_across'), worth: worthAt(83n) },
    );
    expect(near(apart)).toEqual(['worth_differs b1 ? l1']);
  });
});

describe('amount and days, on a line that names the provider', () => {
  const batch = openBatch('b1', '500.00');
  const named = openLine('l1', '500.00', { narration: 'NEFT PHONEPE PVT LTD 000991', date: day('2025-10-03') });

  test('links when it is the only one', () => {
    expect(links(matchBatches({ batches: [batch], lines: [named] }))).toEqual(['amount_date b1 = l1']);
    expect(why([batch], [named])).toEqual([
      'The bank line names PhonePe, and payout UTRb10001 is the only one of ₹500.00 in these days: it came 1 day later.',
    ]);
  });

  it.each([
    ['two lines of that amount', [batch], [named, { ...named, id: 'l2' }]],
    ['another line of that amount that names nobody', [batch], [named, openLine('l2', '500.00')]],
    ['two payouts of that amount', [batch, openBatch('b2', '500.00')], [named]],
    ['a line that names nobody', [batch], [openLine('l1', '500.00')]],
    ['a line that names another provider', [batch], [{ ...named, narration: 'NEFT PAYTM' }]],
    ['a line of the week after', [batch], [{ ...named, date: day('2025-10-12') }]],
  ] as const)('asks, or says nothing, for %s', (_, batches, lines) => {
    expect(links(matchBatches({ batches, lines }))).toEqual([]);
  });

  test('a payout of another provider and the same amount does not stand in its way', () => {
    const other = openBatch('b2', '500.00', { institution: 'paytm', account: 'paytm account' });
    const theirs = openLine('l2', '500.00', { narration: 'ONE97 COMMUNICATIONS' });
    expect(links(matchBatches({ batches: [batch, other], lines: [named, theirs] }))).toEqual([
      'amount_date b1 = l1',
      'amount_date b2 = l2',
    ]);
  });
});

const ruleOf = (providerAccount: string): MatchingRule => ({
  name: providerAccount,
  on: true,
  position: 0,
  bankAccount: null,
  words: ['X'],
  providerAccount,
  tolerance: null,
});

describe('grouped sums', () => {
  const lump = (amount: string): OpenLine => openLine('l1', amount, { narration: 'PHONEPE SETTLEMENT' });
  const payouts = (...nets: readonly string[]): OpenBatch[] => nets.map((net, at) => openBatch(`b${at}`, net));

  test('two payouts in one credit, and a third that is not in it', () => {
    const batches = payouts('10.10', '20.20', '33.33');
    expect(links(matchBatches({ batches, lines: [lump('43.43')] }))).toEqual(['grouped_sum b0+b2 = l1']);
    expect(why(batches, [lump('43.43')])).toEqual([
      'The bank line names PhonePe: 2 payouts (UTRb00001, UTRb20001) come to exactly ₹43.43, and no other combination of the 3 in these days does.',
    ]);
  });

  test('one payout in two credits', () => {
    const lines = ['7.00', '5.00', '4.00'].map((amount, at) => openLine(`l${at}`, amount, { narration: 'PHONEPE' }));
    expect(links(matchBatches({ batches: payouts('12.00'), lines }))).toEqual(['grouped_sum b0 = l1+l0']);
  });

  test('a payout below zero that was set off against one above', () => {
    expect(links(matchBatches({ batches: payouts('-4.00', '10.00'), lines: [lump('6.00')] }))).toEqual([
      'grouped_sum b0+b1 = l1',
    ]);
  });

  test('two combinations: it asks', () => {
    const found = matchBatches({ batches: payouts('1.00', '4.00', '2.00', '3.00'), lines: [lump('5.00')] });
    expect(links(found)).toEqual([]);
    expect(near(found)[0]).toMatch(/^several_sums/);
  });

  describe('where the search for others had to stop', () => {
    /** Twenty accounts in which nobody can search to the end: they use all combinations up. */
    const accounts = Array.from({ length: 20 }, (_, at) => `account ${at}`);
    const rules = accounts.map((account, at) => ({ ...ruleOf(account), words: [`PAYER${at}`] }));
    const amounts = Array.from({ length: 24 }, (_, n) => `${1000 + n * 7}.01`);
    const inOne = { narration: 'PHONEPE SETTLEMENT' };

    test('what a line that was not come to may be the sum of is asked about', () => {
      const crowd = accounts.flatMap((account, at) =>
        amounts.map((net, n) => openBatch(`c${at}-${n}`, net, { account })),
      );
      const unclear = accounts.map((_, at) => openLine(`cl${at}`, '8200.50', { narration: `PAYER${at}` }));
      const batches = [...crowd, ...payouts('1.00', '4.00')];
      const before = openLine('l1', '5.00', { ...inOne, date: day('2025-10-01') });
      const after = openLine('l2', '5.00', { ...inOne, date: day('2025-10-03') });
      const found = (...lines: OpenLine[]) => links(matchBatches({ batches, lines }, { ...usualWays, rules }));
      expect(found(before)).toEqual(['grouped_sum b0+b1 = l1']);
      expect(found(before, ...unclear, after)).toEqual([]);
    });

    test('and what a payout that was not come to may have come in', () => {
      const crowd = accounts.flatMap((_, at) =>
        amounts.map((amount, n) => openLine(`c${at}-${n}`, amount, { narration: `PAYER${at}` })),
      );
      const unclear = accounts.map((account, at) => openBatch(`cb${at}`, '8200.50', { account }));
      const lines = [...crowd, openLine('l1', '1.00', inOne), openLine('l2', '4.00', inOne)];
      const before = openBatch('b1', '5.00', { settledOn: day('2025-10-01') });
      const after = openBatch('b2', '5.00', { settledOn: day('2025-10-03') });
      const found = (...batches: OpenBatch[]) => links(matchBatches({ batches, lines }, { ...usualWays, rules }));
      expect(found(before)).toEqual(['grouped_sum b1 = l1+l2']);
      expect(found(before, ...unclear, after)).toEqual([]);
    });
  });

  test('of two accounts it is no lump', () => {
    const [first, second] = payouts('1.00', '4.00');
    const batches = [first, second].flatMap((one, at) => (one === undefined ? [] : [{ ...one, account: `${at}` }]));
    expect(links(matchBatches({ batches, lines: [lump('5.00')] }))).toEqual([]);
  });

  test('gives up where there are too many, says after how many, and is soon done', () => {
    const batches = Array.from({ length: 24 }, (_, at) => openBatch(`b${at}`, `${1000 + at * 7}.01`));
    const found = matchBatches({ batches, lines: [lump('8200.50')] });
    expect(links(found)).toEqual([]);
    expect(near(found)[0]).toMatch(/^gave_up/);
    expect(say(found.nearMisses[0]?.why ?? { code: '', facts: {} }, makeVoice('en'))).toMatch(
      /stopped after 50,000 combinations of 24 items/,
    );
  });
});

describe('rules', () => {
  const rule: MatchingRule = {
    name: 'Our bank calls PhonePe so',
    on: true,
    position: 0,
    bankAccount: null,
    words: ['quick', 'pay'],
    providerAccount: 'phonepe account',
    tolerance: { absolute: [rupees('590')], percent: '0', cap: [rupees('590')] },
  };
  const ways: MatchingWays = { ...usualWays, rules: [rule] };
  const line = (amount: string, more: Partial<OpenLine> = {}): OpenLine =>
    openLine('l1', amount, { narration: 'QUICK-PAY 8871', ...more });
  const tried = (lines: readonly OpenLine[], rules: readonly MatchingRule[] = [rule], net = '100.00') =>
    links(matchBatches({ batches: [openBatch('b1', net)], lines }, { ...ways, rules }));

  test('say whose payout a line is, and what may be missing', () => {
    expect(tried([line('100.00')])).toEqual(['learned b1 = l1']);
    expect(tried([line('94.10')])).toEqual(['learned b1 = l1']);
    expect(tried([line('94.09')])).toEqual([]);
    expect(why([openBatch('b1', '100.00')], [line('94.10')], ways)).toEqual([
      'Your rule “Our bank calls PhonePe so” says whose money this is: payout UTRb10001 of ₹100.00, ₹94.10 came. The ₹5.90 between them is within what the rule lets through and goes to settlement differences.',
    ]);
  });

  test.each([
    ['switched off', [{ ...rule, on: false }], {}],
    ['of another bank account', [{ ...rule, bankAccount: 'second account' }], {}],
    ['whose words are not all there', [rule], { narration: 'QUICK 8871' }],
    ['of another payer', [{ ...rule, providerAccount: 'paytm account' }], {}],
  ] as const)('not one %s', (_, rules, more) => {
    expect(tried([line('100.00', more)], rules)).toEqual([]);
  });

  test('the first that fits counts', () => {
    expect(tried([line('100.00')], [{ ...rule, providerAccount: 'paytm account' }, rule])).toEqual([]);
  });

  test('of words in another script, whole and with their vowels', () => {
    const bengali = { ...rule, words: ['ফোনপে'] };
    expect(tried([line('100.00', { narration: 'NEFT ফোনপে 8871' })], [bengali])).toEqual(['learned b1 = l1']);
    expect(tried([line('100.00', { narration: 'NEFT ফানুস পান 8871' })], [bengali])).toEqual([]);
  });

  test('two lines that fit: it asks', () => {
    expect(tried([line('100.00'), line('100.00', { id: 'l2' })])).toEqual([]);
  });
});

test('the order of the passes is the merchant’s, and one that is off does not run', () => {
  const batches = [openBatch('b1', '500.00')];
  const lines = [openLine('l1', '500.00', { narration: 'PHONEPE' })];
  const found = matchBatches({ batches, lines }, without('amount_date'));
  expect(links(found)).toEqual([]);
  expect(near(found)).toEqual(['amount_without_reference b1 ? l1']);
});

test.each([
  ['500.00', '500.00'],
  ['500.004', '500.00'],
])('the same reference and amount (%s for %s), where that way of matching is off, is no difference', (net, came) => {
  const lines = [openLine('l1', came, { narration: 'NEFT UTRB10001' })];
  const found = matchBatches({ batches: [openBatch('b1', net)], lines }, without('reference_amount'));
  expect(links(found)).toEqual([]);
  expect(near(found)).toEqual(['switched_off b1 ? l1']);
  expect(whyNot(found)).toEqual([
    'Same UTR UTRb10001 and the same ₹500.00, but matching by the same reference and amount is switched off. Accept it, or switch that on.',
  ]);
});

describe('any books', () => {
  const anyBatch = fc.record({
    net: fc.integer({ min: -3, max: 12 }).map((units) => `${units}.00`),
    offset: fc.nat(4),
    account: fc.constantFrom('phonepe account', 'second account'),
    reference: fc.constantFrom('UTR0000001', 'UTR0000002', 'UTR0000003', ''),
  });
  const anyLine = fc.record({
    amount: fc.integer({ min: -3, max: 20 }).map((units) => `${units}.00`),
    offset: fc.nat(5),
    narration: fc.constantFrom(
      'PHONEPE',
      'PHONEPE UTR0000001',
      'NEFT',
      'UTR0000002 X',
      'QUICK',
      'UTR0000001 UTR0000003',
    ),
  });
  const rules: MatchingRule[] = [
    {
      name: 'q',
      on: true,
      position: 0,
      bankAccount: null,
      words: ['QUICK'],
      providerAccount: 'second account',
      tolerance: { absolute: [rupees('100')], percent: '0', cap: [rupees('100')] },
    },
  ];
  const ways: MatchingWays = {
    ...letting({ absolute: [rupees('100')], percent: '0', cap: [rupees('100')] }),
    rules,
  };
  const books = fc
    .tuple(fc.array(anyBatch, { maxLength: 7 }), fc.array(anyLine, { maxLength: 7 }))
    .map(([batches, lines]) => ({
      batches: batches.map(({ net, offset, account, reference }, at) =>
        openBatch(`b${at}`, net, { settledOn: addDays(day('2025-10-02'), offset), account, reference }),
      ),
      lines: lines.map(({ amount, offset, narration }, at) =>
        openLine(`l${at}`, amount, { date: addDays(day('2025-10-02'), offset), narration }),
      ),
    }));
  const hashOf = (value: unknown): string =>
    createHash('sha256')
      .update(JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? one.toString() : one)))
      .digest('hex');

  test('a hundred shuffles give the same matches and the same hash', () => {
    fc.assert(
      fc.property(books, fc.nat(), (open, seed) => {
        const expected = hashOf(matchBatches(open, ways));
        let drawn = seed;
        const draw = (): number => (drawn = (drawn * 1_103_515_245 + 12_345) % 2_147_483_648);
        for (let round = 0; round < 100; round += 1) {
          const shuffled = <T>(items: readonly T[]): T[] =>
            items
              .map((item) => ({ item, at: draw() }))
              .toSorted((a, b) => a.at - b.at)
              .map(({ item }) => item);
          expect(hashOf(matchBatches({ batches: shuffled(open.batches), lines: shuffled(open.lines) }, ways))).toBe(
            expected,
          );
        }
      }),
      { numRuns: 20 },
    );
  });

  test('every match is its sides to the last digit, nothing stands in two, and what was let through is within the tolerance', () => {
    fc.assert(
      fc.property(books, (open) => {
        const { matches, nearMisses } = matchBatches(open, ways);
        const sum = (amounts: readonly Money[]): bigint => amounts.reduce((all, { units }) => all + units, 0n);
        const used = matches.flatMap(({ batchIds, lineIds }) => [...batchIds, ...lineIds]);
        expect(new Set(used).size).toBe(used.length);
        for (const { rule, batchIds, lineIds, amount, rounding, letThrough } of matches) {
          const nets = open.batches.filter(({ id }) => batchIds.includes(id)).map(({ net }) => net);
          const came = open.lines.filter(({ id }) => lineIds.includes(id)).map((line) => line.amount);
          expect(sum(came)).toBe(amount.units);
          expect(sum(nets)).toBe(amount.units + rounding.units + letThrough.units);
          expect(rounding.units).toBe(0n);
          if (rule !== 'reference_tolerance' && rule !== 'learned') expect(letThrough.units).toBe(0n);
          const size = letThrough.units < 0n ? -letThrough.units : letThrough.units;
          expect(size <= amountOf('1.00').units).toBe(true);
        }
        for (const { batchIds, lineIds } of nearMisses)
          expect([...batchIds, ...lineIds].some((id) => used.includes(id))).toBe(false);
      }),
      { numRuns: 400 },
    );
  });
});
