import { plural } from '../../plural.ts';
import type { SentenceWords } from '../../sentence-words.ts';
import type { MatchingFacts } from './matching-facts.ts';

export const matchingInHindi: SentenceWords<MatchingFacts> = {
  match_reference_amount: ({ reference, sales, refunds, gross, costs, net }, { number, money }) => {
    const rows = [
      ...(sales > 0 ? [`${number(sales)} भुगतान`] : []),
      ...(refunds > 0 ? [`${number(refunds)} रिफ़ंड`] : []),
    ];
    const counted = rows.length === 0 ? '' : `${rows.join(' और ')}, `;
    return `UTR ${reference} मिल गया: ${counted}${money(gross)}, शुल्क और कर ${money(costs)} घटाकर = ${money(net)}।`;
  },
  match_reference_rounded: ({ reference, exact, net, rounding }, { money }) =>
    `UTR ${reference} मिल गया: बैच का हिसाब ${money(exact)}, बैंक ने दिया ${money(net)}। बीच का ${money(rounding)} सबसे छोटे सिक्के से भी कम है, इसलिए पूर्णांकन अंतर में गया।`,
  match_accepted: ({ left, right, amount }, { money }) =>
    `किसी व्यक्ति ने माना कि ${left} और ${right} एक ही लेन-देन हैं: ${money(amount)}।`,
  match_accepted_difference: ({ left, right, expected, received, difference }, { money }) =>
    `किसी व्यक्ति ने माना कि ${left} और ${right} एक ही लेन-देन हैं: आना था ${money(expected)}, आया ${money(received)}। ${money(difference)} का अंतर रास्ते की रकम में रहता है।`,
  match_difference_written_off: ({ left, right, expected, received, difference }, { money }) =>
    `किसी व्यक्ति ने माना कि ${left} और ${right} साथ के हैं: ${money(expected)} बकाया था, ${money(received)} आया। ${money(difference)} का अंतर बट्टे खाते में गया।`,
  match_written_off: ({ reference, amount, reason }, { money }) =>
    `किसी व्यक्ति ने ${reference} के ${money(amount)} बट्टे खाते में डाले। बताया गया कारण: “${reason}”।`,
  match_across: ({ left, right, given, received, worth, gain }, { money }) =>
    `किसी व्यक्ति ने माना कि ${left} और ${right} साथ के हैं: ${money(given)}, दर्ज दर पर मूल्य ${money(worth)}, ${money(received)} बनकर आया। ${gain.amount.startsWith('-') ? 'विनिमय हानि' : 'विनिमय लाभ'}: ${money(gain)}।`,
  match_settlement_line: ({ reference, batch, gross }, { money }) =>
    `${money(gross)} का भुगतान ${reference} पेआउट ${batch} में निपटाया गया।`,
  near_amount_differs: ({ reference, expected, received, difference }, { money }) =>
    `UTR वही है (${reference}), पर आना था ${money(expected)} और आया ${money(received)}: अंतर ${money(difference)}।`,
  near_amount_without_reference: ({ amount, days }, { number, money }) => {
    const when = days === 0 ? 'उसी दिन' : `${number(Math.abs(days))} दिन ${days < 0 ? 'पहले' : 'बाद'}`;
    return `रकम वही है, ${money(amount)}, ${when}, पर कोई रेफ़रेंस नहीं मिलता। अगर आप जानते हैं कि दोनों एक ही हैं, तो स्वीकार करें।`;
  },
  near_reference_repeated: ({ reference, batches, lines }, { number }) =>
    `UTR ${reference} ${number(batches)} पेआउट और बैंक की ${number(lines)} ${plural(lines, 'पंक्ति', 'पंक्तियों')} में है। कौन किसके साथ है, यह आप बताएँ।`,
  match_reference_across: ({ reference, given, received, worth, gain }, { money }) =>
    `UTR ${reference} समान: ${money(given)}, दर्ज दर पर मूल्य ${money(worth)}, ${money(received)} बनकर आया। ${gain.amount.startsWith('-') ? 'विनिमय हानि' : 'विनिमय लाभ'}: ${money(gain)}।`,
  match_reference_sum: ({ references, batches, lines, sum }, { number, money }) =>
    `${references} रेफ़रेंस ${number(batches)} पेआउट और ${number(lines)} बैंक ${plural(lines, 'पंक्ति', 'पंक्तियों')} को जोड़ते हैं, और दोनों ओर ${money(sum)} बनता है।`,
  match_less_owed: ({ reference, net, owed, owedReferences, received }, { money }) =>
    `UTR ${reference} समान: ${money(net)} में से ${owedReferences} का बकाया ${money(owed)} घटाकर = ${money(received)}।`,
  match_within_tolerance: ({ reference, expected, received, difference }, { money }) =>
    `UTR ${reference} समान: ${money(expected)} मिलना था, ${money(received)} आया। बीच का ${money(difference)} आपकी तय सीमा में है और निपटान के अंतर में गया।`,
  match_learned: ({ rule, reference, amount }, { money }) =>
    `आपका नियम “${rule}” बताता है कि यह पैसा किसका है, और इन दिनों ${money(amount)} का अकेला पेआउट ${reference} है।`,
  match_learned_difference: ({ rule, reference, expected, received, difference }, { money }) =>
    `आपका नियम “${rule}” बताता है कि यह पैसा किसका है: ${money(expected)} का पेआउट ${reference}, ${money(received)} आया। बीच का ${money(difference)} नियम की सीमा में है और निपटान के अंतर में गया।`,
  match_amount_date: ({ institution, reference, amount, days }, { number, money }) =>
    `बैंक पंक्ति में ${institution} का नाम है, और इन दिनों ${money(amount)} का अकेला पेआउट ${reference} है: ${days === 0 ? 'उसी दिन आया' : days < 0 ? 'बैंक ने एक दिन पहले लिखा' : `${number(days)} दिन बाद आया`}।`,
  match_lump: ({ institution, references, items, among, sum }, { number, money }) =>
    `बैंक पंक्ति में ${institution} का नाम है: ${number(items)} पेआउट (${references}) मिलकर ठीक ${money(sum)} होते हैं, और इन दिनों के ${number(among)} में से कोई और मेल ऐसा नहीं।`,
  match_split: ({ institution, references, items, among, sum }, { number, money }) =>
    `${money(sum)} का पेआउट ${references} ${institution} से ${number(items)} जमाओं में आया, और इन दिनों की ${number(among)} में से कोई और मेल ऐसा नहीं।`,
  match_accepted_sum: ({ left, right, batches, lines, amount }, { number, money }) =>
    `किसी ने माना कि ${number(batches)} पेआउट (${left}) और ${number(lines)} बैंक ${plural(lines, 'पंक्ति', 'पंक्तियाँ')} (${right}) एक साथ की हैं: ${money(amount)}।`,
  match_cashback: ({ scheme, amount, payments }, { number, money }) =>
    `योजना “${scheme}” का कैशबैक: ${number(payments)} ${plural(payments, 'भुगतान', 'भुगतानों')} के लिए ${money(amount)}।`,
  match_transfer: ({ from, to, amount }, { money }) =>
    `किसी ने बताया कि यह अपने दो खातों के बीच एक अंतरण है: ${money(amount)} ${from} के रूप में गया और ${to} के रूप में आया।`,
  match_returned: ({ from, to, amount }, { money }) =>
    `किसी ने बताया कि यह पैसा वापस गया: ${money(amount)} ${to} के रूप में आया और उसी खाते से ${from} के रूप में गया।`,
  match_conversion: ({ from, to, given, received, gain }, { money }) =>
    `किसी ने बताया कि यह अपने दो खातों के बीच मुद्रा का विनिमय है: ${money(given)} ${from} के रूप में गया, ${money(received)} ${to} के रूप में आया। दर्ज दरों पर अंतर ${money(gain)} है।`,
  near_worth_differs: ({ reference, given, received, worth, receivedWorth, percent }, { money, number }) =>
    `रेफ़रेंस ${reference} समान है, पर दर्ज दर पर ${money(given)} का मूल्य ${money(worth)} था और ${money(received)} का ${money(receivedWorth)} है: ${number(Number(percent))} % से अधिक अंतर।`,
  near_rate_missing: ({ reference, given, received }, { money }) =>
    `रेफ़रेंस ${reference} समान है, पर इन दिनों के लिए ${money(given)} और ${money(received)} के बीच कोई विनिमय दर दर्ज नहीं है। दर जोड़ें, फिर दोबारा मिलाएँ।`,
  near_reference_off: ({ reference, amount }, { money }) =>
    `UTR वही है (${reference}) और रकम भी वही, ${money(amount)}; पर एक ही रेफ़रेंस और रकम से मिलाना बंद है। इसे स्वीकार करें, या उसे चालू करें।`,
  near_taken_apart: ({ references, amount }, { money }) =>
    `${references} की रकम वही है, ${money(amount)}, और दोनों मिल जाते; पर आपने इन्हें अलग किया है। असल में साथ के हों तो स्वीकार करें।`,
  near_across_off: ({ reference, given, worth, received }, { money }) =>
    `रेफ़रेंस ${reference} समान है, और ${money(given)}, जिसका मूल्य ${money(worth)} है, ${money(received)} बनकर आया; पर दो मुद्राओं में एक ही रेफ़रेंस मिलाना बंद है। इसे स्वीकार करें, या उसे चालू करें।`,
  near_opposite_ways: ({ reference, given, received }, { money }) =>
    `रेफ़रेंस ${reference} समान है, पर ${money(given)} और ${money(received)} उलटी दिशाओं में हैं: एक आया, दूसरा गया।`,
  near_several_lumps: ({ references, amount, among }, { number, money }) =>
    `इन दिनों के ${number(among)} पेआउट के एक से अधिक मेल ${money(amount)} बनते हैं, जैसे ${references}। कौन-सा है, यह आप बताएँ।`,
  near_several_splits: ({ references, amount, among }, { number, money }) =>
    `इन दिनों की ${number(among)} जमाओं के एक से अधिक मेल पेआउट ${references} के ${money(amount)} बनते हैं। कौन-सा है, यह आप बताएँ।`,
  near_sum_contested: ({ references, amount }, { money }) =>
    `पेआउट ${references} और साथ की बैंक पंक्तियों की रकम बराबर है, ${money(amount)}; पर इसका कोई हिस्सा किसी और से भी मेल खाता है। कौन-सा किसका है, यह आप बताएँ।`,
  near_sums_gave_up: ({ references, amount, among, tried }, { number, money }) =>
    `${money(amount)} किससे बनता है, यह खोज ${number(among)} में से ${number(tried)} मेल देखकर रुक गई${references === '' ? '' : `; ${references} ठीक बैठता`}। और भी हो सकते हैं: स्वयं चुनें।`,
};
