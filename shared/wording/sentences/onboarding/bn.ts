import type { SentenceWords } from '../../sentence-words.ts';
import { toldPercent } from '../fees/told-percent.ts';
import type { OnboardingFacts } from './onboarding-facts.ts';

export const onboardingInBengali: SentenceWords<OnboardingFacts> = {
  application_field_missing: () => 'এটি এখনও লেখা হয়নি।',
  application_email_wrong: () => 'এটি কোনো ই-মেইল ঠিকানা নয়। লিখতে হয় name@shop.example-এর মতো করে।',
  application_website_wrong: () => 'এটি কোনো ওয়েবসাইটের ঠিকানা নয়। লিখতে হয় shop.example-এর মতো করে।',
  application_tax_id_needed: ({ label }) => `অন্তত একটি নিবন্ধন নম্বর লাগবে। ${label} দিয়ে শুরু করুন।`,
  application_kind_unknown: ({ kind }) => `“${kind}” ধরনটি নিকাশ চেনে না। তালিকা থেকে একটি বেছে নিন।`,
  application_twice: () => 'এটি এখানে দুবার আছে। একটি সরিয়ে দিন।',
  application_account_needed: () => 'টাকা কোন অ্যাকাউন্টে যাবে তা লিখুন।',
  application_account_currency: ({ currency }) => `এই ধরনের অ্যাকাউন্ট ${currency} নেয় না।`,
  application_method_needed: () => 'অন্তত একটি পেমেন্ট পদ্ধতি বেছে নিন।',
  application_method_unknown: ({ method }) => `“${method}” পদ্ধতিটি নিকাশ চেনে না। এটি সরিয়ে দিন।`,
  application_method_ended: ({ method, until }, { date }) => `${method} শেষবার পাওয়া যেত ${date(until)} তারিখে।`,
  application_method_currency: ({ method, currencies }) =>
    `${method} দিয়ে ${currencies}-এ পেমেন্ট হয়, অথচ এই মুদ্রায় আপনি না টার্নওভার লিখেছেন, না কোনো অ্যাকাউন্ট দিয়েছেন।`,
  application_declared_needed: () => 'মাসে কত টার্নওভার আশা করেন, অন্তত একটি মুদ্রায় লিখুন।',
  application_declared_zero: ({ currency }) =>
    `${currency}-এ ঘোষিত টার্নওভার শূন্যের বেশি হতে হবে। কিছু আশা না করলে সারিটি সরিয়ে দিন।`,
  application_split_sum: ({ percent }, voice) =>
    `ভাগগুলোর যোগফল ${toldPercent(percent, voice)}। সব মিলে পুরোটা হতে হবে, নয়তো সব ফাঁকা থাকবে।`,
  application_document_needed: () => 'এই কাগজটি চাওয়া হয়েছে, এখনও জোড়া হয়নি।',
  advice_between_persons: ({ method }) =>
    `${method} শুধু ব্যক্তি থেকে ব্যক্তির পেমেন্টের জন্য। দোকানে নেওয়া পেমেন্ট ফেরত যেতে পারে বা তাদের শর্ত ভাঙতে পারে।`,
  advice_customers_elsewhere: ({ method }) =>
    `${method} দিয়ে অন্য দেশের ক্রেতারা পেমেন্ট করেন। কাদের কাছে বিক্রি করেন, মন্তব্যে লিখুন।`,
  advice_no_account_in: ({ currency }) =>
    `এখানে ${currency} নেয় এমন কোনো অ্যাকাউন্ট নেই: এই মুদ্রায় যা আসবে তা বিনিময় করে তবে পাঠাতে হবে।`,
  advice_split_without_method: () => 'এই রেলের জন্য ভাগ লেখা আছে, অথচ এর কোনো পদ্ধতি বেছে নেওয়া হয়নি।',
  advice_high_risk: ({ percent, days }, voice) =>
    `উচ্চ ঝুঁকির ব্যবসা: সাধারণত প্রায় ${toldPercent(percent, voice)} রিজার্ভ ${voice.number(days)} দিন ধরে রাখা হয়, আর বেশি কাগজ চাওয়া হয়।`,
  advice_declared_below: ({ declared, real, months }, { money, number }) =>
    `আপনি মাসে ${money(declared)} লিখেছেন; খাতায় গত ${number(months)} মাসের গড় ${money(real)}।`,
  advice_declared_above: ({ declared, real, months }, { money, number }) =>
    `আপনি মাসে ${money(declared)} লিখেছেন; খাতায় গত ${number(months)} মাসের গড় মাত্র ${money(real)}।`,
  request_new: ({ merchant }) => `${merchant} আপনার কাছে অ্যাকাউন্ট খুলতে চায়, এবং আপনার মার্চেন্টের তালিকায় আসবে।`,
  request_renamed: ({ merchant, wanted }) =>
    `${wanted} নামে আপনার একটি মার্চেন্ট আগে থেকেই আছে, তাই এটি তালিকায় ${merchant} নামে আসবে।`,
  request_again: ({ merchant }) => `${merchant} আবেদনটি নতুন করে পাঠিয়েছে। এটি আগেরটির জায়গা নেবে।`,
  request_further: ({ merchant }) =>
    `${merchant} তাদের তথ্য নতুন করে পাঠিয়েছে। যা চুক্তি হয়েছে ও মার্চেন্ট যেখানে আছে, তা যেমন ছিল তেমনই থাকবে।`,
  request_brings: ({ methods, documents }, { number }) =>
    `এতে ${number(methods)}টি পদ্ধতি চাওয়া হয়েছে; ${documents === 0 ? 'কোনো কাগজ নেই' : `${number(documents)}টি কাগজ আছে`}।`,
  request_incomplete: ({ count }, { number }) => `এখানকার নিয়মে এতে ${number(count)}টি জিনিস নেই বা ভুল আছে।`,
  request_declares: ({ amount }, { money }) => `মাসের ঘোষিত টার্নওভার: ${money(amount)}।`,
  notice_in_review: ({ merchant }) => `${merchant}-এর আবেদন দেখা হচ্ছে।`,
  notice_declined: ({ merchant }) => `${merchant}-এর আবেদন ফিরিয়ে দেওয়া হয়েছে।`,
  notice_open: ({ merchant }) => `${merchant}-এর অ্যাকাউন্ট খোলা হয়েছে।`,
  notice_suspended: ({ merchant }) => `${merchant}-এর অ্যাকাউন্ট স্থগিত করা হয়েছে।`,
  notice_closed: ({ merchant }) => `${merchant}-এর অ্যাকাউন্ট বন্ধ করা হয়েছে।`,
  notice_reason: ({ reason }) => `তাঁরা লিখেছেন: “${reason}”।`,
};
