import { sayHeldAgainst } from '../../agreements/agreement-names.ts';
import type { SentenceWords } from '../../sentence-words.ts';
import type { ReportsFacts } from './reports-facts.ts';

export const reportsInBengali: SentenceWords<ReportsFacts> = {
  report_rows_left_out: ({ rows }, voice) =>
    `আরও ${voice.number(rows)}টি সারি মার্চেন্টের নিজের বইয়ে আছে; যোগফলে সেগুলো ধরা।`,
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
  report_days_of_books: ({ zone }) =>
    `দিনগুলো ${zone}-এর, হিসাবের বইয়ে যেমন আছে। অন্য সময় অঞ্চল বাছলে এই রিপোর্টে কিছু বদলায় না।`,
  report_nothing_booked: ({ to }, voice) => `${voice.date(to)} পর্যন্ত বইয়ে কিছু লেখা হয়নি।`,
  report_late_rows_counted: () => `নিজের মাস বন্ধ হওয়ার পর যে সারি এসেছে, তা যে মাসে নেওয়া হয়েছে তার প্রথম দিনে গোনা।`,
  report_credit_balances: () => `ডেবিট জের শূন্যের ওপরে, ক্রেডিট জের শূন্যের নিচে।`,
  report_debits_equal_credits: ({ amount }, voice) => `ডেবিট আর ক্রেডিট সমান: দুদিকেই ${voice.money(amount)}।`,
  report_debits_apart: ({ debits, credits, difference }, voice) =>
    `বই মেলে না: ডেবিট ${voice.money(debits)}, ক্রেডিট ${voice.money(credits)}, তফাত ${voice.money(difference)}। ওয়ার্কস্পেসটি যাচাই করুন।`,
  report_fees_none: ({ from, to }, voice) =>
    `${voice.date(from)} থেকে ${voice.date(to)} পর্যন্ত কোনো সেবাদাতা কিছু কাটেনি।`,
  report_fees_by_payment_day: () => `ফি বলা হয়েছে পেমেন্টের দিনে, চুক্তি যে দিন ধরে চলে। লেজারে তা লেখা হয় নিষ্পত্তির দিনে।`,
  report_fees_add_up: () => `কাটা হয়েছে = চুক্তিমতো + বেশি − কম + ভগ্নাংশ + যা চুক্তিতে নেই, যার তালিকা নেই বা যা আলাদা ফি।`,
  report_fees_waiting: ({ payments }, voice) =>
    `${voice.number(payments)}টি পেমেন্টের নিষ্পত্তি এখনও হয়নি, তাই ফি জানা নেই।`,
  report_fees_together: ({ institution }) => `${institution} ফি আর কর এক অঙ্কে জানায়। সেটিই ফি-র ঘরে আছে।`,
  report_fees_cut: ({ from, to }, voice) =>
    `শুধু ${voice.date(from)} থেকে ${voice.date(to)} পর্যন্ত দিনগুলো আছে, তাই কোনো মাস আংশিক হতে পারে।`,
  report_held_against: ({ cards, agreement }, voice) =>
    `মেলানো হয়েছে ${sayHeldAgainst(cards, agreement, voice)}-এর সঙ্গে।`,
  report_exceptions_none: ({ from, to }, voice) => `${voice.date(from)} থেকে ${voice.date(to)} পর্যন্ত কোনো গরমিল হয়নি।`,
  report_exceptions_as_of: ({ date }, voice) =>
    `এই দিনগুলোতে যা ঘটেছে, আর আগে ঘটে শেষ দিন পর্যন্ত যা মেটেনি, তা-ই আছে। বয়স ${voice.date(date)} তারিখের; কোনটি কোন অবস্থায়, তা এখনকার।`,
  report_exceptions_passing: ({ exceptions }, voice) =>
    `আরও ${voice.number(exceptions)}টি একই দিনে ধরা পড়ে মিটে গেছে, যেমন এক ফাইলের পরে অন্যটি এলে হয়; সেগুলো এখানে নেই।`,
  report_reserve_none: ({ to }, voice) => `${voice.date(to)} পর্যন্ত কোনো সেবাদাতা কিছু আটকে রাখেনি।`,
  report_reserve_as_of: ({ date }, voice) => `${voice.date(date)} তারিখে যেমন ছিল। প্রারম্ভিক + আটকানো − ফেরত = সমাপনী।`,
  report_reserve_short: ({ institution, should, short }, voice) =>
    `${institution} চুক্তির ${voice.money(should)}-এর চেয়ে ${voice.money(short)} কম রেখেছে।`,
  report_reserve_unexplained: ({ institution, amount }, voice) =>
    `${institution} ${voice.money(amount)} ফেরত দিয়েছে, যা আগে আটকানোর কোনো হিসাব নেই।`,
  report_cashback_none: ({ from, to }, voice) =>
    `${voice.date(from)} থেকে ${voice.date(to)} পর্যন্ত কোনো অফার প্রযোজ্য ছিল না।`,
  report_cashback_as_of: ({ date }, voice) =>
    `পেমেন্টগুলো এই দিনগুলোর; সেগুলোর জন্য যা এসেছে তা ${voice.date(date)} পর্যন্ত, যেদিনই আসুক।`,
  report_cashback_at_most: ({ scheme }) => `“${scheme}” একটি সীমা পর্যন্ত দেয়: পাওনার ঘরে সবচেয়ে বেশি যা হতে পারে।`,
  report_cashback_earns_nothing: ({ payments }, voice) =>
    `আরও ${voice.number(payments)}টি পেমেন্ট দেখা হয়েছে, সেগুলোতে কিছু পাওনা নেই।`,
  report_incidents_none: ({ from, to }, voice) =>
    `${voice.date(from)} থেকে ${voice.date(to)} পর্যন্ত কোনো বিভ্রাটের কথা জানা নেই।`,
  report_incidents_as_of: ({ date }, voice) =>
    `কী ফেরত এসেছে আর কী পাওনা, তা ${voice.date(date)} তারিখের। মিনিট শুধু এই দিনগুলোর; এক সেবাদাতার দুটি বিভ্রাট একসঙ্গে চললে একবারই গোনা।`,
  report_incidents_proposed: ({ incidents }, voice) =>
    `এর মধ্যে ${voice.number(incidents)}টি সারি থেকে পাওয়া, কেউ এখনও নিশ্চিত করেনি।`,
  report_incidents_dismissed: ({ incidents }, voice) => `${voice.number(incidents)}টি বাতিল করা হয়েছে, তাই এখানে নেই।`,
};
