import type { ReminderWords } from './reminder-words.ts';

export const bn: ReminderWords = {
  month_due: ({ count, month }, { number, month: named }) =>
    count === 1
      ? `${named(month ?? '')} শেষ হয়েছে, এখনও বন্ধ করা হয়নি।`
      : `${named(month ?? '')} শেষ হয়েছে; ${number(count)} জন মার্চেন্টের সেই মাসের হিসাব এখনও বন্ধ করা হয়নি।`,
  backup_old: () => 'এক সপ্তাহ ধরে কোনো ব্যাকআপ নেওয়া হয়নি। আপনার হিসাবের একটি ব্যাকআপ নিন।',
  exceptions_due: ({ count }, { number }) => `আজ ${number(count)}টি গরমিলের শেষ দিন।`,
};
