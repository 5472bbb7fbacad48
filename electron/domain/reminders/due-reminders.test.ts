import { describe, expect, it } from 'vitest';
import type { LocalDate, Month } from '../../../shared/kernel/local-date.ts';
import { dueReminders, type MerchantDue } from './due-reminders.ts';

const shop = (today: string, openMonths: readonly string[] = [], dueDays: readonly string[] = []): MerchantDue => ({
  today: today as LocalDate,
  openMonths: openMonths as readonly Month[],
  dueDays: dueDays as readonly LocalDate[],
});

const of = (...merchants: readonly MerchantDue[]) => dueReminders({ merchants, backupOld: null });

describe('what is due', () => {
  it.each([
    ['2026-11-01', true],
    ['2026-11-07', true],
    ['2026-11-08', false],
    ['2026-10-31', false],
    ['2026-12-01', false],
  ])('on %s an open October is due: %s', (today, due) => {
    expect(of(shop(today, ['2026-09', '2026-10']))).toEqual(
      due ? [{ kind: 'month_due', key: 'month_due:2026-10', count: 1, month: '2026-10' }] : [],
    );
  });

  it('says nothing of a month that is closed, or that holds nothing', () => {
    expect(of(shop('2026-11-01', ['2026-09', '2026-11']))).toEqual([]);
  });

  it('counts the merchants of a month, and the exceptions of a day, over all of them', () => {
    expect(
      of(
        shop('2026-01-02', ['2025-12'], ['2026-01-02', '2026-01-02', '2026-01-03', '2026-01-01']),
        shop('2026-01-02', ['2025-12'], ['2026-01-02']),
        shop('2026-01-02', ['2026-01']),
      ),
    ).toEqual([
      { kind: 'exceptions_due', key: 'exceptions_due:2026-01-02', count: 3, month: null },
      { kind: 'month_due', key: 'month_due:2025-12', count: 2, month: '2025-12' },
    ]);
  });

  it('goes by the day of each merchant’s own zone', () => {
    expect(of(shop('2026-11-01', ['2026-10']), shop('2026-10-31', ['2026-10'])).map(({ count }) => count)).toEqual([1]);
  });

  it('reminds once of each lapse of the backups', () => {
    const old = (since: string | null) =>
      dueReminders({ merchants: [], backupOld: { since: since as LocalDate | null } }).map(({ key }) => key);
    expect(old('2026-11-01')).toEqual(['backup_old:2026-11-01']);
    expect(old(null)).toEqual(['backup_old:never']);
  });
});
