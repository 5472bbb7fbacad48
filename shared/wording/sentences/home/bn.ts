import type { SentenceWords } from '../../sentence-words.ts';
import type { HomeFacts } from './home-facts.ts';

export const homeInBengali: SentenceWords<HomeFacts> = {
  home_pace_ahead: ({ day, expected, apart }, voice) =>
    `দিনের হিসাবে ${voice.date(day)} পর্যন্ত হওয়ার কথা ${voice.money(expected)}: তার চেয়ে ${voice.money(apart)} এগিয়ে।`,
  home_pace_behind: ({ day, expected, apart }, voice) =>
    `দিনের হিসাবে ${voice.date(day)} পর্যন্ত হওয়ার কথা ${voice.money(expected)}: তার চেয়ে ${voice.money(apart)} পিছিয়ে।`,
  home_pace_even: ({ day, expected }, voice) =>
    `দিনের হিসাবে ${voice.date(day)} পর্যন্ত যা হওয়ার কথা, ঠিক তা-ই হয়েছে: ${voice.money(expected)}।`,
  home_not_settled: ({ count, since }, voice) =>
    `${voice.number(count)}টি পেমেন্ট বা পে-আউটের দিন পেরিয়েছে, ব্যাংকে এখনও দেখা যায়নি। প্রথমটির শেষ দিন ছিল ${voice.date(since)}।`,
  home_settled_late: ({ count, since }, voice) =>
    `${voice.number(count)}টি পে-আউটে পেমেন্ট দেরিতে মিটেছে, প্রথমটির শেষ দিন ছিল ${voice.date(since)}।`,
  home_short_paid: ({ count, since }, voice) =>
    `${voice.number(count)}টি পে-আউটে কম এসেছে, প্রথমটি ${voice.date(since)} তারিখে।`,
  home_over_paid: ({ count, since }, voice) =>
    `${voice.number(count)}টি পে-আউটে বেশি এসেছে, প্রথমটি ${voice.date(since)} তারিখে।`,
  home_fee_wrong: ({ count, since }, voice) =>
    `বেশি কাটা ফি ফেরত চাইতে হবে: ${voice.number(count)}টি দাবি, ${voice.date(since)} থেকে।`,
  home_duplicate: ({ count, since }, voice) =>
    `${voice.number(count)}টি বিক্রির টাকা দুবার নেওয়া হয়েছে মনে হয়, প্রথমটি ${voice.date(since)} তারিখে।`,
  home_failed_but_debited: ({ count, since }, voice) =>
    `${voice.number(count)}টি ব্যর্থ পেমেন্টে টাকা কেটেছে বা মীমাংসা হয়নি। প্রথমটি ফেরতের শেষ দিন ছিল ${voice.date(since)}।`,
  home_captured_late: ({ count, since }, voice) =>
    `${voice.number(count)}টি পেমেন্ট দেরিতে পাওয়া গেছে, প্রথমটি ${voice.date(since)} তারিখে।`,
  home_reserve_overdue: ({ count, since }, voice) =>
    `${voice.number(count)}টি সেবাদাতার কাছে রিজার্ভ ফেরতের সময় পেরিয়েছে, ${voice.date(since)} থেকে।`,
  home_statement_gap: ({ count, since }, voice) =>
    `স্টেটমেন্টের মাঝে ${voice.number(count)}টি ফাঁক, প্রথমটি ${voice.date(since)} থেকে।`,
  home_currency_mismatch: ({ count, since }, voice) =>
    `${voice.number(count)}টি পে-আউট অন্য মুদ্রায় এসেছে, প্রথমটি ${voice.date(since)} তারিখে।`,
  home_refund_missing: ({ count, since }, voice) =>
    `${voice.number(count)}টি রিফান্ড কোনো পে-আউটে নেই। প্রথমটির শেষ দিন ছিল ${voice.date(since)}।`,
  home_lines: ({ count, since }, voice) =>
    `ব্যাংকে ${voice.number(count)}টি জমা মেলানো বাকি, প্রথমটি ${voice.date(since)} তারিখের।`,
  home_reserve_due: ({ account, on }, voice) => `${account}-এর রিজার্ভ ফেরত দেওয়ার দিন ${voice.date(on)}।`,
  home_close_month: ({ month, by }, voice) =>
    `${voice.month(month)} শেষ হয়েছে। ${voice.date(by)}-এর মধ্যে মাসটি বন্ধ করুন।`,
  home_statement_missing: ({ count, from, to }, voice) =>
    `${voice.number(count)}টি পে-আউট এসেছে কি না বলা যাচ্ছে না: ${voice.date(from)} থেকে ${voice.date(to)} পর্যন্ত ব্যাংক বিবরণী ইমপোর্ট করুন।`,
  home_file_missing: ({ account, month, last }, voice) =>
    `${account}-এর ${voice.month(month)}-এর কিছু এখনও নেই। শেষ জানা দিন ${voice.date(last)}।`,
  home_agreement_waits: ({ by, version, from }, voice) =>
    `${by} চুক্তির ${voice.number(version)} নম্বর সংস্করণ প্রস্তাব করেছেন, ${voice.date(from)} থেকে; উত্তর বাকি।`,
  home_request_waits: ({ merchant }) => `${merchant}-এর আবেদন দেখা বাকি।`,
  home_backup_old: ({ last }, voice) => `শেষ ব্যাকআপ ${voice.date(last)} তারিখের। এখনই একটি নিন।`,
  home_backup_none: () => `এই হিসাবের কোনো ব্যাকআপ নেই। এখনই একটি নিন।`,
  home_order_base: ({ currency }) => `শেষ জানা দরে ${currency}-তে যার মূল্য বেশি, সেটি আগে।`,
  home_order_without_rate: ({ currencies, base }) =>
    `${currencies} থেকে ${base}-এর কোনো দর জানা নেই: সেগুলো অন্যগুলোর পরে।`,
};
