import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { addDays, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { fromDecimalText } from '../../../shared/money/decimal-text.ts';
import { money, type Money } from '../../../shared/money/money.ts';
import { batchesInOrder, linesInOrder } from './in-order.ts';
import { matchBatches, type BatchMatching } from './match-batches.ts';
import type { OpenBatch, OpenLine } from './open-items.ts';

const inr = (text: string): Money => fromDecimalText('INR', text) ?? money('INR', 0n);
const day = (text: string): LocalDate => text as LocalDate;

const batch = (id: string, net: string, more: Partial<OpenBatch> = {}): OpenBatch => ({
  id,
  reference: 'AXNPNTESTUTR0001',
  institution: 'phonepe',
  account: 'shop at phonepe',
  settledOn: day('2025-10-02'),
  net: inr(net),
  gross: inr('1300.00'),
  costs: inr('15.10'),
  sales: 2,
  refunds: 1,
  paymentReferences: [],
  ...more,
});

const line = (id: string, amount: string, more: Partial<OpenLine> = {}): OpenLine => ({
  id,
  institution: 'hdfc',
  account: 'current account',
  reference: null,
  narration: 'NEFT CR-UTIB0000001-PHONEPE-AXNPNTESTUTR0001',
  date: day('2025-10-02'),
  amount: inr(amount),
  ...more,
});

const links = ({ matches }: BatchMatching): string[] =>
  matches.map(({ rule, batchIds, lineIds }) => `${rule} ${batchIds.join('+')}-${lineIds.join('+')}`);
const near = ({ nearMisses }: BatchMatching): string[] =>
  nearMisses.map(({ kind, batchIds, lineIds }) => `${kind} ${batchIds.join('+')}-${lineIds.join('+')}`);

describe('matchBatches links', () => {
  it('the reference in the narration with its amount, and says why', () => {
    const found = matchBatches({ batches: [batch('b1', '1284.90')], lines: [line('l1', '1284.90')] });
    expect(links(found)).toEqual(['reference_amount b1-l1']);
    expect(found.matches[0]?.rounding.units).toBe(0n);
    expect(found.matches[0]?.why).toEqual({
      code: 'match_reference_amount',
      facts: {
        reference: 'AXNPNTESTUTR0001',
        sales: 2,
        refunds: 1,
        gross: { amount: '130000', currency: 'INR' },
        costs: { amount: '1510', currency: 'INR' },
        net: { amount: '128490', currency: 'INR' },
      },
    });
  });

  it.each([
    ['reference column', 'axnpntestutr0001', 'PHONEPE'],
    ['leading zeros kept by the bank', '0000120555000001', '', '120555000001'],
    ['leading zeros lost by the bank', '120555000001', '', '0000120555000001'],
    ['punctuation', null, 'UPI/AXNPN TESTUTR0001/PHONEPE', 'AXNPN-TESTUTR0001'],
    ['a line break inside the reference', null, 'NEFT CR AXNPNTEST UTR0001 PHONEPE'],
    ['full width letters', null, 'ＡＸＮＰＮＴＥＳＴＵＴＲ0001'],
  ])('by %s', (_, reference, narration, own = 'AXNPNTESTUTR0001') => {
    const found = matchBatches({
      batches: [batch('b1', '5.00', { reference: own })],
      lines: [line('l1', '5.00', { reference, narration })],
    });
    expect(links(found)).toEqual(['reference_amount b1-l1']);
  });

  it('an amount that only lacks what no bank can pay', () => {
    const found = matchBatches({ batches: [batch('b1', '1284.902')], lines: [line('l1', '1284.90')] });
    expect(links(found)).toEqual(['reference_rounded b1-l1']);
    expect(found.matches[0]?.rounding).toEqual(inr('0.002'));
    expect(links(matchBatches({ batches: [batch('b1', '1284.906')], lines: [line('l1', '1284.91')] }))).toEqual([
      'reference_rounded b1-l1',
    ]);
  });

  it('a negative batch with its debit', () => {
    expect(links(matchBatches({ batches: [batch('b1', '-50.00')], lines: [line('l1', '-50.00')] }))).toEqual([
      'reference_amount b1-l1',
    ]);
  });

  it('the equal amount where one reference was paid twice', () => {
    const found = matchBatches({ batches: [batch('b1', '5.00')], lines: [line('l1', '4.00'), line('l2', '5.00')] });
    expect(links(found)).toEqual(['reference_amount b1-l2']);
    expect(near(found)).toEqual([]);
  });
});

describe('matchBatches does not link', () => {
  it('a whole paisa of difference', () => {
    const found = matchBatches({ batches: [batch('b1', '1284.90')], lines: [line('l1', '1284.89')] });
    expect(links(found)).toEqual([]);
    expect(near(found)).toEqual(['amount_differs b1-l1']);
    expect(found.nearMisses[0]?.difference).toEqual(inr('0.01'));
    expect(near(matchBatches({ batches: [batch('b1', '1284.902')], lines: [line('l1', '1284.892')] }))).toEqual([
      'amount_differs b1-l1',
    ]);
  });

  it('parts of a paisa that the bank has and the batch has not', () => {
    expect(near(matchBatches({ batches: [batch('b1', '1284.90')], lines: [line('l1', '1284.902')] }))).toEqual([
      'amount_differs b1-l1',
    ]);
  });

  it('a short reference inside a longer one, or a very short one in a narration', () => {
    const longer = line('l1', '5.00', { narration: 'NEFT AXNPNTESTUTR00011 PHONEPE', date: day('2026-01-01') });
    expect(matchBatches({ batches: [batch('b1', '5.00')], lines: [longer] })).toEqual({ matches: [], nearMisses: [] });
    const short = line('l1', '5.00', { narration: 'BRANCH 123', date: day('2026-01-01') });
    expect(matchBatches({ batches: [batch('b1', '5.00', { reference: '123' })], lines: [short] })).toEqual({
      matches: [],
      nearMisses: [],
    });
  });

  it('two lines or two batches that could each be it', () => {
    const twoLines = matchBatches({ batches: [batch('b1', '5.00')], lines: [line('l1', '5.00'), line('l2', '5.00')] });
    expect(links(twoLines)).toEqual([]);
    expect(near(twoLines)).toEqual(['reference_repeated b1-l1', 'reference_repeated b1-l2']);
    expect(twoLines.nearMisses[0]?.why.facts).toEqual({ reference: 'AXNPNTESTUTR0001', batches: 1, lines: 2 });
    const twoBatches = matchBatches({
      batches: [batch('b1', '5.00'), batch('b2', '5.00')],
      lines: [line('l1', '5.00')],
    });
    expect(links(twoBatches)).toEqual([]);
    expect(near(twoBatches)).toEqual(['reference_repeated b1-l1', 'reference_repeated b2-l1']);
  });

  it('another currency under the same reference', () => {
    const dollars = line('l1', '5.00', { amount: money('USD', inr('5.00').units) });
    const found = matchBatches({ batches: [batch('b1', '5.00')], lines: [dollars] });
    expect(links(found)).toEqual([]);
    expect(near(found)).toEqual(['rate_missing b1-l1']);
  });

  it('an equal amount without a reference: it asks', () => {
    const plain = line('l1', '5.00', { narration: 'NEFT INWARD', date: day('2025-10-04') });
    const found = matchBatches({ batches: [batch('b1', '5.00')], lines: [plain] });
    expect(links(found)).toEqual([]);
    expect(near(found)).toEqual(['amount_without_reference b1-l1']);
    expect(found.nearMisses[0]?.why).toEqual({
      code: 'near_amount_without_reference',
      facts: { amount: { amount: '500', currency: 'INR' }, days: 2 },
    });
    expect(near(matchBatches({ batches: [batch('b1', '4.998')], lines: [plain] }))).toEqual([
      'amount_without_reference b1-l1',
    ]);
  });

  it.each([
    [-2, 0],
    [-1, 1],
    [5, 1],
    [6, 0],
  ])('an amount %i days from the payout: %i suggestions', (days, suggestions) => {
    const plain = line('l1', '5.00', { narration: 'INWARD', date: addDays(day('2025-10-02'), days) });
    expect(matchBatches({ batches: [batch('b1', '5.00')], lines: [plain] }).nearMisses).toHaveLength(suggestions);
  });

  it('two equal amounts without a reference: both are shown, the nearer first, and never more than five', () => {
    const plain = (id: string, offset: number): OpenLine =>
      line(id, '5.00', { narration: 'INWARD', date: addDays(day('2025-10-02'), offset) });
    expect(near(matchBatches({ batches: [batch('b1', '5.00')], lines: [plain('l1', 3), plain('l2', 1)] }))).toEqual([
      'amount_without_reference b1-l2',
      'amount_without_reference b1-l1',
    ]);
    const many = Array.from({ length: 40 }, (_, index) => plain(`l${index}`, index % 5));
    expect(matchBatches({ batches: [batch('b1', '5.00')], lines: many }).nearMisses).toHaveLength(5);
  });

  it('an empty reference with an empty reference, nor a batch of zero with anything', () => {
    const bare = line('l1', '5.00', { reference: '', narration: '', date: day('2026-01-01') });
    expect(matchBatches({ batches: [batch('b1', '5.00', { reference: '--' })], lines: [bare] })).toEqual({
      matches: [],
      nearMisses: [],
    });
    expect(matchBatches({ batches: [batch('b1', '0.00')], lines: [line('l1', '0.00')] })).toEqual({
      matches: [],
      nearMisses: [],
    });
  });
});

const reference = fc.constantFrom('UTR0000001', 'UTR0000002', 'UTR00000011', 'utr-0000003', '000777001', '');
const amount = fc.constantFrom('5.00', '5.004', '6.00', '-5.00', '0.00');
const date = fc.integer({ min: 0, max: 9 }).map((offset) => addDays(day('2025-10-01'), offset));
const anyBatches = fc.array(fc.record({ reference, amount, date }), { maxLength: 8 });
const anyLines = fc.array(fc.record({ reference, inNarration: fc.boolean(), amount, date }), { maxLength: 8 });
const anyBooks = fc.tuple(anyBatches, anyLines).map(([batches, lines]) => ({
  batches: batches.map((one, index) =>
    batch(`b${index}`, one.amount, { reference: one.reference, settledOn: one.date }),
  ),
  lines: lines.map((one, index) =>
    line(`l${index}`, one.amount, {
      reference: one.inNarration ? null : one.reference,
      narration: one.inNarration ? `NEFT ${one.reference} PHONEPE` : 'PHONEPE',
      date: one.date,
    }),
  ),
}));

describe('batchesInOrder and linesInOrder', () => {
  it('go by what the items say before their ids', () => {
    const batches = [
      batch('1', '5.00', { settledOn: day('2025-10-03') }),
      batch('2', '5.00', { reference: 'B' }),
      batch('3', '6.00', { reference: 'A' }),
      batch('5', '5.00', { reference: 'A' }),
      batch('4', '5.00', { reference: 'A' }),
      batch('6', '5.00', { settledOn: null }),
    ];
    expect(batchesInOrder(batches).map(({ id }) => id)).toEqual(['6', '4', '5', '3', '2', '1']);
    const lines = [
      line('1', '5.00', { date: day('2025-10-03') }),
      line('2', '5.00', { reference: 'B' }),
      line('3', '6.00', { reference: 'A' }),
      line('5', '5.00', { reference: 'A' }),
      line('4', '5.00', { reference: 'A' }),
      line('6', '-5.00'),
    ];
    expect(linesInOrder(lines).map(({ id }) => id)).toEqual(['6', '4', '5', '3', '2', '1']);
  });
});

describe('matchBatches, for any books', () => {
  it('gives the same answer in any order', () => {
    fc.assert(
      fc.property(
        anyBooks.chain(({ batches, lines }) =>
          fc.tuple(
            fc.constant({ batches, lines }),
            fc.record({
              batches: fc.shuffledSubarray(batches, { minLength: batches.length }),
              lines: fc.shuffledSubarray(lines, { minLength: lines.length }),
            }),
          ),
        ),
        ([books, shuffled]) => {
          expect(matchBatches(shuffled)).toEqual(matchBatches(books));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('links each item at most once, by equal or rounded amounts, and suggests nothing that is linked', () => {
    fc.assert(
      fc.property(anyBooks, (books) => {
        const { matches, nearMisses } = matchBatches(books);
        const linked = matches.flatMap(({ batchIds, lineIds }) => [...batchIds, ...lineIds]);
        expect(new Set(linked).size).toBe(linked.length);
        for (const match of matches) {
          const nets = books.batches.filter(({ id }) => match.batchIds.includes(id)).map(({ net }) => net.units);
          const received = books.lines.filter(({ id }) => match.lineIds.includes(id)).map((one) => one.amount.units);
          const sum = (units: readonly bigint[]): bigint => units.reduce((all, one) => all + one, 0n);
          expect(sum(received)).toBe(match.amount.units);
          expect(sum(nets)).toBe(match.amount.units + match.rounding.units + match.letThrough.units);
          expect(match.letThrough.units).toBe(0n);
        }
        for (const { batchIds, lineIds } of nearMisses)
          expect([...batchIds, ...lineIds].some((id) => linked.includes(id))).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
