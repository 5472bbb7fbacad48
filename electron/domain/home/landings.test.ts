import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { fromMinor } from '../../../shared/money/money.ts';
import { landings, type OnItsWay } from './landings.ts';

const today = '2026-11-22' as LocalDate;
const inr = (minor: bigint) => fromMinor('INR', minor);
const batch = (minor: bigint, due: string): OnItsWay => ({
  amount: inr(minor),
  what: 'batch',
  due: due as LocalDate,
  lands: due as LocalDate,
  arrived: false,
});
const payment = (minor: bigint, due: string, lands: string): OnItsWay => ({
  amount: inr(minor),
  what: 'payment',
  due: due as LocalDate,
  lands: lands as LocalDate,
  arrived: false,
});

describe('landings', () => {
  it('tells what is overdue first, with the first day it was due, then what arrived otherwise, then day by day, last what is deducted', () => {
    const told = landings(
      'INR',
      [
        payment(300n, '2026-11-24', '2026-11-26'),
        batch(500n, '2026-11-23'),
        batch(200n, '2026-11-12'),
        payment(-50n, '2026-11-01', '2026-11-03'),
        payment(100n, '2026-11-10', '2026-11-12'),
        payment(70n, '2026-11-22', '2026-11-23'),
        { ...batch(900n, '2026-11-01'), arrived: true },
        { ...batch(80n, '2026-11-24'), arrived: true },
      ],
      today,
    );
    expect(told.map(({ when, by, amount, batches, payments }) => [when, by, amount, batches, payments])).toEqual([
      ['overdue', '2026-11-10', inr(300n), 1, 1],
      ['arrived', null, inr(980n), 2, 0],
      ['by', '2026-11-23', inr(570n), 1, 1],
      ['by', '2026-11-26', inr(300n), 0, 1],
      ['deducted', null, inr(-50n), 0, 1],
    ]);
  });

  it('calls nothing overdue on its last day', () => {
    expect(landings('INR', [batch(1n, today)], today)[0]?.when).toBe('by');
    expect(landings('INR', [batch(1n, addDays(today, -1))], today)[0]?.when).toBe('overdue');
  });

  it('comes to the whole, exactly, and counts each once, in whatever order', () => {
    const day = fc.integer({ min: -20, max: 20 }).map((days) => addDays(today, days));
    const item = fc
      .record({
        minor: fc.bigInt({ min: -100_000n, max: 10_000_000n }),
        what: fc.constantFrom('batch' as const, 'payment' as const),
        due: day,
        later: fc.integer({ min: 0, max: 5 }),
        arrived: fc.boolean(),
      })
      .map(({ minor, what, due, later, arrived }): OnItsWay => ({
        amount: inr(minor),
        what,
        due,
        lands: addDays(due, later),
        arrived,
      }));
    fc.assert(
      fc.property(fc.array(item, { maxLength: 30 }), (items) => {
        const told = landings('INR', items, today);
        const sum = (amounts: readonly { readonly amount: { readonly units: bigint } }[]) =>
          amounts.reduce((total, { amount }) => total + amount.units, 0n);
        expect(sum(told)).toBe(sum(items));
        expect(told.reduce((count, one) => count + one.batches + one.payments, 0)).toBe(items.length);
        expect(landings('INR', items.toReversed(), today)).toEqual(told);
      }),
    );
  });
});
