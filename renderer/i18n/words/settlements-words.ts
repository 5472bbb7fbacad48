import type { SettlementState } from '../../../shared/contract/settlements.ts';
import type { Language } from '../../../shared/wording/voice.ts';

type States = Readonly<Record<SettlementState, string>>;

const en = {
  title: 'Settlements',
  lead: 'Every payout your providers told of, and the bank line it became.',
  list: 'Settlements',
  search: 'Search UTRs',
  provider: 'Provider',
  rows: 'Rows',
  gross: 'Gross',
  costs: 'Fees and taxes',
  net: 'Net',
  bank: 'At the bank',
  states: { on_way: 'On its way', banked: 'At the bank', written_off: 'Written off' } as States,
  emptyTitle: 'No settlements yet',
  emptyText:
    'A settlement report says which payments a provider paid out together, and under which UTR. Import one, then the bank statement it is on.',
  import: 'Choose files',
  noneInMonthTitle: (month: string) => `No settlements in ${month}`,
};

export type SettlementsWords = typeof en;

const bn: SettlementsWords = {
  title: 'পে-আউট',
  lead: 'প্রদাতারা যে পে-আউটের কথা বলেছে তার প্রতিটি, আর ব্যাংকে তা কোন এন্ট্রি হয়েছে।',
  list: 'পে-আউট',
  search: 'UTR খুঁজুন',
  provider: 'প্রদাতা',
  rows: 'সারি',
  gross: 'মোট',
  costs: 'ফি ও কর',
  net: 'নিট',
  bank: 'ব্যাংকে',
  states: { on_way: 'পথে', banked: 'ব্যাংকে এসেছে', written_off: 'অবলোপন করা' },
  emptyTitle: 'এখনও কোনো পে-আউট নেই',
  emptyText:
    'কোন পেমেন্টগুলো একসঙ্গে কোন UTR-এ দেওয়া হয়েছে, নিষ্পত্তির রিপোর্ট তা বলে। একটি ইমপোর্ট করুন, তারপর যে ব্যাংক স্টেটমেন্টে তা আছে সেটি।',
  import: 'ফাইল বাছুন',
  noneInMonthTitle: (month) => `${month}-এ কোনো পে-আউট নেই`,
};

const hi: SettlementsWords = {
  title: 'पेआउट',
  lead: 'प्रदाताओं ने जो पेआउट बताए, और बैंक में वे किस पंक्ति में आए।',
  list: 'पेआउट',
  search: 'UTR खोजें',
  provider: 'प्रदाता',
  rows: 'पंक्तियाँ',
  gross: 'कुल',
  costs: 'फ़ीस और कर',
  net: 'शुद्ध',
  bank: 'बैंक में',
  states: { on_way: 'रास्ते में', banked: 'बैंक में आया', written_off: 'बट्टे खाते में' },
  emptyTitle: 'अभी कोई पेआउट नहीं',
  emptyText: 'सेटलमेंट रिपोर्ट बताती है कि कौन-से भुगतान एक साथ किस UTR में दिए गए। एक इंपोर्ट करें, फिर वह बैंक स्टेटमेंट जिसमें वह है।',
  import: 'फ़ाइलें चुनें',
  noneInMonthTitle: (month) => `${month} में कोई पेआउट नहीं`,
};

export const settlementsWords: Readonly<Record<Language, SettlementsWords>> = { en, bn, hi };
