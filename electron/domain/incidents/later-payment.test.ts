import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { fromMinor } from '../../../shared/money/money.ts';
import { isLateCapture, laterPayment, type Tried } from './later-payment.ts';

const minute = 60;
const attempt: Tried = {
  accountSeq: 1n,
  reference: 'P1',
  merchantReference: 'O1',
  at: 1_000_000,
  businessDate: '2026-10-12' as LocalDate,
  amount: fromMinor('INR', 64_000n),
};
const paid = (over: Partial<Tried>): Tried => ({ ...attempt, reference: 'P2', at: 1_000_000 + 20 * minute, ...over });

describe('laterPayment', () => {
  it.each<[string, Tried, 'payment' | 'order' | null, boolean]>([
    ['the payment itself', paid({ reference: 'P1' }), 'payment', true],
    ['the payment itself, in parts', paid({ reference: 'P1', amount: fromMinor('INR', 1n) }), 'payment', true],
    [
      'the same reference of another account',
      paid({ reference: 'P1', accountSeq: 2n, merchantReference: 'O9' }),
      null,
      false,
    ],
    ['the order, twenty minutes later', paid({}), 'order', true],
    ['the order at another provider', paid({ accountSeq: 2n }), 'order', true],
    ['the order at the counter, fourteen minutes later', paid({ at: 1_000_000 + 14 * minute }), 'order', false],
    ['the order before', paid({ at: 1_000_000 - minute }), null, false],
    ['the order of another amount', paid({ amount: fromMinor('INR', 64_001n) }), null, false],
    ['the order in another currency', paid({ amount: fromMinor('USD', 64_000n) }), null, false],
    [
      'the order on a later day, without a time',
      paid({ at: null, businessDate: '2026-10-13' as LocalDate }),
      'order',
      true,
    ],
    ['the order on the same day, without a time', paid({ at: null }), 'order', false],
    ['another order', paid({ merchantReference: 'O2' }), null, false],
  ])('%s', (_, payment, same, isLate) => {
    const later = laterPayment(attempt, [payment]);
    expect(later?.same ?? null).toBe(same);
    expect(later !== null && isLateCapture('declined', attempt, later)).toBe(isLate);
  });

  it('never takes empty references for the same', () => {
    const nameless = { ...attempt, reference: '', merchantReference: '' };
    expect(laterPayment(nameless, [paid({ reference: '', merchantReference: '' })])).toBeNull();
    expect(
      laterPayment({ ...nameless, reference: null, merchantReference: null }, [
        paid({ reference: null, merchantReference: null }),
      ]),
    ).toBeNull();
  });

  it('takes the first of several, whatever their order, and the payment itself before all', () => {
    const [first, second] = [paid({ reference: 'A' }), paid({ reference: 'B', at: 1_000_000 + 40 * minute })];
    expect(laterPayment(attempt, [second, first])?.payment.reference).toBe('A');
    expect(laterPayment(attempt, [first, second, paid({ reference: 'P1', at: 2_000_000 })])?.same).toBe('payment');
  });

  it('a pending payment that is decided the same day is no news', () => {
    const sameDay = laterPayment(attempt, [paid({ reference: 'P1' })]);
    const nextDay = laterPayment(attempt, [paid({ reference: 'P1', businessDate: '2026-10-13' as LocalDate })]);
    expect(sameDay !== null && isLateCapture('pending', attempt, sameDay)).toBe(false);
    expect(nextDay !== null && isLateCapture('pending', attempt, nextDay)).toBe(true);
  });
});
