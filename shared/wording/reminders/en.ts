import type { ReminderWords } from './reminder-words.ts';

export const en: ReminderWords = {
  month_due: ({ count, month }, { number, month: named }) =>
    count === 1
      ? `${named(month ?? '')} is over and not closed yet.`
      : `${named(month ?? '')} is over, and ${number(count)} merchants’ books of it are not closed yet.`,
  backup_old: () => 'No backup was made for a week. Your books are worth one.',
  exceptions_due: ({ count }, { number }) =>
    count === 1 ? 'One exception is due today.' : `${number(count)} exceptions are due today.`,
};
