import type { SentenceWords } from '../../sentence-words.ts';
import type { MatchingFacts } from './matching-facts.ts';

export const matchingInBengali: SentenceWords<MatchingFacts> = {
  match_reference_amount: ({ reference, sales, refunds, gross, costs, net }, { number, money }) => {
    const rows = [
      ...(sales > 0 ? [`${number(sales)}টি পেমেন্ট`] : []),
      ...(refunds > 0 ? [`${number(refunds)}টি রিফান্ড`] : []),
    ];
    const counted = rows.length === 0 ? '' : `${rows.join(' ও ')}, `;
    return `UTR ${reference} মিলেছে: ${counted}${money(gross)}, ফি ও কর ${money(costs)} বাদে = ${money(net)}।`;
  },
  match_reference_rounded: ({ reference, exact, net, rounding }, { money }) =>
    `UTR ${reference} মিলেছে: ব্যাচের হিসাব ${money(exact)}, ব্যাংক দিয়েছে ${money(net)}। মাঝের ${money(rounding)} মুদ্রার ক্ষুদ্রতম এককের চেয়েও কম, তাই তা রাউন্ডিং পার্থক্যে গেছে।`,
  match_accepted: ({ left, right, amount }, { money }) =>
    `${left} ও ${right} একই লেনদেন বলে একজন মেনে নিয়েছেন: ${money(amount)}।`,
  match_accepted_difference: ({ left, right, expected, received, difference }, { money }) =>
    `${left} ও ${right} একই লেনদেন বলে একজন মেনে নিয়েছেন: আসার কথা ${money(expected)}, এসেছে ${money(received)}। ${money(difference)} পার্থক্য পথে থাকা টাকায় রয়ে গেছে।`,
  match_difference_written_off: ({ left, right, expected, received, difference }, { money }) =>
    `একজন মেনে নিয়েছেন যে ${left} ও ${right} একসঙ্গে: পাওনা ছিল ${money(expected)}, এসেছে ${money(received)}। পার্থক্য ${money(difference)} অবলোপন করা হয়েছে।`,
  match_written_off: ({ reference, amount, reason }, { money }) =>
    `একজন ${reference}-এর ${money(amount)} অবলোপন করেছেন। দেওয়া কারণ: “${reason}”।`,
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
    `UTR ${reference} আছে ${number(batches)}টি পে-আউটে আর ব্যাংকের ${number(lines)}টি এন্ট্রিতে। কোনটি কার সঙ্গে যায় তা আপনিই বলুন।`,
  match_reference_across: ({ reference, given, received, worth, gain }, { money }) =>
    `UTR ${reference} একই: ${money(given)}, লেখা হারে যার মূল্য ${money(worth)}, এসেছে ${money(received)} হয়ে। ${gain.amount.startsWith('-') ? 'বিনিময়ে ক্ষতি' : 'বিনিময়ে লাভ'}: ${money(gain)}।`,
  match_reference_sum: ({ references, batches, lines, sum }, { number, money }) =>
    `${references} রেফারেন্সে ${number(batches)}টি পে-আউট ও ${number(lines)}টি ব্যাংক এন্ট্রি একসঙ্গে বাঁধা, আর দুই দিকই ${money(sum)} হয়।`,
  match_less_owed: ({ reference, net, owed, owedReferences, received }, { money }) =>
    `UTR ${reference} একই: ${money(net)} থেকে ${owedReferences}-এর পাওনা ${money(owed)} বাদে = ${money(received)}।`,
  match_within_tolerance: ({ reference, expected, received, difference }, { money }) =>
    `UTR ${reference} একই: পাওনা ছিল ${money(expected)}, এসেছে ${money(received)}। মাঝের ${money(difference)} আপনার ঠিক করা সীমার মধ্যে, তাই নিষ্পত্তির তফাতে গেল।`,
  match_learned: ({ rule, reference, amount }, { money }) =>
    `আপনার নিয়ম “${rule}” বলে এ টাকা কার, আর এই দিনগুলিতে ${money(amount)}-এর একমাত্র পে-আউট ${reference}।`,
  match_learned_difference: ({ rule, reference, expected, received, difference }, { money }) =>
    `আপনার নিয়ম “${rule}” বলে এ টাকা কার: ${money(expected)}-এর পে-আউট ${reference}, এসেছে ${money(received)}। মাঝের ${money(difference)} নিয়মের সীমার মধ্যে, তাই নিষ্পত্তির তফাতে গেল।`,
  match_amount_date: ({ institution, reference, amount, days }, { number, money }) =>
    `ব্যাংক এন্ট্রিতে ${institution}-এর নাম আছে, আর এই দিনগুলিতে ${money(amount)}-এর একমাত্র পে-আউট ${reference}: ${days === 0 ? 'সেদিনই এসেছে' : days < 0 ? 'ব্যাংক আগের দিনে লিখেছে' : `${number(days)} দিন পরে এসেছে`}।`,
  match_lump: ({ institution, references, items, among, sum }, { number, money }) =>
    `ব্যাংক এন্ট্রিতে ${institution}-এর নাম আছে: ${number(items)}টি পে-আউট (${references}) মিলে ঠিক ${money(sum)}; এই দিনগুলির ${number(among)}টির মধ্যে আর কোনোগুলো মিলে এই অঙ্ক হয় না।`,
  match_split: ({ institution, references, items, among, sum }, { number, money }) =>
    `${money(sum)}-এর পে-আউট ${references} ${institution} থেকে ${number(items)}টি জমায় এসেছে; এই দিনগুলির ${number(among)}টির মধ্যে আর কোনোগুলো মিলে এই অঙ্ক হয় না।`,
  match_accepted_sum: ({ left, right, batches, lines, amount }, { number, money }) =>
    `একজন মেনে নিয়েছেন যে ${number(batches)}টি পে-আউট (${left}) ও ${number(lines)}টি ব্যাংক এন্ট্রি (${right}) একসঙ্গের: ${money(amount)}।`,
  match_cashback: ({ scheme, amount, payments }, { number, money }) =>
    `“${scheme}” স্কিমের ক্যাশব্যাক: ${number(payments)}টি পেমেন্টের জন্য ${money(amount)}।`,
  match_transfer: ({ from, to, amount }, { money }) =>
    `একজন বলেছেন এটি নিজের দুই হিসাবের মধ্যে একটি স্থানান্তর: ${money(amount)} গেছে ${from} হয়ে, এসেছে ${to} হয়ে।`,
  match_returned: ({ from, to, amount }, { money }) =>
    `একজন বলেছেন এই টাকা ফেরত গেছে: ${money(amount)} এসেছে ${to} হয়ে, আর একই হিসাব থেকে গেছে ${from} হয়ে।`,
  match_conversion: ({ from, to, given, received, gain }, { money }) =>
    `একজন বলেছেন এটি নিজের দুই হিসাবের মধ্যে একটি মুদ্রা-বিনিময়: ${money(given)} গেছে ${from} হয়ে, ${money(received)} এসেছে ${to} হয়ে। খাতার হারে তফাত ${money(gain)}।`,
  near_worth_differs: ({ reference, given, received, worth, receivedWorth, percent }, { money, number }) =>
    `রেফারেন্স ${reference} একই, কিন্তু খাতার হারে ${money(given)}-এর দাম ছিল ${money(worth)}, আর ${money(received)}-এর দাম ${money(receivedWorth)}: তফাত ${number(Number(percent))} %-এর বেশি।`,
  near_rate_missing: ({ reference, given, received }, { money }) =>
    `রেফারেন্স ${reference} একই, কিন্তু ${money(given)} ও ${money(received)}-এর মধ্যে এই দিনগুলির কোনো বিনিময় হার লেখা নেই। হারটি যোগ করে আবার মেলান।`,
  near_reference_off: ({ reference, amount }, { money }) =>
    `UTR একই (${reference}), অঙ্কও একই, ${money(amount)}; কিন্তু একই রেফারেন্স ও অঙ্কে মেলানো বন্ধ আছে। মেনে নিন, অথবা সেটি চালু করুন।`,
  near_taken_apart: ({ references, amount }, { money }) =>
    `${references}-এর অঙ্ক একই, ${money(amount)}, দুটি মেলানোই যেত; কিন্তু আপনি এদের আলাদা করেছেন। আসলে একসঙ্গে হলে মেনে নিন।`,
  near_across_off: ({ reference, given, worth, received }, { money }) =>
    `রেফারেন্স ${reference} একই, আর ${money(given)}, যার দাম ${money(worth)}, এসেছে ${money(received)} হয়ে; কিন্তু দুই মুদ্রায় একই রেফারেন্স মেলানো বন্ধ আছে। মেনে নিন, অথবা সেটি চালু করুন।`,
  near_opposite_ways: ({ reference, given, received }, { money }) =>
    `রেফারেন্স ${reference} একই, কিন্তু ${money(given)} আর ${money(received)} উল্টো দিকে: একটি এসেছে, অন্যটি গেছে।`,
  near_several_lumps: ({ references, amount, among }, { number, money }) =>
    `এই দিনগুলির ${number(among)}টি পে-আউট থেকে একাধিকভাবে ${money(amount)} হয়, যেমন ${references}। কোনগুলো, তা আপনি বলবেন।`,
  near_several_splits: ({ references, amount, among }, { number, money }) =>
    `এই দিনগুলির ${number(among)}টি জমা থেকে একাধিকভাবে পে-আউট ${references}-এর ${money(amount)} হয়। কোনগুলো, তা আপনি বলবেন।`,
  near_sum_contested: ({ references, amount }, { money }) =>
    `পে-আউট ${references} আর পাশের ব্যাংক এন্ট্রিতের অঙ্ক একই, ${money(amount)}; কিন্তু এর কোনো অংশ অন্য কিছুর সঙ্গেও মেলে। কোনটি কার, তা আপনি বলবেন।`,
  near_sums_gave_up: ({ references, amount, among, tried }, { number, money }) =>
    `কোনগুলো মিলে ${money(amount)} হয় তার খোঁজ ${number(among)}টির ${number(tried)}টি সমন্বয় দেখে থেমেছে${references === '' ? '' : `; ${references} মিলত`}। আরও থাকতে পারে: নিজে বেছে নিন।`,
};
