import type { Language } from '../../voice.ts';

const en = {
  by_currency: 'By currency',
  by_day: 'Day by day',
  by_month: 'Month by month',
  by_year: 'Year by year',
  by_method: 'By method',
  by_rail: 'By rail',
  by_business: 'By industry and country',
  of_declared: 'Of declared, %',
  late: 'Came late',
  own_month: 'Own month',
  counted_in: 'Counted in',
  restated: 'Reported again',
  payments_before: 'Payments before',
  gross_before: 'Gross before',
  payments_now: 'Payments now',
  gross_now: 'Gross now',
};

type TurnoverReportWords = Readonly<Record<keyof typeof en, string>>;

const bn: TurnoverReportWords = {
  by_currency: 'মুদ্রা অনুযায়ী',
  by_day: 'দিনে দিনে',
  by_month: 'মাসে মাসে',
  by_year: 'বছরে বছরে',
  by_method: 'পদ্ধতি অনুযায়ী',
  by_rail: 'নেটওয়ার্ক অনুযায়ী',
  by_business: 'ব্যবসার ধরন ও দেশ অনুযায়ী',
  of_declared: 'ঘোষিতের শতাংশ',
  late: 'দেরিতে এসেছে',
  own_month: 'নিজের মাস',
  counted_in: 'যে মাসে গোনা',
  restated: 'আবার জানানো',
  payments_before: 'আগের পেমেন্ট',
  gross_before: 'আগের মোট অঙ্ক',
  payments_now: 'এখনকার পেমেন্ট',
  gross_now: 'এখনকার মোট অঙ্ক',
};

const hi: TurnoverReportWords = {
  by_currency: 'मुद्रा के अनुसार',
  by_day: 'दिन दर दिन',
  by_month: 'महीने दर महीने',
  by_year: 'साल दर साल',
  by_method: 'तरीके के अनुसार',
  by_rail: 'नेटवर्क के अनुसार',
  by_business: 'कारोबार और देश के अनुसार',
  of_declared: 'घोषित का प्रतिशत',
  late: 'देर से आए',
  own_month: 'अपना महीना',
  counted_in: 'किस महीने में गिना',
  restated: 'दोबारा बताया गया',
  payments_before: 'पहले के भुगतान',
  gross_before: 'पहले की कुल रकम',
  payments_now: 'अब के भुगतान',
  gross_now: 'अब की कुल रकम',
};

/** Headings and titles of this kind of report alone. */
export const turnoverReportWords: Readonly<Record<Language, TurnoverReportWords>> = { en, bn, hi };
