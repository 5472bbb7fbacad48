import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { fromDecimalText, toDecimalText } from '../../../shared/money/decimal-text.ts';
import { money, zero } from '../../../shared/money/money.ts';
import { gapException } from './gap-exception.ts';
import { overdueReserve } from './overdue-reserve.ts';

const day = (text: string): LocalDate => text as LocalDate;
const inr = (text: string) => fromDecimalText('INR', text) ?? money('INR', 0n);

describe('overdueReserve', () => {
  const holds = [
    { reference: 'H2', day: day('2026-05-02'), releaseOn: day('2026-10-29'), agreement: null },
    { reference: 'H1', day: day('2026-05-01'), releaseOn: day('2026-10-28'), agreement: null },
    { reference: '', day: day('2026-05-03'), releaseOn: day('2026-10-30'), agreement: null },
  ];

  it('asks for all that is overdue of an account, since the first hold of it', () => {
    const found = overdueReserve('PhonePe', inr('75.25'), holds);
    expect(found).toMatchObject({
      kind: 'reserve_overdue',
      references: ['H2', 'H1'],
      occurredOn: '2026-05-01',
      due: '2026-10-28',
      why: { code: 'reserve_overdue_since', facts: { holds: 3, since: '2026-10-28', amount: { amount: '7525' } } },
      next: { code: 'next_ask_reserve', facts: { institution: 'PhonePe' } },
    });
    expect(found && toDecimalText(found.amountAtRisk)).toBe('75.25');
  });

  it('asks for nothing where nothing is overdue', () => {
    expect(overdueReserve('PhonePe', zero('INR'), [])).toBeNull();
  });
});

describe('gapException', () => {
  const statement = (from: string, to: string, opening: string, closing: string) => ({
    account: 'b1',
    institution: 'HDFC Bank',
    from: day(from),
    to: day(to),
    opening: inr(opening),
    closing: inr(closing),
  });

  it('asks for the days between, with what moved in them, whichever way', () => {
    const before = statement('2026-10-01', '2026-10-10', '0.00', '900.00');
    expect(gapException(before, statement('2026-10-15', '2026-10-31', '650.50', '1.00'))).toMatchObject({
      kind: 'statement_gap',
      amountAtRisk: inr('249.50'),
      occurredOn: '2026-10-15',
      why: {
        code: 'statements_do_not_follow',
        facts: { from: '2026-10-10', to: '2026-10-15', difference: { amount: '24950', currency: 'INR' } },
      },
      next: { code: 'next_import_statement', facts: { from: '2026-10-11', to: '2026-10-14' } },
    });
  });

  it('asks for the two days themselves where no day lies between', () => {
    const before = statement('2026-10-01', '2026-10-10', '0.00', '900.00');
    const found = gapException(before, statement('2026-10-11', '2026-10-31', '901.00', '1.00'));
    expect(found.next.facts).toEqual({ from: '2026-10-10', to: '2026-10-11' });
  });
});
