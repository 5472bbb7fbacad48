import type { Language } from '../../../shared/wording/voice.ts';

const en = {
  firstTitle: 'Who do you sell as?',
  firstText: 'Five answers, under a minute. Everything else can wait.',
  addTitle: 'Add a merchant',
  name: 'Business name',
  namePlaceholder: 'As it stands on your invoices',
  nameMissing: 'Give the business a name.',
  country: 'Country',
  industry: 'Industry',
  base: 'Base currency',
  zone: 'Time zone',
  currencies: 'Currencies you are paid in',
  declared: 'Monthly turnover you expect',
  declaredHint: 'A rough figure is enough. It is compared with the real one each month.',
  declaredIn: (currency: string) => `Expected monthly turnover in ${currency}`,
  declaredWrong: 'Write an amount such as 1,50,000.00',
  highRisk: 'Providers ask more of this industry: a rolling reserve and extra documents before the account opens.',
  save: 'Start with this merchant',
  saveMore: 'Add merchant',
};

export type MerchantsWords = typeof en;

const bn: MerchantsWords = {
  firstTitle: 'কোন নামে ব্যবসা করেন?',
  firstText: 'পাঁচটি উত্তর, এক মিনিটও লাগবে না। বাকি সব পরে হবে।',
  addTitle: 'মার্চেন্ট যোগ করুন',
  name: 'ব্যবসার নাম',
  namePlaceholder: 'চালানে যেমন লেখা থাকে',
  nameMissing: 'ব্যবসার একটি নাম দিন।',
  country: 'দেশ',
  industry: 'ব্যবসার ধরন',
  base: 'মূল মুদ্রা',
  zone: 'সময় অঞ্চল',
  currencies: 'যেসব মুদ্রায় টাকা পান',
  declared: 'মাসে কত বিক্রি আশা করেন',
  declaredHint: 'মোটামুটি হলেই চলবে। প্রতি মাসে আসল অঙ্কের সঙ্গে মিলিয়ে দেখা হয়।',
  declaredIn: (currency) => `মাসে আশা করা বিক্রি, ${currency}`,
  declaredWrong: 'অঙ্ক লিখুন, যেমন ১,৫০,০০০.০০',
  highRisk: 'এই ধরনের ব্যবসায় সেবাদাতারা বেশি চায়: অ্যাকাউন্ট খোলার আগে রিজার্ভ ও বাড়তি কাগজপত্র।',
  save: 'এই মার্চেন্ট দিয়ে শুরু করুন',
  saveMore: 'মার্চেন্ট যোগ করুন',
};

const hi: MerchantsWords = {
  firstTitle: 'आप किस नाम से बेचते हैं?',
  firstText: 'पाँच जवाब, एक मिनट से कम। बाकी सब बाद में।',
  addTitle: 'मर्चेंट जोड़ें',
  name: 'कारोबार का नाम',
  namePlaceholder: 'जैसा आपके बिल पर है',
  nameMissing: 'कारोबार का नाम लिखें।',
  country: 'देश',
  industry: 'उद्योग',
  base: 'मूल मुद्रा',
  zone: 'समय क्षेत्र',
  currencies: 'जिन मुद्राओं में पैसा आता है',
  declared: 'महीने की अनुमानित बिक्री',
  declaredHint: 'मोटा अनुमान काफ़ी है। हर महीने असली रकम से मिलाया जाता है।',
  declaredIn: (currency) => `महीने की अनुमानित बिक्री, ${currency}`,
  declaredWrong: 'रकम लिखें, जैसे 1,50,000.00',
  highRisk: 'इस उद्योग से प्रदाता ज़्यादा माँगते हैं: खाता खुलने से पहले रिज़र्व और अतिरिक्त काग़ज़ात।',
  save: 'इसी मर्चेंट से शुरू करें',
  saveMore: 'मर्चेंट जोड़ें',
};

export const merchantsWords: Readonly<Record<Language, MerchantsWords>> = { en, bn, hi };
