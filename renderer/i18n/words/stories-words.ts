import type { StoryKind, StoryStation } from '../../../shared/contract/stories.ts';
import type { Language, Voice } from '../../../shared/wording/voice.ts';

type Kinds = Readonly<Record<StoryKind, string>>;
type Stations = Readonly<Record<StoryStation, string>>;

const en = {
  story: 'Story',
  kinds: { payment: 'Payment', attempt: 'Attempt', batch: 'Payout', line: 'Bank line', entry: 'Entry' } as Kinds,
  stations: {
    tried: 'Tried',
    collected: 'Collected',
    held: 'Reserve',
    changed: 'Changed',
    paid_out: 'Paid out',
    bank: 'Bank',
    open: 'Still open',
  } as Stations,
  way: 'The way of the money',
  storyOf: {
    payment: 'Story of this payment',
    attempt: 'Story of this attempt',
    batch: 'Story of this payout',
    line: 'Story of this bank line',
    entry: 'Story of this entry',
  } as Kinds,
  line: (file: string, n: number, v: Voice) => `${file}, line ${v.number(n)}`,
  raw: 'As it stands in the file',
  takenBack: 'Its file was taken back',
  exceptions: 'What is open about it',
  entries: 'What was booked',
  entry: (id: string) => `Entry ${id}`,
  rows: (n: number, v: Voice) => `See its ${v.number(n)} ${n === 1 ? 'row' : 'rows'}`,
  whole: 'The whole story',
  reconcile: 'See it in Reconcile',
};

export type StoriesWords = typeof en;

const bn: StoriesWords = {
  story: 'যাত্রাপথ',
  kinds: { payment: 'পেমেন্ট', attempt: 'চেষ্টা', batch: 'পে-আউট', line: 'ব্যাংক এন্ট্রি', entry: 'এন্ট্রি' },
  stations: {
    tried: 'চেষ্টা',
    collected: 'সংগ্রহ',
    held: 'রিজার্ভ',
    changed: 'পরিবর্তন',
    paid_out: 'পে-আউট',
    bank: 'ব্যাংক',
    open: 'এখনও বাকি',
  },
  way: 'টাকার যাত্রাপথ',
  storyOf: {
    payment: 'এই পেমেন্টের যাত্রাপথ',
    attempt: 'এই চেষ্টার যাত্রাপথ',
    batch: 'এই পে-আউটের যাত্রাপথ',
    line: 'এই ব্যাংক এন্ট্রির যাত্রাপথ',
    entry: 'এই এন্ট্রির যাত্রাপথ',
  },
  line: (file, n, v) => `${file}, লাইন ${v.number(n)}`,
  raw: 'ফাইলে যেমন আছে',
  takenBack: 'ফাইলটি ফিরিয়ে নেওয়া হয়েছে',
  exceptions: 'এতে যা বাকি আছে',
  entries: 'যা লেখা হয়েছে',
  entry: (id) => `এন্ট্রি ${id}`,
  rows: (n, v) => `এর ${v.number(n)}টি সারি দেখুন`,
  whole: 'পুরো যাত্রাপথ',
  reconcile: 'মেলানোর পাতায় দেখুন',
};

const hi: StoriesWords = {
  story: 'पूरा सफ़र',
  kinds: { payment: 'भुगतान', attempt: 'कोशिश', batch: 'पेआउट', line: 'बैंक की पंक्ति', entry: 'एंट्री' },
  stations: {
    tried: 'कोशिश',
    collected: 'वसूली',
    held: 'रिज़र्व',
    changed: 'बदलाव',
    paid_out: 'पेआउट',
    bank: 'बैंक',
    open: 'अभी बाकी',
  },
  way: 'पैसे का सफ़र',
  storyOf: {
    payment: 'इस भुगतान का सफ़र',
    attempt: 'इस कोशिश का सफ़र',
    batch: 'इस पेआउट का सफ़र',
    line: 'बैंक की इस पंक्ति का सफ़र',
    entry: 'इस एंट्री का सफ़र',
  },
  line: (file, n, v) => `${file}, लाइन ${v.number(n)}`,
  raw: 'जैसा फ़ाइल में है',
  takenBack: 'इसकी फ़ाइल वापस ली गई',
  exceptions: 'इसमें जो बाकी है',
  entries: 'जो दर्ज हुआ',
  entry: (id) => `एंट्री ${id}`,
  rows: (n, v) => `इसकी ${v.number(n)} ${n === 1 ? 'पंक्ति' : 'पंक्तियाँ'} देखें`,
  whole: 'पूरा सफ़र',
  reconcile: 'मिलान में देखें',
};

export const storiesWords: Readonly<Record<Language, StoriesWords>> = { en, bn, hi };
