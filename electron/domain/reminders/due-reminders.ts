import type { Reminder } from '../../../shared/contract/reminders.ts';
import { addMonths, monthOf, type LocalDate, type Month } from '../../../shared/kernel/local-date.ts';

/** The days at the start of a month on which somebody is reminded of the month before. */
export const firstDays = 7;

export type MerchantDue = {
  /** In the merchant's own zone. */
  readonly today: LocalDate;
  /** Months that hold anything and are not closed. */
  readonly openMonths: readonly Month[];
  /** Days on which exceptions that wait for somebody are due. */
  readonly dueDays: readonly LocalDate[];
};

export type DueFacts = {
  readonly merchants: readonly MerchantDue[];
  /** Null where the backups are young enough; else the day of the last good one, or null in it for none. */
  readonly backupOld: { readonly since: LocalDate | null } | null;
};

const isFirstDays = (day: LocalDate): boolean => Number(day.slice(8)) <= firstDays;

/** What somebody should be told of today, each under a key that stays while it is the same thing. */
export function dueReminders({ merchants, backupOld }: DueFacts): readonly Reminder[] {
  const months = new Map<Month, number>();
  const days = new Map<LocalDate, number>();
  for (const { today, openMonths, dueDays } of merchants) {
    const before = addMonths(monthOf(today), -1);
    if (isFirstDays(today) && openMonths.includes(before)) months.set(before, (months.get(before) ?? 0) + 1);
    const due = dueDays.filter((day) => day === today).length;
    if (due > 0) days.set(today, (days.get(today) ?? 0) + due);
  }
  return [
    // Merchants live in zones: for some of them it may be another day, and so another month.
    ...[...days].map(([day, count]) => ({
      kind: 'exceptions_due' as const,
      key: `exceptions_due:${day}`,
      count,
      month: null,
    })),
    ...[...months].map(([month, count]) => ({ kind: 'month_due' as const, key: `month_due:${month}`, count, month })),
    ...(backupOld === null
      ? []
      : [{ kind: 'backup_old' as const, key: `backup_old:${backupOld.since ?? 'never'}`, count: 1, month: null }]),
  ];
}
