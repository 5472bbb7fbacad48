import type { AskWords } from './ask-words.ts';

export const askInHindi: AskWords = {
  kinds: {
    not_settled: 'पैसे नहीं मिले',
    settled_late: 'देर से निपटान',
    short_paid: 'कम पैसे आए',
    over_paid: 'ज़्यादा पैसे आए',
    fee_wrong: 'शुल्क तय दर से अलग',
    duplicate: 'एक भुगतान दो बार लिया गया',
    unknown_credit: 'अनजान जमा',
    failed_but_debited: 'विफल भुगतान, फिर भी पैसे कटे',
    captured_late: 'भुगतान देर से स्वीकृत',
    reserve_overdue: 'रिज़र्व नहीं लौटा',
    statement_gap: 'स्टेटमेंट नहीं मिला',
    currency_mismatch: 'दूसरी मुद्रा में पैसे आए',
    refund_missing: 'रिफ़ंड नहीं हुआ',
  },
  requests: {
    not_settled: 'कृपया बताएँ कि ये पैसे कहाँ हैं, और न भेजे गए हों तो भेज दें।',
    settled_late: 'कृपया देरी का कारण बताएँ, और यह भी कि समय पर निपटान फिर किस दिन से होगा।',
    short_paid: 'कृपया बाक़ी रकम भेजें, या बताएँ कि वह किस लिए रोकी गई।',
    over_paid: 'कृपया बताएँ कि अतिरिक्त रकम किस लिए है, या आप उसे कैसे वापस लेंगे।',
    fee_wrong: 'कृपया तय शुल्क से ज़्यादा काटी गई रकम और उस पर लगा कर लौटाएँ।',
    duplicate: 'कृपया पुष्टि करें कि ग्राहक से एक से ज़्यादा बार पैसे लिए गए या नहीं, और इसे कैसे ठीक किया जाएगा।',
    unknown_credit: 'कृपया बताएँ कि ये पैसे किसने और किस लिए भेजे।',
    failed_but_debited: 'कृपया ग्राहक को पैसे लौटाएँ, या हमें पुष्टि करें कि भुगतान सफल हुआ।',
    captured_late: 'कृपया पुष्टि करें कि यह भुगतान अंतिम है और इसका निपटान कब होगा।',
    reserve_overdue: 'कृपया रिज़र्व का यह हिस्सा छोड़ें, या बताएँ कि वह अब तक क्यों रोका गया है।',
    statement_gap: 'कृपया इन दिनों का स्टेटमेंट भेजें।',
    currency_mismatch: 'कृपया बताएँ कि आपने यह किस मुद्रा में और किस दर पर भेजा।',
    refund_missing: 'कृपया पुष्टि करें कि ग्राहक को यह रिफ़ंड मिला, और किस दिन।',
  },
  subjectOfOne: ({ merchant, kind, reference, amount }) =>
    `${merchant}: ${kind}${reference === '' ? '' : ` – ${reference}`}${amount === '' ? '' : ` (${amount})`}`,
  subjectOfSeveral: (merchant, count, { number }) => `${merchant}: ${number(count)} सवाल`,
  greeting: (institution) => (institution === null ? 'महोदय/महोदया,' : `${institution} टीम को नमस्कार,`),
  opening: (merchant, count, { number }) =>
    count === 1
      ? `हम ${merchant} हैं। आपके साथ हिसाब मिलाते हुए हमें नीचे लिखी बात मिली; इसमें आपकी मदद चाहिए।`
      : `हम ${merchant} हैं। आपके साथ हिसाब मिलाते हुए हमें नीचे लिखी ${number(count)} बातें मिलीं; हर एक में आपकी मदद चाहिए।`,
  references: 'संदर्भ',
  more: (count, { number }) => `और ${number(count)} अन्य`,
  occurred: (date) => `तारीख़: ${date}`,
  due: (date) => `आख़िरी दिन: ${date}`,
  total: 'कुल',
  closing: 'जवाब में हमारे संदर्भ ज़रूर लिखें। धन्यवाद।',
};
