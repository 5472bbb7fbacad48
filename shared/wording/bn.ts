import type { SentenceWords } from './sentence-words.ts';

/** বাংলা। ব্যবসায়ী যেভাবে বলেন, সেভাবে: সহজ, শান্ত, স্পষ্ট। সংখ্যা আর অঙ্ক সবসময় voice থেকে। */
export const bengali: SentenceWords = {
  match_reference_amount: ({ reference, sales, refunds, gross, costs, net }, { number, money }) => {
    const rows = [
      ...(sales > 0 ? [`${number(sales)}টি পেমেন্ট`] : []),
      ...(refunds > 0 ? [`${number(refunds)}টি রিফান্ড`] : []),
    ];
    const counted = rows.length === 0 ? '' : `${rows.join(' ও ')}, `;
    return `UTR ${reference} মিলেছে: ${counted}${money(gross)}, ফি ও কর ${money(costs)} বাদে = ${money(net)}।`;
  },
  match_reference_rounded: ({ reference, exact, net, rounding }, { money }) =>
    `UTR ${reference} মিলেছে: ব্যাচের হিসাব ${money(exact)}, ব্যাংক দিয়েছে ${money(net)}। মাঝের ${money(rounding)} সবচেয়ে ছোট মুদ্রার চেয়েও কম, তাই তা রাউন্ডিং পার্থক্যে গেছে।`,
  match_accepted: ({ left, right, amount }, { money }) =>
    `${left} ও ${right} একই লেনদেন বলে একজন মেনে নিয়েছেন: ${money(amount)}।`,
  match_accepted_difference: ({ left, right, expected, received, difference }, { money }) =>
    `${left} ও ${right} একই লেনদেন বলে একজন মেনে নিয়েছেন: আসার কথা ${money(expected)}, এসেছে ${money(received)}। ${money(difference)} পার্থক্য পথে থাকা টাকায় রয়ে গেছে।`,
  match_difference_written_off: ({ left, right, expected, received, difference }, { money }) =>
    `একজন মেনে নিয়েছেন যে ${left} ও ${right} একসঙ্গে: পাওনা ছিল ${money(expected)}, এসেছে ${money(received)}। পার্থক্য ${money(difference)} বাদ দেওয়া হয়েছে।`,
  match_written_off: ({ reference, amount, reason }, { money }) =>
    `একজন ${reference}-এর ${money(amount)} বাদ দিয়েছেন। দেওয়া কারণ: “${reason}”।`,
  match_across: ({ left, right, given, received, worth, gain }, { money }) =>
    `একজন মেনে নিয়েছেন যে ${left} ও ${right} একসঙ্গে: ${money(given)}, লেখা হারে যার মূল্য ${money(worth)}, এসেছে ${money(received)} হয়ে। ${gain.amount.startsWith('-') ? 'বিনিময়ে ক্ষতি' : 'বিনিময়ে লাভ'}: ${money(gain)}।`,
  match_settlement_line: ({ reference, batch, gross }, { money }) =>
    `${money(gross)}-এর পেমেন্ট ${reference} পে-আউট ${batch}-এ নিষ্পত্তি হয়েছে।`,

  near_amount_differs: ({ reference, expected, received, difference }, { money }) =>
    `UTR একই (${reference}), কিন্তু আসার কথা ${money(expected)}, এসেছে ${money(received)}: পার্থক্য ${money(difference)}।`,
  near_amount_without_reference: ({ amount, days }, { number, money }) => {
    const when = days === 0 ? 'একই দিনে' : `${number(Math.abs(days))} দিন ${days < 0 ? 'আগে' : 'পরে'}`;
    return `অঙ্ক একই, ${money(amount)}, ${when}; কিন্তু কোনো রেফারেন্স মেলে না। দুটি একই লেনদেন বলে জানলে মেনে নিন।`;
  },
  near_reference_repeated: ({ reference, batches, lines }, { number }) =>
    `UTR ${reference} আছে ${number(batches)}টি পে-আউটে আর ব্যাংকের ${number(lines)}টি লাইনে। কোনটি কার সঙ্গে যায় তা আপনিই বলুন।`,

  payment_not_settled: ({ reference, amount, due, institution }, { money, date }) =>
    `${money(amount)}-এর পেমেন্ট ${reference} ${institution}-এর কোনো পে-আউটে নেই। ${date(due)}-এর মধ্যে আসার কথা ছিল।`,
  batch_missing_credit: ({ reference, amount, due, payments, institution }, { number, money, date }) =>
    `${institution} জানিয়েছে, ${payments === 0 ? '' : `${number(payments)}টি পেমেন্টের জন্য `}UTR ${reference}-এ ${money(amount)} পাঠিয়েছে। ${date(due)}-এর মধ্যে আসার কথা ছিল, কিন্তু কোনো ব্যাংক স্টেটমেন্টে নেই।`,
  batch_no_statement: ({ reference, amount, due, payments }, { number, money, date }) =>
    `${payments === 0 ? '' : `${number(payments)}টি পেমেন্টের `}পে-আউট ${reference}, ${money(amount)}, ${date(due)}-এর মধ্যে আসার কথা ছিল। ওই দিনগুলোর ব্যাংক স্টেটমেন্ট এখানে নেই, তাই টাকা এসেছে কি না এখনও বলা যাচ্ছে না।`,
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
    `${reference} কে পাঠিয়েছে তা খুঁজে দেখুন: সেই প্রোভাইডারের রিপোর্ট ইমপোর্ট করুন, আর বিক্রির টাকা না হলে খোলা রাখুন।`,

  step_imported: ({ file, files }, { number }) =>
    files === 1 ? `${file} ইম্পোর্ট হয়েছে।` : `${file} সহ মোট ${number(files)}টি ফাইল ইম্পোর্ট হয়েছে।`,
  step_import_undone: ({ file }) => `${file}-এর ইম্পোর্ট ফিরিয়ে নেওয়া হয়েছে।`,
  step_matched: ({ left, right }) => `${left} ও ${right} মেলানো হয়েছে।`,
  step_unmatched: ({ reference }) => `${reference}-এর মিল ফিরিয়ে নেওয়া হয়েছে।`,
  step_written_off: ({ reference, amount }, { money }) => `${reference}-এর ${money(amount)} বাদ দেওয়া হয়েছে।`,
  step_reconciled: ({ matches }, { number }) => `মেলানো হয়েছে: ${number(matches)}টি মিল পাওয়া গেছে।`,

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
