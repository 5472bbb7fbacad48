import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { fromDecimalText, toDecimalText } from '../../../shared/money/decimal-text.ts';
import { money, type Money } from '../../../shared/money/money.ts';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { findExceptions, type OpenBooks } from './find-exceptions.ts';
import type { MatchingPass } from '../../../shared/contract/matching-rules.ts';
import { matchBatches } from './match-batches.ts';
import { usualSettings, usualWays } from './matching-ways.ts';
import type { OpenBatch, OpenLine, UnsettledPayment } from './open-items.ts';

const amountOf = (text: string, currency: CurrencyCode = 'INR'): Money =>
  fromDecimalText(currency, text) ?? money(currency, 0n);
const day = (text: string): LocalDate => text as LocalDate;

const batch = (id: string, net: string, more: Partial<OpenBatch> = {}): OpenBatch => ({
  id,
  reference: `UTR000${id}`,
  institution: 'phonepe',
  account: 'shop',
  settledOn: day('2025-10-02'),
  net: amountOf(net),
  gross: amountOf(net),
  costs: amountOf('0'),
  sales: 2,
  refunds: 1,
  paymentReferences: ['PP1', 'MREF1'],
  ...more,
});
const line = (id: string, amount: string, more: Partial<OpenLine> = {}): OpenLine => ({
  id,
  institution: 'hdfc',
  account: 'bank',
  reference: `BANK${id}`,
  narration: 'NEFT CR PHONEPE',
  date: day('2025-10-02'),
  amount: amountOf(amount),
  ...more,
});
const payment = (id: string, net: string, more: Partial<UnsettledPayment> = {}): UnsettledPayment => ({
  id,
  reference: `PP${id}`,
  merchantReference: `MREF${id}`,
  kind: 'sale',
  institution: 'phonepe',
  businessDate: day('2025-10-05'),
  net: amountOf(net),
  ...more,
});
const october = [{ currency: 'INR', from: day('2025-10-01'), to: day('2025-10-31') }] as const;

const open = (books: Partial<OpenBooks>): OpenBooks => {
  const batches = books.batches ?? [];
  const lines = books.lines ?? [];
  return {
    today: day('2025-11-01'),
    payments: [],
    statements: october,
    ...books,
    batches,
    lines,
    nearMisses: matchBatches({ batches, lines }).nearMisses,
  };
};
const find = (books: Partial<OpenBooks>) => findExceptions(open(books));

describe('a pair that a way of matching would link, were it on', () => {
  const switchedOff = (
    pass: MatchingPass,
    books: Pick<OpenBooks, 'batches' | 'lines' | 'today'>,
    worth = usualWays.worth,
  ) => {
    const passes = usualSettings.passes.map((one) => (one.pass === pass ? { ...one, on: false } : one));
    const { nearMisses } = matchBatches(books, { ...usualWays, worth, settings: { ...usualSettings, passes } });
    return findExceptions({ payments: [], statements: october, ...books, nearMisses });
  };

  it('is neither over nor short paid: once it is due, it waits for a person, all of it', () => {
    const books = { batches: [batch('1', '500.004')], lines: [line('1', '500.00', { reference: 'UTR0001' })] };
    expect(switchedOff('reference_amount', { ...books, today: day('2025-10-03') })).toEqual([]);
    const found = switchedOff('reference_amount', { ...books, today: day('2025-11-01') });
    expect(found).toMatchObject([
      {
        kind: 'not_settled',
        batchIds: ['1'],
        lineIds: ['1'],
        amountAtRisk: amountOf('500.00'),
        references: ['UTR0001', 'PP1', 'MREF1'],
        due: '2025-10-03',
        why: { code: 'batch_credit_not_linked', facts: { reference: 'UTR0001', came: '2025-10-02' } },
        next: { code: 'next_accept_pair' },
      },
    ]);
  });

  it('of two currencies says that it is worth the same', () => {
    const books = {
      batches: [batch('1', '100.00', { net: amountOf('100.00', 'USD') })],
      lines: [line('1', '8300.00', { reference: 'UTR0001' })],
      today: day('2025-11-01'),
    };
    const found = switchedOff('reference_across', books, (amount) =>
      amount.currency === 'INR' ? amount : money('INR', amount.units * 83n),
    );
    expect(found).toMatchObject([{ kind: 'currency_mismatch', why: { code: 'near_across_off' } }]);
  });
});

describe('a reference that several lines bear', () => {
  it('is not called unknown: each line says that it stands on several', () => {
    const lines = ['1', '2'].map((id) => line(id, '500.00', { reference: 'UTR0001' }));
    const found = find({ batches: [batch('1', '500.00')], lines });
    expect(found.map(({ kind, why, next }) => [kind, why.code, next.code])).toEqual([
      ['unknown_credit', 'credit_reference_repeated', 'next_say_which'],
      ['unknown_credit', 'credit_reference_repeated', 'next_say_which'],
      ['not_settled', 'batch_reference_repeated', 'next_say_which'],
    ]);
    expect(found[0]?.why.facts).toMatchObject({ reference: 'UTR0001', batches: 1, lines: 2 });
  });
});

describe('findExceptions', () => {
  it('finds a payment in no batch after T+2 and a day of grace, with its references', () => {
    const books = { payments: [payment('1', '247.48')] };
    expect(find({ ...books, today: day('2025-10-08') })).toEqual([]);
    const [found] = find({ ...books, today: day('2025-10-09') });
    expect(found).toMatchObject({
      kind: 'not_settled',
      paymentIds: ['1'],
      references: ['PP1', 'MREF1'],
      occurredOn: '2025-10-05',
      due: '2025-10-08',
      why: {
        code: 'payment_not_settled',
        facts: {
          reference: 'PP1',
          amount: { amount: '24748', currency: 'INR' },
          due: '2025-10-08',
          institution: 'PhonePe',
        },
      },
      next: { code: 'next_ask_provider', facts: { institution: 'PhonePe', reference: 'PP1' } },
    });
    expect(found?.amountAtRisk).toEqual(amountOf('247.48'));
  });

  it('misses a refund in no batch once it is overdue, and nothing else that is owed to the provider', () => {
    const payments = [
      payment('1', '-20.00', { kind: 'refund' }),
      payment('2', '-30.00', { kind: 'chargeback' }),
      payment('3', '0.00', { kind: 'refund' }),
    ];
    expect(find({ payments, today: day('2025-10-08') })).toEqual([]);
    const found = find({ payments, today: day('2025-10-09') });
    expect(found).toMatchObject([
      {
        kind: 'refund_missing',
        paymentIds: ['1'],
        references: ['PP1', 'MREF1'],
        due: '2025-10-08',
        why: { code: 'refund_not_settled', facts: { amount: { amount: '2000', currency: 'INR' } } },
        next: { code: 'next_ask_provider', facts: { institution: 'PhonePe' } },
      },
    ]);
    expect(found.map(({ amountAtRisk }) => toDecimalText(amountAtRisk))).toEqual(['20.00']);
  });

  it('sets a batch and a credit of one reference in two currencies against each other, once', () => {
    const found = find({
      batches: [batch('1', '100.00', { net: amountOf('100.00', 'USD'), gross: amountOf('100.00', 'USD') })],
      lines: [line('1', '8300.00', { narration: 'INWARD UTR0001' })],
    });
    expect(found).toMatchObject([
      {
        kind: 'currency_mismatch',
        batchIds: ['1'],
        lineIds: ['1'],
        amountAtRisk: amountOf('100.00', 'USD'),
        references: ['UTR0001', 'BANK1', 'PP1', 'MREF1'],
        due: null,
        why: { code: 'near_rate_missing' },
        next: { code: 'next_accept_across', facts: { institution: 'PhonePe', reference: 'UTR0001' } },
      },
    ]);
  });

  it('finds a batch without its credit, where statements cover the days', () => {
    const books = { batches: [batch('1', '1284.90')] };
    expect(find({ ...books, today: day('2025-10-03') })).toEqual([]);
    expect(find({ ...books, today: day('2025-10-04') })).toMatchObject([
      {
        kind: 'not_settled',
        batchIds: ['1'],
        references: ['UTR0001', 'PP1', 'MREF1'],
        due: '2025-10-03',
        why: { code: 'batch_missing_credit', facts: { payments: 2, due: '2025-10-03' } },
        next: { code: 'next_ask_provider' },
      },
    ]);
  });

  it.each([
    ['none', []],
    ['one that ends before the due day', [{ currency: 'INR', from: day('2025-09-01'), to: day('2025-10-02') }]],
    [
      'one with a gap',
      [
        { currency: 'INR', from: day('2025-09-01'), to: day('2025-10-01') },
        { currency: 'INR', from: day('2025-10-03'), to: day('2025-10-31') },
      ],
    ],
    ['one in another currency', [{ currency: 'USD', from: day('2025-10-01'), to: day('2025-10-31') }]],
  ] as const)('asks for a statement where the books hold %s', (_, statements) => {
    expect(find({ batches: [batch('1', '5.00')], statements })).toMatchObject([
      {
        kind: 'not_settled',
        why: { code: 'batch_no_statement' },
        next: { code: 'next_import_statement', facts: { from: '2025-10-02', to: '2025-10-03' } },
      },
    ]);
  });

  it('joins statements that follow each other', () => {
    const statements = [
      { currency: 'INR', from: day('2025-10-03'), to: day('2025-10-31') },
      { currency: 'INR', from: day('2025-09-01'), to: day('2025-10-02') },
    ] as const;
    expect(find({ batches: [batch('1', '5.00')], statements })).toMatchObject([
      { why: { code: 'batch_missing_credit' } },
    ]);
  });

  it('finds short and over paid batches and does not call their credits unknown', () => {
    const batches = [batch('1', '100.00'), batch('2', '50.00')];
    const lines = [line('1', '90.00', { narration: 'UTR0001' }), line('2', '51.00', { narration: 'UTR0002' })];
    const found = find({ batches, lines, today: day('2025-10-02') });
    expect(found).toMatchObject([
      {
        kind: 'short_paid',
        batchIds: ['1'],
        lineIds: ['1'],
        references: ['UTR0001', 'BANK1', 'PP1', 'MREF1'],
        why: { code: 'batch_short_paid' },
      },
      { kind: 'over_paid', batchIds: ['2'], lineIds: ['2'], why: { code: 'batch_over_paid' } },
    ]);
    expect(found.map(({ amountAtRisk }) => toDecimalText(amountAtRisk))).toEqual(['10.00', '1.00']);
  });

  it('calls a credit unknown that nothing explains, even when an amount is like it, and no debit', () => {
    const found = find({
      batches: [batch('1', '5.00')],
      lines: [line('1', '5.00'), line('2', '-7.00')],
      today: day('2025-10-02'),
    });
    expect(found).toMatchObject([
      {
        kind: 'unknown_credit',
        lineIds: ['1'],
        references: ['BANK1'],
        due: null,
        why: { code: 'credit_unknown' },
        next: { code: 'next_identify_credit' },
      },
    ]);
    expect(find({ lines: [line('1', '5.00', { reference: null })] })[0]).toMatchObject({
      references: [],
      next: { facts: { reference: 'NEFT CR PHONEPE' } },
    });
  });

  it('says that a negative batch is owed to the provider, and says nothing of an empty one', () => {
    expect(find({ batches: [batch('1', '-5.00'), batch('2', '0.00')] })).toMatchObject([
      { kind: 'not_settled', batchIds: ['1'], why: { code: 'batch_negative' } },
    ]);
  });

  it('orders by amount at risk, then date, then reference; currencies apart', () => {
    const usd = batch('9', '1.00', { net: amountOf('900.00', 'USD') });
    const payments = [
      payment('a', '5.00', { businessDate: day('2025-10-06') }),
      payment('c', '5.00'),
      payment('b', '5.00'),
      payment('d', '700.00'),
    ];
    const found = find({ payments, batches: [usd] });
    expect(found.map(({ references }) => references[0])).toEqual(['PPd', 'PPb', 'PPc', 'PPa', 'UTR0009']);
  });

  it('gives the same list in any order of the books', () => {
    const payments = [payment('1', '5.00'), payment('2', '5.00'), payment('3', '6.00')];
    const batches = [batch('1', '5.00'), batch('2', '5.00'), batch('3', '9.00')];
    const lines = [
      line('1', '5.00'),
      line('2', '8.00', { narration: 'UTR0003' }),
      line('3', '5.00', { narration: 'UTR0001' }),
    ];
    const expected = find({ payments, batches, lines });
    fc.assert(
      fc.property(
        fc.shuffledSubarray(payments, { minLength: 3 }),
        fc.shuffledSubarray(batches, { minLength: 3 }),
        fc.shuffledSubarray(lines, { minLength: 3 }),
        (p, b, l) => {
          expect(find({ payments: p, batches: b, lines: l })).toEqual(expected);
        },
      ),
    );
  });
});
