import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { fateOfAttempt, type KnownOfAttempt } from './attempt-fate.ts';
import { turnAroundOf } from './turn-around.ts';

const day = (text: string): LocalDate => text as LocalDate;
const rule = turnAroundOf({ country: 'IN', method: 'upi', currency: 'INR', day: day('2026-10-12') });
const marked = (what: 'debited' | 'not_debited' | 'returned', on: string) => ({ what, on: day(on) });

/** On 21 October: due on the 17th. */
const fate = (over: Partial<KnownOfAttempt>, today = '2026-10-21'): string => {
  const known = { outcome: 'declined', marked: null, later: null, rule, ...over } as const;
  const { fate: became, delayDays, compensation } = fateOfAttempt(known, day(today));
  return `${became} ${delayDays} ${compensation === null ? '-' : toDecimalText(compensation)}`;
};

describe('fateOfAttempt', () => {
  it.each<[string, Partial<KnownOfAttempt>, string]>([
    ['nothing more is known', {}, 'failed 0 -'],
    ['debited, four days late', { marked: marked('debited', '2026-10-12') }, 'debited 4 400.00'],
    ['debited, where no rule is known', { marked: marked('debited', '2026-10-12'), rule: null }, 'debited 0 -'],
    ['returned in time', { marked: marked('returned', '2026-10-17') }, 'returned 0 0.00'],
    ['returned two days late', { marked: marked('returned', '2026-10-19') }, 'returned 2 200.00'],
    ['not debited', { marked: marked('not_debited', '2026-10-13') }, 'not_debited 0 -'],
    ['it went through after all', { later: 'payment' }, 'captured 0 -'],
    [
      'it went through, though it was marked',
      { later: 'payment', marked: marked('debited', '2026-10-12') },
      'captured 0 -',
    ],
    ['the order was paid by another', { later: 'order' }, 'paid_again 0 -'],
    [
      'the order was paid by another, and this one debited too',
      { later: 'order', marked: marked('debited', '2026-10-12') },
      'debited 4 400.00',
    ],
    ['pending past its day', { outcome: 'pending' }, 'overdue 0 -'],
    ['pending, and the order paid by another: perhaps twice', { outcome: 'pending', later: 'order' }, 'overdue 0 -'],
    ['pending, where no rule is known', { outcome: 'pending', rule: null }, 'pending 0 -'],
    [
      'pending, and said not to be debited',
      { outcome: 'pending', marked: marked('not_debited', '2026-10-13') },
      'not_debited 0 -',
    ],
  ])('%s', (_, over, expected) => {
    expect(fate(over)).toBe(expected);
  });

  it('turns on the day after the due day', () => {
    expect(fate({ outcome: 'pending' }, '2026-10-17')).toBe('pending 0 -');
    expect(fate({ outcome: 'pending' }, '2026-10-18')).toBe('overdue 0 -');
    expect(fate({ marked: marked('debited', '2026-10-12') }, '2026-10-17')).toBe('debited 0 0.00');
    expect(fate({ marked: marked('debited', '2026-10-12') }, '2026-10-18')).toBe('debited 1 100.00');
  });
});
