import type { AskWords } from './ask-words.ts';

export const askInBengali: AskWords = {
  kinds: {
    not_settled: 'টাকা পাওয়া যায়নি',
    settled_late: 'দেরিতে নিষ্পত্তি',
    short_paid: 'কম টাকা এসেছে',
    over_paid: 'বেশি টাকা এসেছে',
    fee_wrong: 'চুক্তির সঙ্গে ফি মেলে না',
    duplicate: 'একই পেমেন্ট দুবার নেওয়া হয়েছে',
    unknown_credit: 'অচেনা জমা',
    failed_but_debited: 'ব্যর্থ পেমেন্ট, তবু টাকা কাটা হয়েছে',
    captured_late: 'পেমেন্ট দেরিতে গৃহীত',
    reserve_overdue: 'রিজার্ভ ফেরত আসেনি',
    statement_gap: 'স্টেটমেন্ট নেই',
    currency_mismatch: 'অন্য মুদ্রায় টাকা এসেছে',
    refund_missing: 'রিফান্ড হয়নি',
  },
  requests: {
    not_settled: 'অনুগ্রহ করে জানান টাকাটি কোথায় আছে, আর না পাঠানো হয়ে থাকলে পাঠিয়ে দিন।',
    settled_late: 'অনুগ্রহ করে দেরির কারণ জানান, আর কবে থেকে আবার সময়মতো নিষ্পত্তি হবে তা বলুন।',
    short_paid: 'অনুগ্রহ করে বাকি টাকা পাঠান, অথবা কেন কাটা হয়েছে তা জানান।',
    over_paid: 'অনুগ্রহ করে জানান বাড়তি টাকাটি কিসের, অথবা কীভাবে তা ফেরত নেবেন।',
    fee_wrong: 'অনুগ্রহ করে চুক্তির চেয়ে বেশি কাটা ফি ও তার কর ফেরত দিন।',
    duplicate: 'অনুগ্রহ করে নিশ্চিত করুন ক্রেতার কাছ থেকে একাধিকবার টাকা নেওয়া হয়েছে কি না, আর কীভাবে তা ঠিক করা হবে।',
    unknown_credit: 'অনুগ্রহ করে জানান এই টাকা কে পাঠিয়েছে এবং কিসের জন্য।',
    failed_but_debited: 'অনুগ্রহ করে ক্রেতাকে টাকা ফেরত দিন, অথবা পেমেন্টটি সফল হয়েছে বলে আমাদের নিশ্চিত করুন।',
    captured_late: 'অনুগ্রহ করে নিশ্চিত করুন পেমেন্টটি চূড়ান্ত এবং কবে নিষ্পত্তি হবে।',
    reserve_overdue: 'অনুগ্রহ করে রিজার্ভের এই অংশ ছেড়ে দিন, অথবা এখনও কেন রাখা হয়েছে তা জানান।',
    statement_gap: 'অনুগ্রহ করে এই দিনগুলোর স্টেটমেন্ট পাঠান।',
    currency_mismatch: 'অনুগ্রহ করে জানান কোন মুদ্রায় ও কোন হারে টাকা পাঠানো হয়েছে।',
    refund_missing: 'অনুগ্রহ করে নিশ্চিত করুন ক্রেতা এই রিফান্ড পেয়েছেন এবং কোন দিনে।',
  },
  subjectOfOne: ({ merchant, kind, reference, amount }) =>
    `${merchant}: ${kind}${reference === '' ? '' : ` – ${reference}`}${amount === '' ? '' : ` (${amount})`}`,
  subjectOfSeveral: (merchant, count, { number }) => `${merchant}: ${number(count)}টি জিজ্ঞাসা`,
  greeting: (institution) => (institution === null ? 'মহোদয়/মহোদয়া,' : `${institution} টিম সমীপে,`),
  opening: (merchant, count, { number }) =>
    count === 1
      ? `আমরা ${merchant}। আপনাদের সঙ্গে হিসাব মেলাতে গিয়ে নিচের বিষয়টি পেয়েছি; আপনাদের সাহায্য চাই।`
      : `আমরা ${merchant}। আপনাদের সঙ্গে হিসাব মেলাতে গিয়ে নিচের ${number(count)}টি বিষয় পেয়েছি; প্রতিটিতে আপনাদের সাহায্য চাই।`,
  references: 'রেফারেন্স',
  more: (count, { number }) => `ও আরও ${number(count)}টি`,
  occurred: (date) => `তারিখ: ${date}`,
  due: (date) => `শেষ দিন: ${date}`,
  total: 'মোট',
  closing: 'উত্তরে আমাদের রেফারেন্সগুলো উল্লেখ করবেন। ধন্যবাদ।',
};
