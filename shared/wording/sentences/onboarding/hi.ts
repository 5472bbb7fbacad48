import type { SentenceWords } from '../../sentence-words.ts';
import { toldPercent } from '../fees/told-percent.ts';
import type { OnboardingFacts } from './onboarding-facts.ts';

export const onboardingInHindi: SentenceWords<OnboardingFacts> = {
  application_field_missing: () => 'यह अभी भरा नहीं गया।',
  application_email_wrong: () => 'यह ई-मेल पता नहीं है। इसे name@shop.example की तरह लिखते हैं।',
  application_website_wrong: () => 'यह वेबसाइट का पता नहीं है। इसे shop.example की तरह लिखते हैं।',
  application_tax_id_needed: ({ label }) => `कम से कम एक पंजीकरण नंबर चाहिए। ${label} से शुरू करें।`,
  application_kind_unknown: ({ kind }) => `निकाश “${kind}” प्रकार नहीं जानता। सूची में से चुनें।`,
  application_twice: () => 'यह यहाँ दो बार है। एक हटा दें।',
  application_account_needed: () => 'लिखें कि पैसे किस खाते में जाएँगे।',
  application_account_currency: ({ currency }) => `इस प्रकार का खाता ${currency} नहीं लेता।`,
  application_method_needed: () => 'भुगतान का कम से कम एक तरीका चुनें।',
  application_method_unknown: ({ method }) => `निकाश “${method}” तरीका नहीं जानता। इसे हटा दें।`,
  application_method_ended: ({ method, until }, { date }) => `${method} आख़िरी बार ${date(until)} को उपलब्ध था।`,
  application_method_currency: ({ method, currencies }) =>
    `${method} से ${currencies} में भुगतान होता है, पर इस मुद्रा में आपने न टर्नओवर बताया है, न कोई खाता दिया है।`,
  application_declared_needed: () => 'लिखें कि महीने में कितने टर्नओवर की उम्मीद है, कम से कम एक मुद्रा में।',
  application_declared_zero: ({ currency }) =>
    `${currency} में घोषित टर्नओवर शून्य से ज़्यादा होना चाहिए। उम्मीद न हो तो यह पंक्ति हटा दें।`,
  application_split_sum: ({ percent }, voice) =>
    `हिस्सों का जोड़ ${toldPercent(percent, voice)} है। सब मिलकर पूरा होना चाहिए, या सब ख़ाली रहें।`,
  application_document_needed: () => 'यह काग़ज़ माँगा गया है और अभी जोड़ा नहीं गया।',
  advice_between_persons: ({ method }) =>
    `${method} सिर्फ़ व्यक्ति से व्यक्ति के भुगतान के लिए है। दुकान को किए भुगतान लौटाए जा सकते हैं या उनकी शर्तें तोड़ सकते हैं।`,
  advice_customers_elsewhere: ({ method }) => `${method} से दूसरे देशों के ग्राहक भुगतान करते हैं। टिप्पणी में लिखें कि आप किसे बेचते हैं।`,
  advice_no_account_in: ({ currency }) =>
    `यहाँ कोई खाता ${currency} नहीं लेता: इस मुद्रा में जो आएगा उसे भेजने से पहले बदलना पड़ेगा।`,
  advice_split_without_method: () => 'इस रेल के लिए हिस्सा लिखा है, पर इसका कोई तरीका नहीं चुना गया।',
  advice_high_risk: ({ percent, days }, voice) =>
    `ज़्यादा जोखिम वाला काम: आम तौर पर क़रीब ${toldPercent(percent, voice)} रिज़र्व ${voice.number(days)} दिन तक रखा जाता है, और ज़्यादा काग़ज़ माँगे जाते हैं।`,
  advice_declared_below: ({ declared, real, months }, { money, number }) =>
    `आपने महीने का ${money(declared)} बताया है; बही में पिछले ${number(months)} महीनों का औसत ${money(real)} है।`,
  advice_declared_above: ({ declared, real, months }, { money, number }) =>
    `आपने महीने का ${money(declared)} बताया है; बही में पिछले ${number(months)} महीनों का औसत सिर्फ़ ${money(real)} है।`,
  request_new: ({ merchant }) => `${merchant} आपके पास खाता खोलना चाहता है, और आपके मर्चेंटों की सूची में आएगा।`,
  request_renamed: ({ merchant, wanted }) =>
    `${wanted} नाम का मर्चेंट आपके पास पहले से है, इसलिए यह सूची में ${merchant} नाम से आएगा।`,
  request_again: ({ merchant }) => `${merchant} ने आवेदन फिर से भेजा है। यह पिछले की जगह लेगा।`,
  request_further: ({ merchant }) =>
    `${merchant} ने अपनी जानकारी फिर से भेजी है। जो तय हुआ है और मर्चेंट जहाँ है, वह वैसा ही रहेगा।`,
  request_brings: ({ methods, documents }, { number }) =>
    `इसमें ${number(methods)} तरीके माँगे गए हैं; ${documents === 0 ? 'काग़ज़ कोई नहीं' : `${number(documents)} काग़ज़ हैं`}।`,
  request_incomplete: ({ count }, { number }) => `यहाँ के नियमों से इसमें ${number(count)} चीज़ें नहीं हैं या ग़लत हैं।`,
  request_declares: ({ amount }, { money }) => `महीने का घोषित टर्नओवर: ${money(amount)}।`,
  notice_in_review: ({ merchant }) => `${merchant} का आवेदन देखा जा रहा है।`,
  notice_declined: ({ merchant }) => `${merchant} का आवेदन लौटा दिया गया है।`,
  notice_open: ({ merchant }) => `${merchant} का खाता खुल गया है।`,
  notice_suspended: ({ merchant }) => `${merchant} का खाता रोक दिया गया है।`,
  notice_closed: ({ merchant }) => `${merchant} का खाता बंद कर दिया गया है।`,
  notice_reason: ({ reason }) => `उन्होंने लिखा है: “${reason}”।`,
};
