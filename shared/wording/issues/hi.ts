import type { IssueWords } from './issue.ts';

/** हिन्दी। हर वाक्य बताता है कि क्या ग़लत है और क्या करना है। */
export const hindiIssues: IssueWords = {
  file_empty: () => 'फ़ाइल ख़ाली है। जहाँ से ली थी वहीं से फिर डाउनलोड करें।',
  file_is_spreadsheet: () => 'यह Excel फ़ाइल है, जो अभी पढ़ी नहीं जाती। इसे खोलकर CSV के रूप में सहेजें और वह फ़ाइल इंपोर्ट करें।',
  file_is_archive: () => 'यह ZIP फ़ाइल है। इसे खोलकर भीतर की फ़ाइलें इंपोर्ट करें।',
  file_is_pdf: () => 'यह PDF है, जो पढ़ने के लिए है, हिसाब के लिए नहीं। यही रिपोर्ट CSV में डाउनलोड करें।',
  file_is_binary: () => 'यह टेक्स्ट फ़ाइल नहीं है। रिपोर्ट CSV में डाउनलोड करें।',
  file_missing: () => 'फ़ाइल अब वहाँ नहीं है। उसे फिर से चुनें।',
  file_unreadable: ({ reason }) => `फ़ाइल पढ़ी नहीं जा सकी (${reason})। देख लें कि उसे खोलने की अनुमति है, फिर दोबारा कोशिश करें।`,
  file_too_large: ({ megabytes }, { number }) =>
    `फ़ाइल ${number(megabytes)} MB से बड़ी है। कम दिनों की रिपोर्ट डाउनलोड करके एक-एक करके इंपोर्ट करें।`,
  file_too_complex: ({ reason }) => `${tooComplex[reason]} फ़ाइल में से कुछ भी नहीं लिया गया। कम दिनों के लिए फिर डाउनलोड करें।`,
  format_unknown: ({ found, expected, lookalike }) =>
    `${lookalikes[lookalike]} फ़ाइल ऐसे शुरू होती है: ${found}। निकाश ये पढ़ सकता है: ${expected}। डाउनलोड करते समय इनमें से कोई रिपोर्ट चुनें।`,
  columns_missing: ({ format, columns }) =>
    `यह ${format} जैसी लगती है, पर ये कॉलम नहीं हैं: ${columns}। सभी कॉलम के साथ रिपोर्ट डाउनलोड करें।`,
  column_repeated: ({ format, columns }) =>
    `यह ${format} जैसी लगती है, पर ये कॉलम एक से ज़्यादा बार हैं: ${columns}। कौन-सा सही है यह साफ़ नहीं; रिपोर्ट फिर डाउनलोड करें।`,
  characters_lost: () =>
    'यहाँ से कुछ अक्षर पढ़े नहीं जा सकते, क्योंकि फ़ाइल में दो एनकोडिंग मिल गई हैं। इसे CSV UTF-8 में सहेजकर फिर इंपोर्ट करें।',
  header_only: () => 'फ़ाइल में केवल शीर्षक है, कोई पंक्ति नहीं: इन तारीख़ों में कुछ नहीं हुआ। कुछ करने की ज़रूरत नहीं।',
  more_issues: ({ count }, { number }) =>
    `ऐसी ${number(count)} और समस्याएँ हैं। जो दिख रही हैं उन्हें ठीक करके फ़ाइल फिर इंपोर्ट करें।`,
  quote_stray: () => 'बिना उद्धरण वाले ख़ाने के बीच एक उद्धरण चिह्न है। उसे जैसा था वैसा रखा गया; यह पंक्ति देख लें।',
  quote_malformed: () =>
    'बंद होते उद्धरण चिह्न के बाद ख़ाना ख़त्म होना चाहिए था, पर कुछ और लिखा है; इसलिए पंक्ति पक्के तौर पर बाँटी नहीं जा सकती। फ़ाइल बिना बदले फिर डाउनलोड करें।',
  quote_unclosed: () => 'यहाँ एक उद्धरण चिह्न खुलता है और कभी बंद नहीं होता। शायद फ़ाइल अधूरी है; फिर डाउनलोड करें।',
  record_too_long: ({ limit }, { number }) =>
    `यह पंक्ति ${number(limit)} अक्षरों से लंबी है। किसी रिपोर्ट की पंक्ति ऐसी नहीं होती; फ़ाइल फिर डाउनलोड करें।`,
  too_many_columns: ({ limit }, { number }) => `इस पंक्ति में ${number(limit)} से ज़्यादा कॉलम हैं। फ़ाइल फिर डाउनलोड करें।`,
  columns_count: ({ expected, found }, { number }) =>
    `इस पंक्ति में ${number(found)} ख़ाने हैं जबकि शीर्षक में ${number(expected)} हैं। फ़ाइल बिना बदले फिर डाउनलोड करें।`,
  control_character: () => 'इस पंक्ति में ऐसा चिह्न (NUL) है जो किसी लेख में नहीं होता। फ़ाइल ख़राब है; फिर डाउनलोड करें।',
  value_missing: () => 'ख़ाना ख़ाली है, जबकि नहीं होना चाहिए। रिपोर्ट फिर डाउनलोड करें।',
  date_unreadable: ({ text, form }) =>
    `“${text}” इस रिपोर्ट के ढंग (${form}) से लिखी तारीख़ नहीं है। फ़ाइल फिर डाउनलोड करें और स्प्रेडशीट से न सहेजें।`,
  date_form_mixed: ({ text, form }) =>
    `“${text}” ऊपर की तारीख़ों (${form}) से अलग ढंग से लिखी है, इसलिए दिन और महीना पक्का नहीं। फ़ाइल फिर डाउनलोड करें और स्प्रेडशीट से न सहेजें।`,
  amount_not_an_amount: ({ text }) => `“${text}” कोई रक़म नहीं है। जहाँ से आई है वहाँ ठीक करके फ़ाइल फिर डाउनलोड करें।`,
  amount_grouping: ({ text }) =>
    `“${text}” में अल्पविराम न हज़ार के हिसाब से हैं, न लाख-करोड़ के। रक़म जाँचकर फ़ाइल फिर डाउनलोड करें।`,
  amount_ambiguous: ({ text }) => `“${text}” को दो तरह से पढ़ा जा सकता है। रक़म जाँचकर फ़ाइल फिर डाउनलोड करें।`,
  amount_wrong_currency: ({ text, currency }) =>
    `“${text}” इस रिपोर्ट की मुद्रा ${currency} में नहीं है। जिस खाते की फ़ाइल है उसी में इंपोर्ट करें।`,
  amount_scientific: ({ text }) =>
    `स्प्रेडशीट ने “${text}” को छोटा कर दिया और उसके अंक खो गए। फ़ाइल फिर डाउनलोड करें और स्प्रेडशीट से न सहेजें।`,
  amount_too_fine: ({ text }) => `“${text}” में दशमलव के बाद इतने अंक हैं कि रखे नहीं जा सकते। जहाँ से आई है वहाँ रक़म जाँचें।`,
  amount_too_large: ({ text }) => `“${text}” इतनी बड़ी है कि रखी नहीं जा सकती। जहाँ से आई है वहाँ रक़म जाँचें।`,
  payment_type_unknown: ({ text }) =>
    `“${text}” भुगतान का जाना-पहचाना प्रकार नहीं है। इसका अर्थ प्रदाता से पूछें; तब तक फ़ाइल रुकी रहेगी।`,
  instrument_unknown: ({ text }) => `“${text}” भुगतान का जाना-पहचाना तरीक़ा नहीं है। ऐसी पंक्तियाँ “अन्य” में गिनी गई हैं।`,
  sign_wrong: ({ type, amount, expected }, { money }) =>
    `${type} पंक्ति में ${money(amount)} का चिह्न ग़लत है: ${signs[expected]} प्रदाता से सुधारी हुई रिपोर्ट माँगें।`,
  settlement_date_missing: ({ batch }) =>
    `पंक्ति का निपटान ${batch} में हुआ, पर निपटान की तारीख़ नहीं है। उसे बिना तारीख़ के गिना गया।`,
  duplicate_row: ({ reference, firstLine, line }, { number }) =>
    `लाइन ${number(firstLine)} और ${number(line)} एक ही पंक्ति हैं (${reference})। उसे एक बार गिना गया; कुछ करने की ज़रूरत नहीं।`,
  identity_conflict: ({ reference, firstLine, line }, { number }) =>
    `लाइन ${number(firstLine)} और ${number(line)} में एक ही संदर्भ ${reference} है, पर रक़में अलग हैं। कौन-सी सही है, प्रदाता से पूछें।`,
  side_both: ({ withdrawal, deposit }, { money }) =>
    `एक ही लाइन पर ${money(withdrawal)} की निकासी और ${money(deposit)} की जमा, दोनों हैं। स्टेटमेंट फिर डाउनलोड करें।`,
  side_none: () => 'इस लाइन पर न निकासी है, न जमा। स्टेटमेंट फिर डाउनलोड करें।',
  side_negative: ({ amount }, { money }) =>
    `${money(amount)} ऋणात्मक है, जबकि पैसा किधर गया यह कॉलम ही बताता है। इस लाइन का अर्थ बैंक से पूछें।`,
  balance_mismatch: ({ line, expected, found }, { money, number }) =>
    `लाइन ${number(line)} पर शेष ${money(found)} है, पर पिछली लाइन और इस रक़म से ${money(expected)} बनता है। शायद कोई लाइन छूट गई या बदल गई; स्टेटमेंट फिर डाउनलोड करें।`,
  control_total_mismatch: ({ total, stated, found }, { money }) =>
    `स्टेटमेंट के अपने सारांश में ${totals[total]} ${money(stated)} है, पर लाइनों से ${money(found)} बनता है। शायद लाइनें छूट गईं; स्टेटमेंट फिर डाउनलोड करें।`,
  control_count_mismatch: ({ total, stated, found }, { number }) =>
    `स्टेटमेंट के अपने सारांश में ${counts[total]} की ${number(stated)} लाइनें हैं, पर मिलीं ${number(found)}। शायद लाइनें छूट गईं; स्टेटमेंट फिर डाउनलोड करें।`,
  file_changed: ({ file }) => `पढ़ते समय ${file} बदल गई। जो प्रोग्राम उसमें लिख रहा है उसे बंद करके फिर इंपोर्ट करें।`,
  differs_from_books: ({ reference, currency, in_books, in_file }) =>
    `${reference} बही में ${currency} ${in_books} है, इस फ़ाइल में ${currency} ${in_file}। कौन-सा सही है, प्रदाता से पूछें।`,
  settled_in_other_batch: ({ reference, in_books, in_file }) =>
    `बही में ${reference} का निपटान ${in_books} में है, इस फ़ाइल में ${in_file} में। कौन-सा सही है, प्रदाता से पूछें।`,
  currency_unknown: ({ text }) => `खाता “${text}” मुद्रा में है, जिसे निकाश अभी नहीं जानता। फ़ाइल इंपोर्ट नहीं हो सकती।`,
};

const tooComplex = {
  memory: 'फ़ाइल पढ़ने में तय सीमा से ज़्यादा मेमोरी लगी।',
  time: 'फ़ाइल पढ़ने में बहुत समय लगा, इसलिए रोक दिया गया।',
  crash: 'फ़ाइल का पढ़ना बीच में टूट गया।',
} as const;

const lookalikes = {
  '': 'यह रिपोर्ट निकाश की जानी हुई नहीं है।',
  phonepe_fee_invoice: 'यह PhonePe की फ़ीस का इनवॉइस है, बिक्री और निपटान की रिपोर्ट नहीं।',
  phonepe_transactions: 'यह PhonePe के लेन-देन की सूची है; इसमें यह नहीं कि क्या निपटाया गया।',
} as const;

const signs = {
  cost: 'फ़ीस और कर ऋणात्मक होते हैं।',
  sale: 'बिक्री धनात्मक होती है।',
  refund: 'रिफ़ंड ऋणात्मक होता है।',
} as const;

const totals = {
  opening: 'प्रारंभिक शेष',
  closing: 'अंतिम शेष',
  withdrawals: 'कुल निकासी',
  deposits: 'कुल जमा',
} as const;

const counts = { withdrawals: 'निकासी', deposits: 'जमा' } as const;
