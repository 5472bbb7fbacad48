import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { LocalDate, Month } from '../../../shared/kernel/local-date.ts';
import { fromDecimalText, toDecimalText } from '../../../shared/money/decimal-text.ts';
import { money } from '../../../shared/money/money.ts';
import { repeatedSales, type ReferredRow } from './repeated-sales.ts';

const noon = 1_793_000_000;

const row = (id: string, minute: number | null, more: Partial<ReferredRow> & { amount?: string } = {}): ReferredRow => {
  const { amount = '500.00', ...rest } = more;
  return {
    id,
    account: 'a1',
    institution: 'razorpay',
    kind: 'sale',
    reference: `pay_${id}`,
    merchantReference: 'ORDER1',
    ofReference: 1,
    ofOrder: 2,
    second: minute === null ? null : noon + minute * 60,
    businessDate: '2026-11-10' as LocalDate,
    period: '2026-11' as Month,
    gross: fromDecimalText('INR', amount) ?? money('INR', 0n),
    ...rest,
  };
};

const atRisk = (rows: readonly ReferredRow[]): readonly string[] =>
  repeatedSales(rows).map(({ amountAtRisk }) => toDecimalText(amountAtRisk));

describe('repeatedSales', () => {
  it('finds an order that was paid twice within ten minutes, the second payment at risk', () => {
    const [found, more] = repeatedSales([row('1', 0), row('2', 3)]);
    expect(more).toBeUndefined();
    expect(found).toMatchObject({
      kind: 'duplicate',
      paymentIds: ['1', '2'],
      references: ['pay_1', 'ORDER1', 'pay_2'],
      occurredOn: '2026-11-10',
      due: null,
      why: {
        code: 'payments_repeated',
        facts: { institution: 'Razorpay', reference: 'ORDER1', payments: 2, minutes: 3, date: '2026-11-10' },
      },
      next: { code: 'next_refund_duplicate', facts: { reference: 'ORDER1', amount: { amount: '50000' } } },
    });
    expect(atRisk([row('1', 0), row('2', 3)])).toEqual(['500.00']);
  });

  it.each([
    ['the amounts differ', [row('1', 0), row('2', 3, { amount: '500.01' })]],
    ['more than ten minutes lie between', [row('1', 0), row('2', 10.5)]],
    ['the orders differ', [row('1', 0), row('2', 3, { merchantReference: 'ORDER2' })]],
    ['the accounts differ', [row('1', 0), row('2', 3, { account: 'a2' })]],
    ['no order is named', [row('1', 0, { merchantReference: '' }), row('2', 3, { merchantReference: '' })]],
    ['the file gives the day alone', [row('1', null), row('2', null)]],
    ['the reference is a till’s', [row('1', 0, { ofOrder: 5 }), row('2', 3, { ofOrder: 5 })]],
    ['one of them was refunded', [row('1', 0), row('2', 3), row('3', 99, { kind: 'refund', amount: '-500.00' })]],
  ])('finds nothing where %s', (_, rows) => {
    expect(repeatedSales(rows)).toEqual([]);
  });

  it('counts ten minutes as within, from one payment to the next', () => {
    expect(atRisk([row('1', 0), row('2', 10), row('3', 20)])).toEqual(['1000.00']);
  });

  it('leaves at risk what a refund in part did not give back', () => {
    const refund = row('3', 99, { kind: 'refund', amount: '-120.50' });
    expect(atRisk([row('1', 0), row('2', 3), refund])).toEqual(['379.50']);
  });

  it('counts a refund once, though an order was paid twice on two occasions', () => {
    const of4 = { ofOrder: 4 };
    const refund = row('9', 99, { ...of4, kind: 'refund', amount: '-500.00' });
    const sales = [row('1', 0, of4), row('2', 3, of4), row('3', 60, of4), row('4', 61, of4)];
    expect(atRisk([...sales, refund])).toEqual(['500.00']);
    expect(atRisk(sales)).toEqual(['500.00', '500.00']);
  });

  it('finds one reference of the provider under two payments, whenever they were, and says it once', () => {
    const same = { reference: 'UTR9', ofReference: 2 };
    expect(repeatedSales([row('1', null, same), row('2', null, same)])).toMatchObject([
      { why: { code: 'payments_of_one_reference', facts: { reference: 'UTR9', payments: 2 } } },
    ]);
    expect(repeatedSales([row('1', 0, same), row('2', 1, same)])).toHaveLength(1);
  });

  it('of one reference, leaves nothing at risk of what was refunded under its order', () => {
    const same = { reference: 'UTR9', ofReference: 2 };
    const refund = (amount: string) => row('9', 99, { kind: 'refund', amount, ofReference: 0, reference: '' });
    expect(repeatedSales([row('1', 0, same), row('2', 1, same), refund('-500.00')])).toEqual([]);
    expect(atRisk([row('1', 0, same), row('2', 1, same), refund('-200.00')])).toEqual(['300.00']);
    expect(atRisk([row('1', null, same), row('2', null, same), refund('-500.00')])).toEqual([]);
  });

  it('gives the same whatever the order of the rows', () => {
    const of4 = { merchantReference: 'ORDER3', ofOrder: 4 };
    const rows = [
      row('7', 70, { ...of4, amount: '300.00' }),
      row('8', 71, { ...of4, amount: '300.00' }),
      row('10', 72, { ...of4, amount: '200.00' }),
      row('11', 73, { ...of4, amount: '200.00' }),
      row('12', 99, { ...of4, kind: 'refund', amount: '-250.00' }),
      row('1', 0),
      row('2', 3),
      row('3', 40),
      row('4', 44),
      row('5', 2, { merchantReference: 'ORDER2' }),
      row('6', 4, { merchantReference: 'ORDER2' }),
    ];
    const expected = repeatedSales(rows).toSorted((a, b) => (a.paymentIds.join() < b.paymentIds.join() ? -1 : 1));
    expect(expected).toHaveLength(5);
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        const found = repeatedSales(shuffled).toSorted((a, b) => (a.paymentIds.join() < b.paymentIds.join() ? -1 : 1));
        expect(found).toEqual(expected);
      }),
    );
  });
});
