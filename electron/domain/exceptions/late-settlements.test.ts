import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { fromDecimalText } from '../../../shared/money/decimal-text.ts';
import { money, zero } from '../../../shared/money/money.ts';
import { merchantCalendars, noCalendars } from '../calendar/merchant-calendars.ts';
import { lateCredit, type ArrivedBatch } from './late-credit.ts';
import { latePayments, type SettledSales } from './late-payments.ts';

const day = (text: string): LocalDate => text as LocalDate;
const inr = (text: string) => fromDecimalText('INR', text) ?? money('INR', 0n);

const sales = (businessDate: string, settledOn: string, more: Partial<SettledSales> = {}): SettledSales => ({
  batchId: '1',
  batch: 'UTR1',
  institution: 'phonepe',
  settledOn: day(settledOn),
  businessDate: day(businessDate),
  rail: 'upi',
  payments: 2,
  gross: inr('300.00'),
  ...more,
});

describe('latePayments', () => {
  // PhonePe settles within two days, and one day is let pass.
  it('says nothing of what was settled on its last day', () => {
    expect(latePayments([sales('2026-11-02', '2026-11-05')], noCalendars)).toEqual([]);
  });

  it('gives one exception a batch with the number, the sum and the longest delay of what came late', () => {
    const groups = [
      sales('2026-11-02', '2026-11-06'),
      sales('2026-11-01', '2026-11-06', { payments: 1, gross: inr('12.34') }),
      sales('2026-11-05', '2026-11-06', { payments: 9, gross: inr('900.00') }),
      sales('2026-11-01', '2026-11-05', { batchId: '2', batch: 'UTR2' }),
    ];
    const found = latePayments(groups, noCalendars);
    expect(found).toMatchObject([
      {
        kind: 'settled_late',
        batchId: '1',
        days: ['2026-11-02', '2026-11-01'],
        references: ['UTR1'],
        occurredOn: '2026-11-06',
        due: '2026-11-04',
        why: {
          code: 'settled_late_payments',
          facts: { payments: 3, amount: { amount: '31234', currency: 'INR' }, days: 2, settled: '2026-11-06' },
        },
        next: { code: 'next_watch_delays' },
      },
      { batchId: '2', why: { facts: { days: 1 } } },
    ]);
    // The money is there.
    expect(found.map(({ amountAtRisk }) => amountAtRisk)).toEqual([zero('INR'), zero('INR')]);
  });

  it('calls nothing late that waited for the banks’ own days', () => {
    // Card sales of Friday 6 November 2026: Saturday 7 is a bank day, Sunday is not, Saturday 14 is the second one.
    const weekend = sales('2026-11-06', '2026-11-10', { rail: 'cards' });
    expect(latePayments([weekend], noCalendars)).toHaveLength(1);
    expect(latePayments([weekend], merchantCalendars('IN', {}))).toEqual([]);
  });

  it('knows no delay where a wallet keeps what it collects', () => {
    expect(latePayments([sales('2026-01-01', '2026-11-06', { institution: 'paypal' })], noCalendars)).toEqual([]);
  });
});

const arrived = (cameOn: string, more: Partial<ArrivedBatch> = {}): ArrivedBatch => ({
  batchId: '7',
  batch: 'UTR7',
  institution: 'phonepe',
  settledOn: day('2026-11-05'),
  cameOn: day(cameOn),
  net: inr('1000.00'),
  bankReference: 'N123',
  ...more,
});

describe('lateCredit', () => {
  it('says nothing of a credit that came by its last day', () => {
    expect(lateCredit(arrived('2026-11-06'), noCalendars)).toBeNull();
  });

  it('says how late a payout reached the bank, with nothing at risk', () => {
    expect(lateCredit(arrived('2026-11-09'), noCalendars)).toMatchObject({
      kind: 'settled_late',
      batchIds: ['7'],
      amountAtRisk: zero('INR'),
      references: ['UTR7', 'N123'],
      occurredOn: '2026-11-09',
      due: '2026-11-06',
      why: {
        code: 'settled_late_credit',
        facts: { reference: 'UTR7', amount: { amount: '100000' }, due: '2026-11-06', came: '2026-11-09', days: 3 },
      },
    });
  });

  it('has nothing to say of what was paid back to the provider', () => {
    expect(lateCredit(arrived('2026-11-20', { net: inr('-5.00') }), noCalendars)).toBeNull();
  });
});
