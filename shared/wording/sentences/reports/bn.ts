import type { SentenceWords } from '../../sentence-words.ts';
import type { ReportsFacts } from './reports-facts.ts';

export const reportsInBengali: SentenceWords<ReportsFacts> = {
  report_declared_whole_months: ({ from, to }, voice) =>
    `টার্নওভার ঘোষণা করা হয় পুরো মাসের জন্য: ${voice.date(from)} থেকে ${voice.date(to)} পুরো মাস নয়, তাই পাশে ঘোষিত অঙ্ক নেই।`,
  report_declared_times: ({ months }, voice) =>
    `এক মাসের জন্য শেষবার যা ঘোষণা করা হয়েছে, ${voice.number(months)} মাসের প্রতিটির জন্য সেটিই ঘোষিত ধরা হয়েছে।`,
  report_late_counted: ({ payments }, voice) =>
    `${voice.number(payments)}টি পেমেন্ট এসেছে নিজের মাস বন্ধ হওয়ার পরে। তখন যে মাস খোলা ছিল, সেই মাসে গোনা হয়েছে।`,
  report_other_zone: ({ zone, own }) =>
    `দিন ধরা হয়েছে ${zone}-এর ঘড়িতে; মার্চেন্টের নিজের সময় অঞ্চল ${own}। মাস বন্ধ হয় ও জানানো হয় মার্চেন্টের নিজের সময়ে, আর দেরিতে আসা পেমেন্ট এখানে নিজের দিনেই গোনা।`,
  report_day_only: ({ payments }, voice) =>
    `${voice.number(payments)}টি পেমেন্টের ফাইলে শুধু তারিখ আছে, সময় নেই; সেগুলো ওই তারিখেই রাখা হয়েছে।`,
  report_restated: ({ month }, voice) =>
    `জানানোর পরে ${voice.month(month)} আবার খোলা হয়েছিল। প্রথমে যা জানানো হয়েছিল আর এখন যা দাঁড়ায়, দুটোই পাশাপাশি আছে।`,
  report_no_sales: ({ from, to }, voice) => `${voice.date(from)} থেকে ${voice.date(to)} পর্যন্ত কিছু বিক্রি হয়নি।`,
  report_no_batches: ({ from, to }, voice) =>
    `${voice.date(from)} থেকে ${voice.date(to)} পর্যন্ত কোনো সেবাদাতা কিছু মেটায়নি।`,
  report_nothing_waits: ({ on }, voice) => `${voice.date(on)} তারিখে কোনো সেবাদাতার কাছে পে-আউটে না-ওঠা কিছু ছিল না।`,
  report_nothing_unpaid: ({ on }, voice) => `${voice.date(on)} তারিখের মধ্যে সব পে-আউট ব্যাংকে এসে গেছে।`,
  report_aged_on: ({ on }, voice) =>
    `টাকা যেদিনের মধ্যে আসার কথা ছিল, সেদিন থেকে ${voice.date(on)} পর্যন্ত দিন গোনা হয়েছে।`,
  report_ledger_apart: ({ account, listed, ledger, difference }, voice) =>
    `${account}: লেজারে আছে ${voice.money(ledger)}, তালিকার সারিগুলোর যোগফল ${voice.money(listed)}। মাঝের ${voice.money(difference)} কোনো বাকি পেমেন্ট বা পে-আউট নয়: ওয়ালেটে রাখা টাকা, কোনো মিলের অবশিষ্ট, অথবা বন্ধ মাস যা নিতে পারেনি।`,
  report_ledger_agrees: ({ on }, voice) =>
    `${voice.date(on)} তারিখে তালিকার যোগফল লেজারের জেরের সঙ্গে শেষ এককটি পর্যন্ত মেলে।`,
  report_no_movements: ({ account, from, to }, voice) =>
    `${account}-এর অ্যাকাউন্টে ${voice.date(from)} থেকে ${voice.date(to)} পর্যন্ত কোনো লেনদেন হয়নি।`,
  report_no_account: ({ from, to }, voice) =>
    `${voice.date(from)} থেকে ${voice.date(to)} পর্যন্ত কোনো সেবাদাতার কাছে কিছু পাওনা ছিল না।`,
  report_balance_signed: ({ account }) =>
    `শূন্যের বেশি জের মানে ${account} টাকা তুলেছে, এখনও দেয়নি; শূন্যের কম মানে তারই পাওনা।`,
  report_parts_of_months: ({ from, to }, voice) =>
    `প্রথম বা শেষ মাসটি আংশিক গোনা হয়েছে: ${voice.date(from)} থেকে ${voice.date(to)}।`,
  report_exchange_in_base: ({ currency }) =>
    `মুদ্রা বিনিময়ের লাভ-ক্ষতি, আদায় হওয়া আর না-হওয়া, শুধু ${currency}-তেই রাখা হয়। মাসশেষের পুনর্মূল্যায়ন পরের মাসের প্রথম দিনে ফিরিয়ে নেওয়া হয়।`,
};
