import type { SentenceWords } from '../../sentence-words.ts';
import type { ChecklistFacts } from './checklist-facts.ts';

export const checklistInBengali: SentenceWords<ChecklistFacts> = {
  check_month_over: ({ month }, voice) => `${voice.month(month)} শেষ হয়েছে।`,
  check_month_not_over: ({ month, ends }, voice) =>
    `${voice.month(month)} চলবে ${voice.date(ends)} পর্যন্ত। তার পরে মাস বন্ধ করা যাবে।`,
  check_earlier_closed: ({ month }, voice) => `আগের যেসব মাসে হিসাব আছে সব বন্ধ; এবার ${voice.month(month)}।`,
  check_earlier_open: ({ month, earlier }, voice) =>
    `${voice.month(earlier)} এখনও খোলা। আগে সেটি বন্ধ করুন, তারপর ${voice.month(month)}।`,
  check_controls_ok: ({ imports }, { number }) =>
    imports === 0 ? 'এই মাসের কোনো ফাইল ইমপোর্ট হয়নি।' : `${number(imports)}টি ফাইল খাতার সঙ্গে শেষ অঙ্ক পর্যন্ত মিলেছে।`,
  check_controls_wrong: ({ file, expected, found }, { money }) =>
    `${file}-এর মোট ${money(expected)}, কিন্তু খাতায় তার থেকে আছে ${money(found)}। ওয়ার্কস্পেস যাচাই করুন এবং আমাদের জানান।`,
  check_balanced: ({ entries }, { number }) => `${number(entries)}টি দাখিলার ডেবিট-ক্রেডিট প্রতিটি মুদ্রায় সমান।`,
  check_unbalanced: ({ entry }, { number }) =>
    `${number(entry)} নম্বর দাখিলার ডেবিট-ক্রেডিট সমান নয়। ওয়ার্কস্পেস যাচাই করুন এবং আমাদের জানান।`,
  check_balances_equal: ({ accounts }, { number }) =>
    accounts === 0
      ? 'এখনও কোনো খাতের স্থিতি নেই।'
      : `${number(accounts)}টি খাতের রাখা স্থিতি তাদের দাখিলার যোগফলের সমান।`,
  check_balances_differ: ({ account, kept, recomputed }, { money }) =>
    `${account} খাতে স্থিতি রাখা আছে ${money(kept)}, কিন্তু দাখিলার যোগফল ${money(recomputed)}। ওয়ার্কস্পেস যাচাই করুন এবং আমাদের জানান।`,
  check_statements_continuous: ({ statements }, { number }) =>
    statements === 1
      ? 'একটি ব্যাংক স্টেটমেন্ট, কোনো ফাঁক নেই।'
      : `${number(statements)}টি ব্যাংক স্টেটমেন্ট পরপর আছে, কোনো ফাঁক নেই।`,
  check_statements_none: ({ month }, voice) =>
    `${voice.month(month)} মাসের কোনো ব্যাংক স্টেটমেন্ট এখানে নেই। যে পে-আউটের জমা পাওয়া যায়নি সেগুলো গরমিল হিসেবে খোলা থাকবে।`,
  check_statement_differs: ({ institution, date, statement, ledger }, { money, date: day }) =>
    `${institution}-এর স্টেটমেন্ট ${day(date)} তারিখে ${money(statement)} দিয়ে শেষ হয়, খাতায় সেই দিন ${money(ledger)} আছে। মাঝখানে যে স্টেটমেন্টটি নেই সেটি ইম্পোর্ট করুন।`,
  check_statements_gap: ({ institution, closing, opening, date: day }, { money, date }) =>
    `${date(day)}-এর আগের ${institution} স্টেটমেন্ট শেষ হয়েছে ${money(closing)}-এ, পরেরটি শুরু ${money(opening)}-এ। মাঝের স্টেটমেন্টটি ইমপোর্ট করুন।`,
  check_all_matched: ({ batches }, { number }) =>
    batches === 0 ? 'মেলানোর কিছু বাকি নেই।' : `সব মিলেছে: ${number(batches)}টি পে-আউট ব্যাংকে পৌঁছেছে।`,
  check_exceptions_carried: ({ exceptions, atRisk }, { number, money }) =>
    `${number(exceptions)}টি গরমিল খোলা রইল, ঝুঁকিতে ${money(atRisk)}। প্রতিটির কারণ জানা আছে; এগুলো পরের মাসে যাবে।`,
  check_exceptions_carried_currencies: ({ exceptions, currencies }, { number }) =>
    `${number(exceptions)}টি গরমিল খোলা রইল (${currencies})। প্রতিটির কারণ জানা আছে; এগুলো পরের মাসে যাবে।`,
  check_unexplained: ({ items }, { number }) =>
    `${number(items)}টি বিষয় মেলেওনি, কারণও জানা নেই। “হিসাব মেলানো” খুলে দেখুন।`,
  check_suspense_zero: ({ month }, voice) => `${voice.month(month)} মাসের শেষে সাসপেন্সে কিছু পড়ে নেই।`,
  check_suspense_explained: ({ amount, items }, { number, money }) =>
    `সাসপেন্সে আছে ${money(amount)}: ${number(items)}টি জমা, প্রতিটি কোনো খোলা গরমিলে ধরা আছে।`,
  check_suspense_unexplained: ({ amount }, { money }) =>
    `সাসপেন্সে আছে ${money(amount)}, যার সবটার কারণ গরমিলগুলোতে নেই। “হিসাব মেলানো” খুলে জমাগুলো মেলান।`,
  check_rates_not_needed: ({ currency }) => `সব হিসাব ${currency}-তে; বিনিময় হারের দরকার নেই।`,
  check_rates_missing: ({ currency, base, day, more }, { number, date }) =>
    `${date(day)} তারিখের ${currency} থেকে ${base} বিনিময় হার নেই${more === 0 ? '' : `, আরও ${number(more)}টি হার নেই`}। ${more === 0 ? 'হারটি' : 'হারগুলো'} যোগ করুন, তারপর মাস বন্ধ করুন।`,
  check_rates_present: ({ currencies, base, rates }, { number }) =>
    rates === 0
      ? `${currencies}-এর কোনো স্থিতি ${base}-তে রূপান্তর করতে হবে না; বিনিময় হারের দরকার নেই।`
      : `${currencies} থেকে ${base} করার সব বিনিময় হার আছে: ${number(rates)}টি হার লেগেছে।`,
};
