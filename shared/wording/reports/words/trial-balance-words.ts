import type { Language } from '../../voice.ts';

const en = {
  accounts: 'Accounts',
  account_code: 'Code',
  account_of: 'Of',
  debits: 'Debits',
  credits: 'Credits',
};

type TrialBalanceReportWords = Readonly<Record<keyof typeof en, string>>;

const bn: TrialBalanceReportWords = {
  accounts: 'খাতসমূহ',
  account_code: 'কোড',
  account_of: 'কার',
  debits: 'ডেবিট',
  credits: 'ক্রেডিট',
};

const hi: TrialBalanceReportWords = {
  accounts: 'खाते',
  account_code: 'कोड',
  account_of: 'किसका',
  debits: 'डेबिट',
  credits: 'क्रेडिट',
};

/** Headings and titles of this kind of report alone. */
export const trialBalanceReportWords: Readonly<Record<Language, TrialBalanceReportWords>> = { en, bn, hi };
