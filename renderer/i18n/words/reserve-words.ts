import type { Language } from '../../../shared/wording/voice.ts';

const en = {
  title: 'Reserve schedule',
  text: 'What the provider keeps back, and the day each part comes back.',
  overdue: 'Overdue, to be asked for:',
  short: (missing: string, should: string) => `${missing} less is held than the agreed ${should}`,
  heldOn: 'Held on',
  backOn: 'Comes back on',
  noDay: 'not agreed',
  held: 'Held',
  open: 'Open',
  state: 'State',
  states: { held: 'Held', due: 'Due', overdue: 'Overdue', released: 'Released' },
};

type ReserveWords = typeof en;

const bn: ReserveWords = {
  title: 'রিজার্ভের সময়সূচি',
  text: 'প্রদানকারী যা আটকে রেখেছে, আর কোন অংশ কবে ফেরত আসবে।',
  overdue: 'মেয়াদ পেরিয়েছে, চাইতে হবে:',
  short: (missing, should) => `চুক্তির ${should}-এর চেয়ে ${missing} কম রাখা আছে`,
  heldOn: 'আটকানোর দিন',
  backOn: 'ফেরতের দিন',
  noDay: 'ঠিক হয়নি',
  held: 'আটকানো',
  open: 'বাকি',
  state: 'অবস্থা',
  states: { held: 'আটকানো', due: 'প্রাপ্য', overdue: 'মেয়াদোত্তীর্ণ', released: 'ফেরত এসেছে' },
};

const hi: ReserveWords = {
  title: 'रिज़र्व की समय-सारणी',
  text: 'प्रदाता ने जो रोक रखा है, और कौन सा हिस्सा कब लौटेगा।',
  overdue: 'समय बीत चुका, माँगना है:',
  short: (missing, should) => `तय ${should} से ${missing} कम रखे हैं`,
  heldOn: 'रोकने का दिन',
  backOn: 'लौटने का दिन',
  noDay: 'तय नहीं',
  held: 'रोका गया',
  open: 'बाकी',
  state: 'स्थिति',
  states: { held: 'रोका गया', due: 'देय', overdue: 'अतिदेय', released: 'लौटाया गया' },
};

export const reserveWords: Readonly<Record<Language, ReserveWords>> = { en, bn, hi };
