import type { Language } from '../../voice.ts';

const en = {
  exceptions_by_kind: 'At risk, by kind',
  exceptions_by_age: 'At risk, by age',
  exceptions_each: 'Every exception',
  at_risk: 'At risk',
  occurred_on: 'Occurred',
  resolved_on: 'Resolved',
};

type ExceptionsReportWords = Readonly<Record<keyof typeof en, string>>;

const bn: ExceptionsReportWords = {
  exceptions_by_kind: 'ঝুঁকির অঙ্ক, ধরন অনুযায়ী',
  exceptions_by_age: 'ঝুঁকির অঙ্ক, বয়স অনুযায়ী',
  exceptions_each: 'প্রতিটি গরমিল',
  at_risk: 'ঝুঁকিতে',
  occurred_on: 'ঘটেছে',
  resolved_on: 'মিটেছে',
};

const hi: ExceptionsReportWords = {
  exceptions_by_kind: 'जोखिम में, प्रकार के अनुसार',
  exceptions_by_age: 'जोखिम में, उम्र के अनुसार',
  exceptions_each: 'हर बेमेल',
  at_risk: 'जोखिम में',
  occurred_on: 'कब हुआ',
  resolved_on: 'कब सुलझा',
};

/** Headings and titles of this kind of report alone. */
export const exceptionsReportWords: Readonly<Record<Language, ExceptionsReportWords>> = { en, bn, hi };
