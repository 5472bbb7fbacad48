import { describe, expect, it } from 'vitest';
import { asId } from '../../../shared/kernel/ids.ts';
import type { LocalDate, Month } from '../../../shared/kernel/local-date.ts';
import type { Turnover } from '../../../shared/contract/reports.ts';
import { fromMinor } from '../../../shared/money/money.ts';
import { dayRows, methodsOf } from './day-rows.ts';

const inr = (amount: string) => ({ amount, currency: 'INR' as const });
const row = (method: string, amount: string) => ({ currency: 'INR' as const, method, payments: 1, gross: inr(amount) });
const day = (date: string, method: string, amount: string) => ({ ...row(method, amount), day: date as LocalDate });

const turnover: Turnover = {
  merchant: { id: asId('m'), name: 'Asha' },
  period: '2024-02' as Month,
  zone: 'Asia/Kolkata',
  state: 'open',
  snapshotHash: null,
  rows: [row('credit_card', '500'), row('upi', '900')],
  days: [
    day('2024-02-01', 'upi', '900'),
    day('2024-02-01', 'credit_card', '100'),
    day('2024-02-29', 'credit_card', '400'),
  ],
  totals: [{ currency: 'INR', payments: 3, gross: inr('1400'), declared: null }],
  late: [],
  restatement: null,
};

describe('dayRows', () => {
  it('has every day of the month, sums each, and leaves no day out', () => {
    const rows = dayRows(turnover, 'INR');
    expect(rows).toHaveLength(29);
    expect(rows[0]?.total).toEqual(fromMinor('INR', 1000n));
    expect(rows[0]?.payments).toBe(2);
    expect(rows[1]?.total).toEqual(fromMinor('INR', 0n));
    expect(rows[28]?.byMethod.get('credit_card')).toEqual(fromMinor('INR', 400n));
  });

  it('counts nothing of another currency', () => {
    expect(dayRows(turnover, 'USD').every(({ payments }) => payments === 0)).toBe(true);
  });

  it('names the largest method first', () => {
    expect(methodsOf(turnover, 'INR')).toEqual(['upi', 'credit_card']);
  });
});
