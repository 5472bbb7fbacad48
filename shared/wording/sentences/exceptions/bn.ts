import { sayByAgreement } from '../../agreements/agreement-names.ts';
import type { SentenceWords } from '../../sentence-words.ts';
import { sayNotCounted } from '../../holidays/say-closed-day.ts';
import type { ExceptionsFacts } from './exceptions-facts.ts';

export const exceptionsInBengali: SentenceWords<ExceptionsFacts> = {
  payment_not_settled: ({ reference, amount, due, institution, notCounted, agreement }, voice) => {
    const { money, date } = voice;
    return `${money(amount)}-এর পেমেন্ট ${reference} ${institution}-এর কোনো পে-আউটে নেই। ${date(due)}-এর মধ্যে আসার কথা ছিল${sayByAgreement(agreement, voice)}।${sayNotCounted(notCounted, voice)}`;
  },
  batch_missing_credit: ({ reference, amount, due, payments, institution, notCounted }, voice) => {
    const { number, money, date } = voice;
    return `${institution} জানিয়েছে, ${payments === 0 ? '' : `${number(payments)}টি পেমেন্টের জন্য `}UTR ${reference}-এ ${money(amount)} পাঠিয়েছে। ${date(due)}-এর মধ্যে আসার কথা ছিল, কিন্তু কোনো ব্যাংক স্টেটমেন্টে নেই।${sayNotCounted(notCounted, voice)}`;
  },
  batch_no_statement: ({ reference, amount, due, payments, notCounted }, voice) => {
    const { number, money, date } = voice;
    return `${payments === 0 ? '' : `${number(payments)}টি পেমেন্টের `}পে-আউট ${reference}, ${money(amount)}, ${date(due)}-এর মধ্যে আসার কথা ছিল। ওই দিনগুলোর ব্যাংক স্টেটমেন্ট এখানে নেই, তাই টাকা এসেছে কি না এখনও বলা যাচ্ছে না।${sayNotCounted(notCounted, voice)}`;
  },
  batch_negative: ({ reference, amount, institution }, { money }) =>
    `পে-আউট ${reference}-এ রিফান্ড ও ফি বিক্রির চেয়ে বেশি: ${institution} আপনার কাছে ${money(amount)} পাবে; সাধারণত পরের কোনো পে-আউট থেকে তা কেটে নেয়।`,
  batch_short_paid: ({ reference, expected, received, difference }, { money }) =>
    `UTR ${reference}: আসার কথা ${money(expected)}, এসেছে ${money(received)}। ${money(difference)} কম।`,
  batch_over_paid: ({ reference, expected, received, difference }, { money }) =>
    `UTR ${reference}: আসার কথা ${money(expected)}, এসেছে ${money(received)}। ${money(difference)} বেশি।`,
  credit_unknown: ({ reference, amount, date: day, narration }, { money, date }) =>
    `${date(day)} তারিখে ${reference === '' ? '' : `রেফারেন্স ${reference}-এ `}${money(amount)} জমা হয়েছে; কোনো পে-আউটের সঙ্গে মেলে না। ব্যাংকের বিবরণ: ${narration === '' ? 'কিছু নেই' : `“${narration}”`}।`,
  next_ask_provider: ({ institution, reference }) => `${reference} সম্পর্কে ${institution}-কে জিজ্ঞাসা করুন।`,
  next_ask_bank: ({ institution, reference }) => `${reference} সম্পর্কে ${institution}-কে জিজ্ঞাসা করুন।`,
  next_import_statement: ({ from, to }, { date }) => `${date(from)} থেকে ${date(to)} পর্যন্ত ব্যাংক স্টেটমেন্ট ইমপোর্ট করুন।`,
  next_identify_credit: ({ reference }) =>
    `${reference} কে পাঠিয়েছে তা খুঁজে দেখুন: সেই সেবাদাতার রিপোর্ট ইমপোর্ট করুন, আর বিক্রির টাকা না হলে খোলা রাখুন।`,
  next_identify_amount: ({ amount, date: day }, { money, date }) =>
    `${date(day)} তারিখে ${money(amount)} কে পাঠিয়েছে তা খুঁজে দেখুন: সেই সেবাদাতার রিপোর্ট ইমপোর্ট করুন, আর বিক্রির টাকা না হলে খোলা রাখুন।`,
  batch_reference_repeated: ({ reference, amount, due, payments, institution, lines, notCounted }, voice) => {
    const { number, money, date } = voice;
    return `${institution} জানিয়েছে, ${payments === 0 ? '' : `${number(payments)}টি পেমেন্টের জন্য `}UTR ${reference}-এ ${money(amount)} পাঠিয়েছে। ${date(due)}-এর মধ্যে আসার কথা ছিল, আর ${number(lines)}টি ব্যাংক এন্ট্রিতে ওই UTR আছে। কোনটি, তা বলুন।${sayNotCounted(notCounted, voice)}`;
  },
  carry_forward_lost: ({ reference, amount, institution }, { money }) =>
    `পে-আউট ${reference} ${institution}-এর পরেরটির জন্য ${money(amount)} রেখে গেছে, আর কোনোটিই তা নেয়নি।`,
  settled_late_payments: ({ institution, reference, payments, amount, settled, days, agreement }, voice) => {
    const { number, money, date } = voice;
    return `${institution} ${date(settled)} তারিখে পে-আউট ${reference}-এ ${money(amount)}-এর ${number(payments)}টি পেমেন্ট মিটিয়েছে, শেষ দিনের পর সর্বোচ্চ ${number(days)} দিন দেরিতে${sayByAgreement(agreement, voice)}।`;
  },
  settled_late_credit: ({ reference, amount, due, came, days }, { number, money, date }) =>
    `পে-আউট ${reference}, ${money(amount)}, ${date(due)}-এর মধ্যে ব্যাংকে আসার কথা ছিল; এসেছে ${date(came)} তারিখে, ${number(days)} দিন দেরিতে।`,
  payments_repeated: ({ institution, reference, payments, amount, date: day, minutes }, { number, money, date }) =>
    `${institution} ${date(day)} তারিখে ${reference}-এর জন্য ${money(amount)} করে ${number(payments)} বার নিয়েছে, ${minutes === 0 ? 'এক মিনিটের মধ্যে' : `${number(minutes)} মিনিটের ব্যবধানে`}। ক্রেতা হয়তো দুবার টাকা দিয়েছেন।`,
  payments_of_one_reference: ({ institution, reference, payments, amount }, { number, money }) =>
    `${institution} একই রেফারেন্স ${reference}-এ ${money(amount)} করে ${number(payments)}টি পেমেন্ট দেখিয়েছে। একটি পেমেন্ট হয়তো দুবার লেখা হয়েছে।`,
  reserve_overdue_since: ({ institution, amount, holds, since, agreement }, voice) => {
    const { number, money, date } = voice;
    return `${institution} আপনার রিজার্ভের ${money(amount)} নির্ধারিত দিনের পরেও রেখে দিয়েছে: ${number(holds)}টি অংশ, প্রথমটি ফেরত দেওয়ার কথা ছিল ${date(since)} তারিখে${sayByAgreement(agreement, voice)}।`;
  },
  statements_do_not_follow: ({ institution, from, to, closing, opening, difference }, { money, date }) =>
    `${institution}-এর একটি স্টেটমেন্ট ${date(from)} তারিখে ${money(closing)} দিয়ে শেষ, পরেরটি ${date(to)} তারিখে ${money(opening)} দিয়ে শুরু: মাঝের ${money(difference)} কোনো স্টেটমেন্টে নেই।`,
  refund_not_settled: ({ reference, amount, due, institution, agreement }, voice) => {
    const { money, date } = voice;
    return `${money(amount)}-এর রিফান্ড ${reference} ${institution}-এর কোনো পে-আউটে নেই। ${date(due)}-এর মধ্যে হওয়ার কথা ছিল${sayByAgreement(agreement, voice)}: ক্রেতা হয়তো এখনও টাকার অপেক্ষায়।`;
  },
  next_watch_delays: ({ institution }) =>
    `কোনো টাকা বাকি নেই। বারবার এমন হলে ${institution}-কে কথা দেওয়া দিনের কথা মনে করিয়ে দিন।`,
  next_refund_duplicate: ({ reference, amount }, { money }) =>
    `${reference}-এর অর্ডারটি দেখুন: দুবার টাকা এসে থাকলে ${money(amount)} ফেরত দিন; না হলে কারণ লিখে মেনে নিন।`,
  next_ask_reserve: ({ institution, amount }, { money }) => `${institution}-কে ${money(amount)} ছেড়ে দিতে বলুন।`,
  batch_credit_not_linked: ({ reference, amount, came }, { money, date }) =>
    `UTR ${reference}: যা আসার কথা ঠিক তা-ই, ${money(amount)}, ${date(came)} তারিখে এসেছে। একই রেফারেন্স ও অঙ্কে মেলানো বন্ধ আছে, তাই দুটি আপনার কথার অপেক্ষায়।`,
  batch_credit_taken_apart: ({ reference, amount, came }, { money, date }) =>
    `UTR ${reference}: ${date(came)} তারিখে ঠিক যত পাওনা তত, ${money(amount)}, এসেছে; কিন্তু আপনি দুটিকে আলাদা করেছেন। আপনি অন্য কিছু না বলা পর্যন্ত আলাদাই থাকবে।`,
  next_link_otherwise: ({ reference }) =>
    `${reference} যে জমায় এসেছে তার সঙ্গে মেলান। আসলে এটিই হলে “মেলানো” পাতায় জোড়াটি মেনে নিন।`,
  next_accept_pair: ({ reference }) =>
    `“হিসাব মেলানো”-তে ${reference} মেনে নিন, অথবা একই রেফারেন্স ও অঙ্কে মেলানো চালু করুন।`,
  credit_reference_repeated: ({ reference, amount, date: day, batches, lines }, { number, money, date }) =>
    `${date(day)} তারিখে UTR ${reference}-এ ${money(amount)} জমা হয়েছে; ওই UTR আছে ${number(batches)}টি পে-আউটে আর ব্যাংকের ${number(lines)}টি এন্ট্রিতে।`,
  next_say_which: ({ reference }) =>
    `“হিসাব মেলানো”-তে বলুন ${reference}-এর কোন ব্যাংক এন্ট্রি কোন পে-আউটের; যা বাকি থাকে তা নিয়ে জিজ্ঞাসা করুন।`,
  next_accept_across: ({ institution, reference }) =>
    `“হিসাব মেলানো”-তে নিজ নিজ দিনের হারে দুটি মেনে নিন, অথবা ${institution}-কে জিজ্ঞাসা করুন ${reference} কোন হারে বদলেছে।`,
};
