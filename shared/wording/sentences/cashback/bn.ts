import type { SentenceWords } from '../../sentence-words.ts';
import type { CashbackFacts } from './cashback-facts.ts';

export const cashbackInBengali: SentenceWords<CashbackFacts> = {
  cashback_due_percent: ({ percent, amount, due }, { number, money }) =>
    `${money(amount)}-এর ${number(percent)}% হয় ${money(due)}।`,
  cashback_due_up_to: ({ most }, { money }) => `কিছু পাওনা আছে, সর্বোচ্চ ${money(most)}।`,
  cashback_due_fixed: ({ due }, { money }) => `প্রতি পেমেন্টে ${money(due)} পাওনা।`,
  cashback_due_first: ({ due, place, of }, { number, money }) =>
    `${money(due)} পাওনা: প্রথম ${number(of)}টি পেমেন্টের এটি ${number(place)} নম্বর।`,
  cashback_due_first_up_to: ({ most, place, of }, { number, money }) =>
    `কিছু পাওনা আছে, সর্বোচ্চ ${money(most)}: প্রথম ${number(of)}টি পেমেন্টের এটি ${number(place)} নম্বর।`,
  cashback_due_cap_payment: ({ full, due }, { money }) =>
    `হিসাবে হত ${money(full)}, কিন্তু এক পেমেন্টে ${money(due)}-এর বেশি মেলে না।`,
  cashback_due_cap_month: ({ full, due, cap, month }, voice) =>
    `হিসাবে হত ${voice.money(full)}; ${voice.month(month)}-এর সীমা ${voice.money(cap)}, তার ${voice.money(due)} বাকি ছিল।`,
  cashback_due_cap_total: ({ full, due, cap }, { money }) =>
    `হিসাবে হত ${money(full)}; পুরো অফারের সীমা ${money(cap)}, তার ${money(due)} বাকি ছিল।`,

  cashback_not_own_card: ({ card, own }) =>
    `যে কার্ডের শেষ চার অঙ্ক ${own} সেটিতে নয়, ${card}-এ দেওয়া: অন্য কার্ডে ক্যাশব্যাক নেই।`,
  cashback_not_person: ({ amount }, { money }) =>
    `${money(amount)} মার্চেন্টের কাছে গেছে; শুধু ব্যক্তি থেকে ব্যক্তিকে পাঠালে ক্যাশব্যাক মেলে।`,
  cashback_after_first: ({ first }, { number }) =>
    `এটি প্রথম ${number(first)}টি পেমেন্টের পরের; শুধু সেগুলোতেই ক্যাশব্যাক মেলে।`,
  cashback_paused: ({ from, to }, { date }) =>
    from === to ? `${date(from)} তারিখে অফারটি বন্ধ ছিল।` : `${date(from)} থেকে ${date(to)} পর্যন্ত অফারটি বন্ধ ছিল।`,
  cashback_below_minimum: ({ amount, minimum }, { money }) =>
    `পেমেন্ট কমপক্ষে ${money(minimum)} হতে হয়; এটি ${money(amount)}।`,
  cashback_cap_month_reached: ({ cap, month }, voice) =>
    `${voice.month(month)}-এর সীমা ${voice.money(cap)} আগেই পূর্ণ হয়ে গেছে।`,
  cashback_cap_total_reached: ({ cap }, { money }) => `পুরো অফারের সীমা ${money(cap)} আগেই পূর্ণ হয়ে গেছে।`,
  cashback_too_small: ({ percent, amount }, { number, money }) =>
    `${money(amount)}-এর ${number(percent)}% রাউন্ড করলে শূন্য দাঁড়ায়।`,
  cashback_said_not: ({ amount }, { money }) => `আপনি বলেছেন, ${money(amount)}-এর এই পেমেন্ট ধরা হবে না।`,

  cashback_card_unknown: ({ own }) =>
    `কোন কার্ডে দেওয়া তা এখানে লেখা নেই। যে কার্ডের শেষ চার অঙ্ক ${own}, তাতে কি? আপনি না বলা পর্যন্ত কিছু ধরা হবে না।`,
  cashback_person_unknown: ({ amount }, { money }) =>
    `${money(amount)} ব্যক্তি থেকে ব্যক্তিকে গেছে কি না তা এখানে লেখা নেই। আপনি না বলা পর্যন্ত কিছু ধরা হবে না।`,
  cashback_method_unknown: ({ amount }, { money }) =>
    `${money(amount)} কোন উপায়ে দেওয়া তা এখানে লেখা নেই। আপনি না বলা পর্যন্ত কিছু ধরা হবে না।`,
  cashback_first_depends: ({ first, open }, { number }) =>
    `এটি প্রথম ${number(first)}টির মধ্যে কি না, তা আগের ${number(open)}টি পেমেন্টের উপর নির্ভর করে, যার উত্তর আপনি এখনও দেননি।`,

  cashback_came: ({ amount, on }, { money, date }) => `${date(on)} তারিখে ${money(amount)} এসেছে।`,
  cashback_came_late: ({ amount, on, by, days }, { number, money, date }) =>
    `${date(on)} তারিখে ${money(amount)} এসেছে, ${date(by)}-এর ${number(days)} দিন পরে।`,
  cashback_came_in_lump: ({ amount, lump, on, payments }, { number, money, date }) =>
    `${date(on)} তারিখে ${number(payments)}টি পেমেন্টের জন্য একসঙ্গে ${money(lump)} এসেছে, তার মধ্যে ${money(amount)}।`,
  cashback_short_waiting: ({ received, rest, by }, { money, date }) =>
    `${money(received)} এসেছে; আরও ${money(rest)} ${date(by)}-এর মধ্যে আসার কথা।`,
  cashback_short: ({ received, rest, by }, { money, date }) =>
    `মাত্র ${money(received)} এসেছে। ${date(by)} পেরিয়ে গেছে, ${money(rest)} আসেনি।`,
  cashback_waiting: ({ amount, by }, { money, date }) => `${money(amount)} ${date(by)}-এর মধ্যে আসার কথা।`,
  cashback_waiting_up_to: ({ most, by }, { money, date }) => `${date(by)}-এর মধ্যে কিছু আসার কথা, সর্বোচ্চ ${money(most)}।`,
  cashback_missing: ({ amount, by }, { money, date }) => `${date(by)}-এর মধ্যে ${money(amount)} আসার কথা ছিল, আসেনি।`,
  cashback_missing_up_to: ({ most, by }, { money, date }) =>
    `${date(by)}-এর মধ্যে কিছুই আসেনি। ঠিক কত পাওনা ছিল বলা যায় না, সর্বোচ্চ ${money(most)}।`,
  cashback_not_seen: ({ amount, by }, { money, date }) =>
    `${date(by)}-এর মধ্যে ${money(amount)} আসার কথা ছিল; সেই দিন পর্যন্ত কোনো স্টেটমেন্ট এখানে নেই।`,
  cashback_not_seen_up_to: ({ most, by }, { money, date }) =>
    `${date(by)}-এর মধ্যে কিছু আসার কথা ছিল, সর্বোচ্চ ${money(most)}; সেই দিন পর্যন্ত কোনো স্টেটমেন্ট এখানে নেই।`,

  cashback_receipt_pays: ({ amount, payments }, { number, money }) =>
    `${number(payments)}টি পেমেন্টের জন্য ${money(amount)}।`,
  cashback_receipt_part: ({ amount, payments, without }, { number, money }) =>
    `${number(payments)}টি পেমেন্টের জন্য ${money(amount)}; বাকি ${money(without)} কীসের তা জানা নেই।`,
  cashback_receipt_rounded: ({ amount, payments, difference }, { number, money }) =>
    `${number(payments)}টি পেমেন্টের জন্য ${money(amount)}, সবটা একবারে রাউন্ড করা: আলাদা আলাদা যোগ করলে তফাত ${money(difference)}।`,
  cashback_receipt_without_due: ({ amount }, { money }) => `এই ${money(amount)} এখানকার কোনো পেমেন্টের পাওনা নয়।`,
  cashback_receipt_not_due: ({ amount, reference }, { money }) =>
    `এই ${money(amount)}${reference === '' ? '' : ` (${reference})`} যে পেমেন্টের নামে এসেছে, শর্ত অনুযায়ী তাতে কিছু পাওনা নেই।`,
  cashback_receipt_taken_back: ({ amount }, { money }) => `${money(amount)}: ক্যাশব্যাক দিয়ে ফেরত নেওয়া হয়েছে।`,

  cashback_missing_month: ({ scheme, month, amount, payments, by }, voice) =>
    `${scheme}: ${voice.month(month)}-এর ${voice.number(payments)}টি পেমেন্টের ${voice.money(amount)} ক্যাশব্যাক আসেনি। প্রথমটি ${voice.date(by)}-এর মধ্যে আসার কথা ছিল।`,
  cashback_missing_month_up_to: ({ scheme, month, amount, payments, by }, voice) =>
    `${scheme}: ${voice.month(month)}-এর ${voice.number(payments)}টি পেমেন্টে কোনো ক্যাশব্যাকই আসেনি। পাওনা ছিল সর্বোচ্চ ${voice.money(amount)}, প্রথমটি ${voice.date(by)}-এর মধ্যে।`,
  cashback_not_seen_month: ({ scheme, month, amount, payments, by }, voice) =>
    `${scheme}: ${voice.month(month)}-এর ${voice.number(payments)}টি পেমেন্টের সর্বোচ্চ ${voice.money(amount)} ক্যাশব্যাক ${voice.date(by)} থেকে পাওনা। ওই দিনগুলোর কোনো স্টেটমেন্ট এখানে নেই, তাই এসেছে কি না এখনই বলা যায় না।`,
  next_ask_issuer: ({ issuer, scheme, month }, voice) =>
    `${issuer}-কে ${voice.month(month)}-এর ক্যাশব্যাক সম্পর্কে জিজ্ঞাসা করুন (${scheme})।`,
};
