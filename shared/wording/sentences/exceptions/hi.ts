import { sayByAgreement } from '../../agreements/agreement-names.ts';
import { plural } from '../../plural.ts';
import type { SentenceWords } from '../../sentence-words.ts';
import { sayNotCounted } from '../../holidays/say-closed-day.ts';
import type { ExceptionsFacts } from './exceptions-facts.ts';

export const exceptionsInHindi: SentenceWords<ExceptionsFacts> = {
  payment_not_settled: ({ reference, amount, due, institution, notCounted, agreement }, voice) => {
    const { money, date } = voice;
    return `${money(amount)} का भुगतान ${reference} ${institution} के किसी पेआउट में नहीं है। इसे ${date(due)} तक आना था${sayByAgreement(agreement, voice)}।${sayNotCounted(notCounted, voice)}`;
  },
  batch_missing_credit: ({ reference, amount, due, payments, institution, notCounted }, voice) => {
    const { number, money, date } = voice;
    return `${institution} के अनुसार उसने ${payments === 0 ? '' : `${number(payments)} ${plural(payments, 'भुगतान', 'भुगतानों')} के लिए `}UTR ${reference} से ${money(amount)} भेजे। इन्हें ${date(due)} तक आना था, पर किसी बैंक स्टेटमेंट में नहीं दिखते।${sayNotCounted(notCounted, voice)}`;
  },
  batch_no_statement: ({ reference, amount, due, payments, notCounted }, voice) => {
    const { number, money, date } = voice;
    return `${payments === 0 ? '' : `${number(payments)} ${plural(payments, 'भुगतान', 'भुगतानों')} का `}पेआउट ${reference}, ${money(amount)}, ${date(due)} तक आना था। उन दिनों का बैंक स्टेटमेंट यहाँ नहीं है, इसलिए अभी नहीं कहा जा सकता कि पैसा आया या नहीं।${sayNotCounted(notCounted, voice)}`;
  },
  batch_negative: ({ reference, amount, institution }, { money }) =>
    `पेआउट ${reference} में रिफ़ंड और शुल्क बिक्री से ज़्यादा थे: ${institution} को ${money(amount)} देने हैं, जो वह आम तौर पर अगले किसी पेआउट से काट लेता है।`,
  batch_short_paid: ({ reference, expected, received, difference }, { money }) =>
    `UTR ${reference}: आना था ${money(expected)}, आया ${money(received)}। ${money(difference)} कम है।`,
  batch_over_paid: ({ reference, expected, received, difference }, { money }) =>
    `UTR ${reference}: आना था ${money(expected)}, आया ${money(received)}। ${money(difference)} ज़्यादा है।`,
  credit_unknown: ({ reference, amount, date: day, narration }, { money, date }) =>
    `${date(day)} को ${reference === '' ? '' : `रेफ़रेंस ${reference} से `}${money(amount)} जमा हुए, जो किसी पेआउट से मेल नहीं खाते। बैंक ने लिखा: ${narration === '' ? 'कुछ नहीं' : `“${narration}”`}।`,
  next_ask_provider: ({ institution, reference }) => `${institution} से ${reference} के बारे में पूछें।`,
  next_ask_bank: ({ institution, reference }) => `${institution} से ${reference} के बारे में पूछें।`,
  next_import_statement: ({ from, to }, { date }) => `${date(from)} से ${date(to)} तक का बैंक स्टेटमेंट इंपोर्ट करें।`,
  next_identify_credit: ({ reference }) =>
    `पता करें कि ${reference} किसने भेजा: उस प्रदाता की रिपोर्ट इंपोर्ट करें, और बिक्री का पैसा न हो तो इसे खुला रहने दें।`,
  next_identify_amount: ({ amount, date: day }, { money, date }) =>
    `पता करें कि ${date(day)} को ${money(amount)} किसने भेजे: उस प्रदाता की रिपोर्ट इंपोर्ट करें, और बिक्री का पैसा न हो तो इसे खुला रहने दें।`,
  batch_reference_repeated: ({ reference, amount, due, payments, institution, lines, notCounted }, voice) => {
    const { number, money, date } = voice;
    return `${institution} के अनुसार उसने ${payments === 0 ? '' : `${number(payments)} ${plural(payments, 'भुगतान', 'भुगतानों')} के लिए `}UTR ${reference} से ${money(amount)} भेजे। इन्हें ${date(due)} तक आना था, और ${number(lines)} बैंक पंक्तियों में वह UTR है। बताएँ कि इनमें से कौन-सी है।${sayNotCounted(notCounted, voice)}`;
  },
  carry_forward_lost: ({ reference, amount, institution }, { money }) =>
    `पेआउट ${reference} ने ${institution} के अगले के लिए ${money(amount)} छोड़े, और किसी ने नहीं लिए।`,
  settled_late_payments: ({ institution, reference, payments, amount, settled, days, agreement }, voice) => {
    const { number, money, date } = voice;
    return `${institution} ने ${date(settled)} को पेआउट ${reference} में ${money(amount)} के ${number(payments)} ${plural(payments, 'भुगतान', 'भुगतानों')} का निपटान किया, आख़िरी दिन के बाद ज़्यादा से ज़्यादा ${number(days)} दिन देर से${sayByAgreement(agreement, voice)}।`;
  },
  settled_late_credit: ({ reference, amount, due, came, days }, { number, money, date }) =>
    `${money(amount)} का पेआउट ${reference} ${date(due)} तक बैंक में आना था और ${date(came)} को आया, ${number(days)} दिन देर से।`,
  payments_repeated: ({ institution, reference, payments, amount, date: day, minutes }, { number, money, date }) =>
    `${institution} ने ${date(day)} को ${reference} के लिए ${money(amount)} ${number(payments)} बार लिए, ${minutes === 0 ? 'एक मिनट के भीतर' : `${number(minutes)} मिनट के अंतर से`}। शायद ग्राहक ने दो बार पैसे दिए।`,
  payments_of_one_reference: ({ institution, reference, payments, amount }, { number, money }) =>
    `${institution} एक ही रेफ़रेंस ${reference} पर ${money(amount)} के ${number(payments)} भुगतान दिखाता है। शायद एक भुगतान दो बार लिखा है।`,
  reserve_overdue_since: ({ institution, amount, holds, since, agreement }, voice) => {
    const { number, money, date } = voice;
    return `${institution} आपके रिज़र्व के ${money(amount)} तय दिन के बाद भी रोके हुए है: ${number(holds)} ${plural(holds, 'हिस्सा', 'हिस्से')}, पहला ${date(since)} को लौटना था${sayByAgreement(agreement, voice)}।`;
  },
  statements_do_not_follow: ({ institution, from, to, closing, opening, difference }, { money, date }) =>
    `${institution} का एक स्टेटमेंट ${date(from)} को ${money(closing)} पर ख़त्म होता है, अगला ${date(to)} को ${money(opening)} से शुरू: बीच के ${money(difference)} किसी स्टेटमेंट में नहीं दिखते।`,
  refund_not_settled: ({ reference, amount, due, institution, agreement }, voice) => {
    const { money, date } = voice;
    return `${money(amount)} का रिफ़ंड ${reference} ${institution} के किसी पेआउट में नहीं है। इसे ${date(due)} तक होना था${sayByAgreement(agreement, voice)}: ग्राहक शायद अब भी इंतज़ार में है।`;
  },
  next_watch_delays: ({ institution }) => `कुछ बाक़ी नहीं है। ऐसा बार-बार हो तो ${institution} को तय दिनों की याद दिलाएँ।`,
  next_refund_duplicate: ({ reference, amount }, { money }) =>
    `${reference} का ऑर्डर देखें: पैसे दो बार आए हों तो ${money(amount)} लौटाएँ; न आए हों तो कारण लिखकर इसे स्वीकार करें।`,
  next_ask_reserve: ({ institution, amount }, { money }) => `${institution} से ${money(amount)} छोड़ने को कहें।`,
  batch_credit_not_linked: ({ reference, amount, came }, { money, date }) =>
    `UTR ${reference}: जितना आना था ठीक उतना ही, ${money(amount)}, ${date(came)} को आया। एक ही रेफ़रेंस और रकम से मिलाना बंद है, इसलिए दोनों आपकी हाँ के इंतज़ार में हैं।`,
  batch_credit_taken_apart: ({ reference, amount, came }, { money, date }) =>
    `UTR ${reference}: ${date(came)} को ठीक उतनी ही रकम आई जितनी बाकी थी, ${money(amount)}; पर आपने दोनों को अलग किया है। जब तक आप कुछ और न कहें, ये अलग रहेंगे।`,
  next_link_otherwise: ({ reference }) =>
    `${reference} जिस जमा में आया है उससे मिलाएँ। असल में यही हो तो “मिलान” में जोड़ी को स्वीकार करें।`,
  next_accept_pair: ({ reference }) =>
    `“हिसाब मिलाना” में ${reference} को स्वीकार करें, या एक ही रेफ़रेंस और रकम से मिलाना चालू करें।`,
  credit_reference_repeated: ({ reference, amount, date: day, batches, lines }, { number, money, date }) =>
    `${date(day)} को UTR ${reference} से ${money(amount)} जमा हुए; वह UTR ${number(batches)} पेआउट और बैंक की ${number(lines)} ${plural(lines, 'पंक्ति', 'पंक्तियों')} में है।`,
  next_say_which: ({ reference }) =>
    `“हिसाब मिलाना” में बताएँ कि ${reference} की कौन-सी बैंक पंक्ति किस पेआउट की है; जो बचे, उसके बारे में पूछें।`,
  next_accept_across: ({ institution, reference }) =>
    `“हिसाब मिलाना” में दोनों को अपने-अपने दिन की दर पर स्वीकार करें, या ${institution} से पूछें कि ${reference} किस दर पर बदला।`,
};
