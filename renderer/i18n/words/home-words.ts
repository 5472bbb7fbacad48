import type { Language } from '../../../shared/wording/voice.ts';

const en = {
  title: 'Home',
  turnover: 'Turnover',
  lastMonth: (amount: string) => `Last month ${amount}`,
  ofDeclared: (percent: string, amount: string) => `${percent} of ${amount} declared`,
  inTransit: 'Money in transit',
  inTransitHint: 'Collected by a provider, not at the bank yet',
  nothingInTransit: 'Nothing is on its way',
  settled: 'Settled at the bank',
  nothingSettled: 'Nothing has reached the bank yet',
  fees: 'Fees and tax',
  feesHint: 'As booked, by the day of settlement',
  noFees: 'None so far',
  taxBeside: (amount: string) => `and tax on them ${amount}`,
  todo: 'To do, by money at risk',
  closeNext: 'Go to the checklist',
  emptyTitle: 'Start with two files',
  emptyText:
    'Drop a settlement report from your provider and the bank statement of the same days. Nikash shows which payments reached the bank, and what is missing.',
  emptyMonthTitle: (month: string) => `Nothing in ${month}`,
  emptyMonthText: 'Choose another month with ← and →, or import files for this one.',
  choose: 'Choose files',
  orDrop: 'or drop them anywhere on this window',
};

export type HomeWords = typeof en;

const bn: HomeWords = {
  title: 'হোম',
  turnover: 'টার্নওভার',
  lastMonth: (amount) => `গত মাসে ${amount}`,
  ofDeclared: (percent, amount) => `ঘোষিত ${amount}-এর ${percent}`,
  inTransit: 'পথে থাকা টাকা',
  inTransitHint: 'সেবাদাতা নিয়েছে, ব্যাংকে এখনও আসেনি',
  nothingInTransit: 'পথে কিছু নেই',
  settled: 'ব্যাংকে পৌঁছেছে',
  nothingSettled: 'ব্যাংকে এখনও কিছু আসেনি',
  fees: 'ফি ও কর',
  feesHint: 'নিষ্পত্তির দিন অনুযায়ী, খাতায় যেমন লেখা',
  noFees: 'এখনও নেই',
  taxBeside: (amount) => `তার ওপর কর ${amount}`,
  todo: 'যা করার আছে, ঝুঁকির অঙ্ক অনুযায়ী',
  closeNext: 'যাচাই তালিকায় যান',
  emptyTitle: 'দুটি ফাইল দিয়ে শুরু করুন',
  emptyText:
    'সেবাদাতার একটি নিষ্পত্তি রিপোর্ট আর একই দিনগুলোর ব্যাংক স্টেটমেন্ট এখানে ছাড়ুন। কোন পেমেন্ট ব্যাংকে পৌঁছেছে আর কোনটি বাকি, নিকাশ দেখিয়ে দেবে।',
  emptyMonthTitle: (month) => `${month}: কিছু নেই`,
  emptyMonthText: '← আর → দিয়ে অন্য মাস বাছুন, বা এই মাসের ফাইল ইমপোর্ট করুন।',
  choose: 'ফাইল বাছুন',
  orDrop: 'বা এই উইন্ডোর যেকোনো জায়গায় ছাড়ুন',
};

const hi: HomeWords = {
  title: 'होम',
  turnover: 'टर्नओवर',
  lastMonth: (amount) => `पिछले महीने ${amount}`,
  ofDeclared: (percent, amount) => `घोषित ${amount} का ${percent}`,
  inTransit: 'रास्ते में पैसा',
  inTransitHint: 'प्रदाता ने लिया, बैंक में अभी नहीं आया',
  nothingInTransit: 'रास्ते में कुछ नहीं',
  settled: 'बैंक में पहुँचा',
  nothingSettled: 'बैंक में अभी कुछ नहीं आया',
  fees: 'शुल्क और कर',
  feesHint: 'निपटान के दिन के अनुसार, जैसा बही में दर्ज है',
  noFees: 'अभी कुछ नहीं',
  taxBeside: (amount) => `उस पर कर ${amount}`,
  todo: 'करने योग्य, जोखिम की रकम के अनुसार',
  closeNext: 'जाँच सूची पर जाएँ',
  emptyTitle: 'दो फ़ाइलों से शुरू करें',
  emptyText:
    'प्रदाता की निपटान रिपोर्ट और उन्हीं दिनों का बैंक स्टेटमेंट यहाँ छोड़ें। कौन-से भुगतान बैंक पहुँचे और क्या बाकी है, निकाश दिखा देगा।',
  emptyMonthTitle: (month) => `${month}: कुछ नहीं`,
  emptyMonthText: '← और → से दूसरा महीना चुनें, या इस महीने की फ़ाइलें इंपोर्ट करें।',
  choose: 'फ़ाइलें चुनें',
  orDrop: 'या इस विंडो में कहीं भी छोड़ें',
};

export const homeWords: Readonly<Record<Language, HomeWords>> = { en, bn, hi };
