import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { turnAroundRules } from '../../../shared/catalogue/turn-around-rules.ts';
import { addDays, daysBetween, parseLocalDate, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { compensation, delayDays, turnAroundOf, type FailedPayment } from './turn-around.ts';

const payment = (over: Partial<FailedPayment> = {}): FailedPayment => ({
  country: 'IN',
  method: 'upi',
  currency: 'INR',
  day: '2026-10-12' as LocalDate,
  ...over,
});

describe('turnAroundOf', () => {
  it.each<[string, Partial<FailedPayment>, string | null]>([
    ['UPI to a merchant, T+5', {}, '2026-10-17'],
    ['UPI to a person, T+1', { paidTo: 'person' }, '2026-10-13'],
    ['a wallet over UPI follows UPI', { method: 'upi_wallet' }, '2026-10-17'],
    ['a card, T+5', { method: 'credit_card' }, '2026-10-17'],
    ['a wallet’s own payment, T+1', { method: 'wallet' }, '2026-10-13'],
    ['over a month’s end, Sundays and holidays counted', { day: '2026-10-30' as LocalDate }, '2026-11-04'],
    ['the first day of the rule', { day: '2019-10-15' as LocalDate }, '2019-10-20'],
    ['the day before the rule', { day: '2019-10-14' as LocalDate }, null],
    ['net banking, which no rule names', { method: 'netbanking' }, null],
    ['another country', { country: 'BD' }, null],
    ['another currency', { currency: 'USD' }, null],
  ])('%s', (_, over, due) => {
    expect(turnAroundOf(payment(over))?.due ?? null).toBe(due);
  });

  it('names the source of every rule, and a day that exists', () => {
    for (const { source, since, days } of turnAroundRules) {
      expect(source).toContain('RBI DPSS.CO.PD No.629/02.01.014/2019-20');
      expect(parseLocalDate(since)).not.toBeNull();
      expect(days).toBeGreaterThan(0);
    }
  });
});

describe('what is owed for the delay', () => {
  it('is a hundred rupees for each day after the due day, and nothing until then', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10, max: 400 }), (late) => {
        const rule = turnAroundOf(payment());
        if (rule === null) throw new Error('UPI has a rule');
        const today = addDays(rule.due, late);
        expect(delayDays(rule, today)).toBe(Math.max(0, daysBetween(rule.due, today)));
        expect(toDecimalText(compensation(rule, today))).toBe(`${Math.max(0, late) * 100}.00`);
      }),
    );
  });
});
