import type { FoundKind } from '../../../shared/contract/search.ts';
import type { Language } from '../../../shared/wording/voice.ts';

type Kinds = Readonly<Record<FoundKind, string>>;

const en = {
  kinds: {
    payment: 'Payments',
    attempt: 'Attempts',
    batch: 'Payouts',
    line: 'Bank lines',
    exception: 'Exceptions',
    entry: 'Entries',
    file: 'Files',
    merchant: 'Merchants',
  } as Kinds,
  more: 'and more: write more of it',
  partly: 'Only the newest rows were looked through for a part of a reference.',
  searching: 'Searching…',
};

export type SearchWords = typeof en;

const bn: SearchWords = {
  kinds: {
    payment: 'পেমেন্ট',
    attempt: 'চেষ্টা',
    batch: 'পে-আউট',
    line: 'ব্যাংক এন্ট্রি',
    exception: 'গরমিল',
    entry: 'এন্ট্রি',
    file: 'ফাইল',
    merchant: 'মার্চেন্ট',
  },
  more: 'আরও আছে: আরেকটু লিখুন',
  partly: 'রেফারেন্সের অংশ শুধু নতুন সারিগুলোতে খোঁজা হয়েছে।',
  searching: 'খোঁজা হচ্ছে…',
};

const hi: SearchWords = {
  kinds: {
    payment: 'भुगतान',
    attempt: 'कोशिशें',
    batch: 'पेआउट',
    line: 'बैंक की पंक्तियाँ',
    exception: 'बेमेल',
    entry: 'एंट्रियाँ',
    file: 'फ़ाइलें',
    merchant: 'मर्चेंट',
  },
  more: 'और भी हैं: थोड़ा और लिखें',
  partly: 'रेफ़रेंस का हिस्सा सिर्फ़ नई पंक्तियों में खोजा गया।',
  searching: 'खोज रहे हैं…',
};

export const searchWords: Readonly<Record<Language, SearchWords>> = { en, bn, hi };
