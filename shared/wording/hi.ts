import type { SentenceWords } from './sentence-words.ts';

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** हिन्दी। जैसे व्यापारी बोलते हैं: सीधे, शांत, साफ़। संख्याएँ और रकम हमेशा voice से। */
export const hindi: SentenceWords = {
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
    return `रकम वही है, ${money(amount)}, ${when}, पर कोई संदर्भ नहीं मिलता। अगर आप जानते हैं कि दोनों एक ही हैं, तो स्वीकार करें।`;
  },
  near_reference_repeated: ({ reference, batches, lines }, { number }) =>
    `UTR ${reference} ${number(batches)} पेआउट और बैंक की ${number(lines)} ${plural(lines, 'पंक्ति', 'पंक्तियों')} में है। कौन किसके साथ है, यह आप बताएँ।`,

  payment_not_settled: ({ reference, amount, due, institution }, { money, date }) =>
    `${money(amount)} का भुगतान ${reference} ${institution} के किसी पेआउट में नहीं है। इसे ${date(due)} तक आना था।`,
  batch_missing_credit: ({ reference, amount, due, payments, institution }, { number, money, date }) =>
    `${institution} के अनुसार उसने ${payments === 0 ? '' : `${number(payments)} ${plural(payments, 'भुगतान', 'भुगतानों')} के लिए `}UTR ${reference} से ${money(amount)} भेजे। इन्हें ${date(due)} तक आना था, पर किसी बैंक स्टेटमेंट में नहीं दिखते।`,
  batch_no_statement: ({ reference, amount, due, payments }, { number, money, date }) =>
    `${payments === 0 ? '' : `${number(payments)} ${plural(payments, 'भुगतान', 'भुगतानों')} का `}पेआउट ${reference}, ${money(amount)}, ${date(due)} तक आना था। उन दिनों का बैंक स्टेटमेंट यहाँ नहीं है, इसलिए अभी नहीं कहा जा सकता कि पैसा आया या नहीं।`,
  batch_negative: ({ reference, amount, institution }, { money }) =>
    `पेआउट ${reference} में रिफ़ंड और शुल्क बिक्री से ज़्यादा थे: ${institution} को ${money(amount)} देने हैं, जो वह आम तौर पर अगले किसी पेआउट से काट लेता है।`,
  batch_short_paid: ({ reference, expected, received, difference }, { money }) =>
    `UTR ${reference}: आना था ${money(expected)}, आया ${money(received)}। ${money(difference)} कम है।`,
  batch_over_paid: ({ reference, expected, received, difference }, { money }) =>
    `UTR ${reference}: आना था ${money(expected)}, आया ${money(received)}। ${money(difference)} ज़्यादा है।`,
  credit_unknown: ({ reference, amount, date: day, narration }, { money, date }) =>
    `${date(day)} को ${reference === '' ? '' : `संदर्भ ${reference} से `}${money(amount)} जमा हुए और कोई पेआउट इन्हें नहीं समझाता। बैंक ने लिखा: ${narration === '' ? 'कुछ नहीं' : `“${narration}”`}।`,
  next_ask_provider: ({ institution, reference }) => `${institution} से ${reference} के बारे में पूछें।`,
  next_ask_bank: ({ institution, reference }) => `${institution} से ${reference} के बारे में पूछें।`,
  next_import_statement: ({ from, to }, { date }) => `${date(from)} से ${date(to)} तक का बैंक स्टेटमेंट इम्पोर्ट करें।`,
  next_identify_credit: ({ reference }) =>
    `पता करें कि ${reference} किसने भेजा: उस प्रदाता की रिपोर्ट इम्पोर्ट करें, और बिक्री का पैसा न हो तो इसे खुला रहने दें।`,

  step_imported: ({ file, files }, { number }) =>
    files === 1 ? `${file} इंपोर्ट हुई।` : `${file} सहित कुल ${number(files)} फ़ाइलें इंपोर्ट हुईं।`,
  step_import_undone: ({ file }) => `${file} का इंपोर्ट वापस लिया गया।`,
  step_matched: ({ left, right }) => `${left} और ${right} का मिलान हुआ।`,
  step_unmatched: ({ reference }) => `${reference} का मिलान वापस लिया गया।`,
  step_written_off: ({ reference, amount }, { money }) => `${reference} के ${money(amount)} बट्टे खाते में डाले गए।`,
  step_reconciled: ({ matches }, { number }) => `मिलान हुआ: ${number(matches)} मेल मिले।`,

  check_month_over: ({ month }, voice) => `${voice.month(month)} पूरा हो चुका है।`,
  check_month_not_over: ({ month, ends }, voice) =>
    `${voice.month(month)} ${voice.date(ends)} तक चलेगा। उसके बाद महीना बंद किया जा सकता है।`,
  check_earlier_closed: ({ month }, voice) =>
    `पहले के जिन महीनों में हिसाब है वे सब बंद हैं; अब ${voice.month(month)} की बारी है।`,
  check_earlier_open: ({ month, earlier }, voice) =>
    `${voice.month(earlier)} अभी खुला है। पहले उसे बंद करें, फिर ${voice.month(month)}।`,
  check_controls_ok: ({ imports }, { number }) =>
    imports === 0
      ? 'इस महीने की कोई फ़ाइल इम्पोर्ट नहीं हुई।'
      : `${number(imports)} ${plural(imports, 'फ़ाइल', 'फ़ाइलें')} बही से आख़िरी अंक तक ${plural(imports, 'मिलती है', 'मिलती हैं')}।`,
  check_controls_wrong: ({ file, expected, found }, { money }) =>
    `${file} का जोड़ ${money(expected)} है, पर बही में उससे ${money(found)} है। वर्कस्पेस की जाँच करें और हमें बताएँ।`,
  check_balanced: ({ entries }, { number }) =>
    `${number(entries)} ${plural(entries, 'प्रविष्टि', 'प्रविष्टियाँ')} हर मुद्रा में ${plural(entries, 'संतुलित है', 'संतुलित हैं')}।`,
  check_unbalanced: ({ entry }, { number }) => `प्रविष्टि ${number(entry)} संतुलित नहीं है। वर्कस्पेस की जाँच करें और हमें बताएँ।`,
  check_balances_equal: ({ accounts }, { number }) =>
    accounts === 0
      ? 'अभी किसी खाते में शेष नहीं है।'
      : `${number(accounts)} ${plural(accounts, 'खाते का रखा शेष उसकी', 'खातों के रखे शेष उनकी')} प्रविष्टियों के जोड़ के बराबर ${plural(accounts, 'है', 'हैं')}।`,
  check_balances_differ: ({ account, kept, recomputed }, { money }) =>
    `${account} खाते में शेष ${money(kept)} रखा है, पर प्रविष्टियों का जोड़ ${money(recomputed)} है। वर्कस्पेस की जाँच करें और हमें बताएँ।`,
  check_statements_continuous: ({ statements }, { number }) =>
    statements === 1
      ? 'एक बैंक स्टेटमेंट, बिना किसी अंतराल के।'
      : `${number(statements)} बैंक स्टेटमेंट एक के बाद एक हैं, बिना किसी अंतराल के।`,
  check_statements_none: ({ month }, voice) =>
    `${voice.month(month)} का कोई बैंक स्टेटमेंट यहाँ नहीं है। जिन पेआउट की रकम नहीं दिखी, वे बेमेल के रूप में खुले रहेंगे।`,
  check_statement_differs: ({ institution, date, statement, ledger }, { money, date: day }) =>
    `${institution} का स्टेटमेंट ${day(date)} को ${money(statement)} पर समाप्त होता है, खाते में उस दिन ${money(ledger)} है। बीच का जो स्टेटमेंट नहीं है, उसे इंपोर्ट करें।`,
  check_statements_gap: ({ institution, closing, opening, date: day }, { money, date }) =>
    `${date(day)} से पहले का ${institution} स्टेटमेंट ${money(closing)} पर ख़त्म होता है, अगला ${money(opening)} से शुरू होता है। बीच का स्टेटमेंट इम्पोर्ट करें।`,
  check_all_matched: ({ batches }, { number }) =>
    batches === 0
      ? 'मिलाने को कुछ बाकी नहीं।'
      : `सब मिल गया: ${number(batches)} पेआउट बैंक ${plural(batches, 'पहुँचा', 'पहुँचे')}।`,
  check_exceptions_carried: ({ exceptions, atRisk }, { number, money }) =>
    `${number(exceptions)} बेमेल ${plural(exceptions, 'खुला है', 'खुले हैं')}, जोखिम में ${money(atRisk)}। हर एक का कारण दर्ज है; ये अगले महीने में जाएँगे।`,
  check_exceptions_carried_currencies: ({ exceptions, currencies }, { number }) =>
    `${number(exceptions)} बेमेल ${plural(exceptions, 'खुला है', 'खुले हैं')} (${currencies})। हर एक का कारण दर्ज है; ये अगले महीने में जाएँगे।`,
  check_unexplained: ({ items }, { number }) =>
    `${number(items)} ${plural(items, 'मद', 'मदें')} न मिली ${plural(items, 'है', 'हैं')}, न उसका कारण पता है। “हिसाब मिलाना” खोलकर देखें।`,
  check_suspense_zero: ({ month }, voice) => `${voice.month(month)} के अंत में सस्पेंस में कुछ नहीं है।`,
  check_suspense_explained: ({ amount, items }, { number, money }) =>
    `सस्पेंस में ${money(amount)} हैं: ${number(items)} जमा, हर एक किसी खुले बेमेल में दर्ज है।`,
  check_suspense_unexplained: ({ amount }, { money }) =>
    `सस्पेंस में ${money(amount)} हैं और बेमेल सूची पूरी रकम नहीं समझाती। “हिसाब मिलाना” खोलकर जमाओं को मिलाएँ।`,
  check_rates_not_needed: ({ currency }) => `सारी प्रविष्टियाँ ${currency} में हैं; विनिमय दर की ज़रूरत नहीं।`,
  check_rates_missing: ({ currency, base, day, more }, { number, date }) =>
    `${date(day)} के लिए ${currency} से ${base} की विनिमय दर नहीं है${more === 0 ? '' : `, ${number(more)} और ${plural(more, 'दर नहीं है', 'दरें नहीं हैं')}`}। ${more === 0 ? 'दर जोड़ें' : 'दरें जोड़ें'}, फिर महीना बंद करें।`,
  check_rates_present: ({ currencies, base, rates }, { number }) =>
    rates === 0
      ? `${currencies} का कोई शेष ${base} में बदलना नहीं है; विनिमय दर की ज़रूरत नहीं।`
      : `${currencies} से ${base} की सारी विनिमय दरें मौजूद हैं: ${number(rates)} ${plural(rates, 'दर काम आई', 'दरें काम आईं')}।`,
};
