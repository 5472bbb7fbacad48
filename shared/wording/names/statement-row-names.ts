import type { Language } from '../voice.ts';

const en = {
  opening: 'Opening balance',
  closing: 'Closing balance',
  sales: 'Sales',
  payout: 'Payout',
  tax: 'Tax on fees',
  written_off: 'Written off',
  taken_back: 'Taken back',
  other: 'Other',
};

type StatementRowNames = Readonly<Record<keyof typeof en, string>>;

const bn: StatementRowNames = {
  opening: 'প্রারম্ভিক জের',
  closing: 'সমাপনী জের',
  sales: 'বিক্রি',
  payout: 'পে-আউট',
  tax: 'ফির উপর কর',
  written_off: 'বাদ দেওয়া',
  taken_back: 'ফিরিয়ে নেওয়া',
  other: 'অন্যান্য',
};

const hi: StatementRowNames = {
  opening: 'आरंभिक शेष',
  closing: 'अंतिम शेष',
  sales: 'बिक्री',
  payout: 'पेआउट',
  tax: 'शुल्क पर कर',
  written_off: 'बट्टे खाते में',
  taken_back: 'वापस लिया गया',
  other: 'अन्य',
};

/** The rows of a provider's statement that are no rows of a file. */
export const statementRowNames: Readonly<Record<Language, StatementRowNames>> = { en, bn, hi };
