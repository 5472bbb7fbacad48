import type { Language } from '../../voice.ts';

const en = {
  month_by_month: 'Month by month',
  differences: 'Differences and write-offs',
  exchange_realised: 'Exchange, realised',
  exchange_unrealised: 'Exchange, unrealised',
  received_in_bank: 'From providers, in the bank',
  months_closed: 'How the months stand',
  closed_at: 'Closed at',
  snapshot_hash: 'Hash of the snapshot',
};

type YearReportWords = Readonly<Record<keyof typeof en, string>>;

const bn: YearReportWords = {
  month_by_month: 'মাসে মাসে',
  differences: 'তফাত ও বাদ দেওয়া',
  exchange_realised: 'মুদ্রা বিনিময়, আদায় হওয়া',
  exchange_unrealised: 'মুদ্রা বিনিময়, আদায় না-হওয়া',
  received_in_bank: 'সেবাদাতাদের থেকে, ব্যাংকে',
  months_closed: 'মাসগুলোর অবস্থা',
  closed_at: 'বন্ধ করার সময়',
  snapshot_hash: 'স্ন্যাপশটের হ্যাশ',
};

const hi: YearReportWords = {
  month_by_month: 'महीने दर महीने',
  differences: 'अंतर और बट्टे खाते',
  exchange_realised: 'विनिमय, वसूल',
  exchange_unrealised: 'विनिमय, न वसूला',
  received_in_bank: 'प्रदाताओं से, बैंक में',
  months_closed: 'महीनों की स्थिति',
  closed_at: 'बंद करने का समय',
  snapshot_hash: 'स्नैपशॉट का हैश',
};

/** Headings and titles of this kind of report alone. */
export const yearReportWords: Readonly<Record<Language, YearReportWords>> = { en, bn, hi };
