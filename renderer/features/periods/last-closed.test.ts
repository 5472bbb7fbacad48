import { describe, expect, it } from 'vitest';
import type { Output } from '../../../shared/contract/contract.ts';
import { lastClosed } from './last-closed.ts';

type Period = Output<'periods.list'>['periods'][number];

const period = (month: string, state: Period['state']): Period => ({
  period: month as Period['period'],
  state,
  payments: 0,
  turnover: [],
  exceptions: 0,
  late: 0,
  closedAt: null,
});

describe('lastClosed', () => {
  it('is the latest closed month, in whatever order they come', () => {
    const periods = [period('2026-11', 'open'), period('2026-09', 'closed'), period('2026-10', 'closed')];
    expect(lastClosed(periods)).toBe('2026-10');
    expect(lastClosed(periods.toReversed())).toBe('2026-10');
  });

  it('passes over a month that was opened again', () => {
    expect(lastClosed([period('2026-10', 'reopened'), period('2026-09', 'closed')])).toBe('2026-09');
    expect(lastClosed([period('2026-10', 'reopened'), period('2026-09', 'open')])).toBeNull();
  });
});
