import type { ExceptionKind } from '../../../shared/contract/exceptions.ts';
import type { Language } from '../../../shared/wording/voice.ts';

type Kinds = Readonly<Record<ExceptionKind, string>>;

const en = {
  title: 'Exceptions',
  largestFirst: 'Largest first',
  next: 'Next',
  due: (date: string) => `Due ${date}`,
  overdue: (date: string) => `Was due ${date}`,
  emptyTitle: 'No exceptions',
  emptyText: 'Every payment of this month is accounted for.',
  goReconcile: 'Go to reconcile',
  kinds: {
    not_settled: 'Not settled',
    settled_late: 'Settled late',
    short_paid: 'Short paid',
    over_paid: 'Over paid',
    fee_wrong: 'Fee differs',
    duplicate: 'Duplicate',
    unknown_credit: 'Unknown credit',
    failed_but_debited: 'Failed but debited',
    captured_late: 'Captured late',
    reserve_overdue: 'Reserve overdue',
    statement_gap: 'Gap in the statement',
    currency_mismatch: 'Currency differs',
    refund_missing: 'Refund missing',
  } as Kinds,
};

export type ExceptionsWords = typeof en;

const bn: ExceptionsWords = {
  title: 'গরমিল',
  largestFirst: 'বড় অঙ্ক আগে',
  next: 'এরপর',
  due: (date) => `${date}-এর মধ্যে আসার কথা`,
  overdue: (date) => `${date}-এর মধ্যে আসার কথা ছিল`,
  emptyTitle: 'কোনো গরমিল নেই',
  emptyText: 'এই মাসের প্রতিটি পেমেন্টের হিসাব মিলেছে।',
  goReconcile: 'মেলাতে যান',
  kinds: {
    not_settled: 'নিষ্পত্তি হয়নি',
    settled_late: 'দেরিতে নিষ্পত্তি',
    short_paid: 'কম এসেছে',
    over_paid: 'বেশি এসেছে',
    fee_wrong: 'ফি মেলে না',
    duplicate: 'দুবার এসেছে',
    unknown_credit: 'অচেনা জমা',
    failed_but_debited: 'ব্যর্থ, তবু টাকা কাটা',
    captured_late: 'দেরিতে গৃহীত',
    reserve_overdue: 'রিজার্ভ ফেরত বাকি',
    statement_gap: 'স্টেটমেন্টে ফাঁক',
    currency_mismatch: 'মুদ্রা মেলে না',
    refund_missing: 'রিফান্ড নেই',
  },
};

const hi: ExceptionsWords = {
  title: 'बेमेल',
  largestFirst: 'बड़ी रकम पहले',
  next: 'आगे',
  due: (date) => `${date} तक आना है`,
  overdue: (date) => `${date} तक आना था`,
  emptyTitle: 'कोई बेमेल नहीं',
  emptyText: 'इस महीने के हर भुगतान का हिसाब मिल गया।',
  goReconcile: 'मिलाने जाएँ',
  kinds: {
    not_settled: 'निपटान नहीं हुआ',
    settled_late: 'देर से निपटान',
    short_paid: 'कम आया',
    over_paid: 'ज़्यादा आया',
    fee_wrong: 'शुल्क अलग है',
    duplicate: 'दोहरा',
    unknown_credit: 'अनजान जमा',
    failed_but_debited: 'विफल, फिर भी पैसा कटा',
    captured_late: 'देर से स्वीकृत',
    reserve_overdue: 'रिज़र्व बकाया',
    statement_gap: 'स्टेटमेंट में कमी',
    currency_mismatch: 'मुद्रा अलग है',
    refund_missing: 'रिफ़ंड नहीं मिला',
  },
};

export const exceptionsWords: Readonly<Record<Language, ExceptionsWords>> = { en, bn, hi };
