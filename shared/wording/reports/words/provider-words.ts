import type { Language } from '../../voice.ts';

const en = {
  balances: 'What the provider holds',
  statement: 'Statement',
  first_entry: 'First entry',
  last_entry: 'Last entry',
  collected: 'Collected',
  kept_or_paid: 'Kept or paid out',
};

type ProviderReportWords = Readonly<Record<keyof typeof en, string>>;

const bn: ProviderReportWords = {
  balances: 'সেবাদাতার কাছে যা আছে',
  statement: 'বিবরণী',
  first_entry: 'প্রথম এন্ট্রি',
  last_entry: 'শেষ এন্ট্রি',
  collected: 'তোলা',
  kept_or_paid: 'কাটা বা মেটানো',
};

const hi: ProviderReportWords = {
  balances: 'प्रदाता के पास जो है',
  statement: 'विवरण',
  first_entry: 'पहली एंट्री',
  last_entry: 'आख़िरी एंट्री',
  collected: 'वसूला',
  kept_or_paid: 'काटा या चुकाया',
};

/** Headings and titles of this kind of report alone. */
export const providerReportWords: Readonly<Record<Language, ProviderReportWords>> = { en, bn, hi };
