import type { SentenceWords } from '../../sentence-words.ts';
import type { Voice } from '../../voice.ts';
import { nameOfIdentifier, quoted } from './identifier-names.ts';
import type { IdentifiersFacts } from './identifiers-facts.ts';

const compare = 'काग़ज़ से मिलाकर देखें।';

const place = ({ name, at, found }: { name: string; at: number; found: string }, voice: Voice): string =>
  `ख़ाली जगह और डैश छोड़कर ${nameOfIdentifier(name, voice)} में स्थान ${voice.number(at)} पर ${quoted(found, voice)} है`;

export const identifiersInHindi: SentenceWords<IdentifiersFacts> = {
  identifier_empty: ({ name }, voice) => `यहाँ अभी कुछ नहीं लिखा है। ${nameOfIdentifier(name, voice)} भरें।`,
  identifier_mixed_scripts: ({ name }, voice) =>
    `${nameOfIdentifier(name, voice)} में दो लिपियों के अंक हैं, और उनमें से कुछ एक जैसे दिखते हैं। पूरा एक ही लिपि में लिखें।`,
  identifier_length_exact: ({ name, found, wanted }, voice) =>
    `${nameOfIdentifier(name, voice)} में ${voice.number(wanted)} अक्षर होने चाहिए, यहाँ ${voice.number(found)} हैं। ${compare}`,
  identifier_length_either: ({ name, found, one, other }, voice) =>
    `${nameOfIdentifier(name, voice)} में ${voice.number(one)} या ${voice.number(other)} अक्षर होने चाहिए, यहाँ ${voice.number(found)} हैं। ${compare}`,
  identifier_length_between: ({ name, found, least, most }, voice) =>
    `${nameOfIdentifier(name, voice)} में ${voice.number(least)} से ${voice.number(most)} अक्षर होने चाहिए, यहाँ ${voice.number(found)} हैं। ${compare}`,
  identifier_digit_wanted: (facts, voice) => `${place(facts, voice)}, जबकि वहाँ अंक होना चाहिए। ${compare}`,
  identifier_letter_wanted: (facts, voice) => `${place(facts, voice)}, जबकि वहाँ अंग्रेज़ी अक्षर होना चाहिए। ${compare}`,
  identifier_letter_or_digit_wanted: (facts, voice) =>
    `${place(facts, voice)}, जबकि वहाँ A से Z का अक्षर या अंक होना चाहिए। ${compare}`,
  identifier_hexadecimal_wanted: (facts, voice) =>
    `${place(facts, voice)}, जबकि वहाँ अंक या A से F का अक्षर होना चाहिए। फिर से कॉपी करें।`,
  identifier_exactly_wanted: (facts, voice) =>
    `${place(facts, voice)}, जबकि वहाँ हमेशा ${quoted(facts.wanted, voice)} होता है। ${compare}`,
  identifier_foreign_character: (facts, voice) =>
    `${place(facts, voice)}, जो ऐसे पते में नहीं होता। हाथ से लिखने के बजाय फिर से कॉपी करें।`,
  identifier_gst_state_unknown: ({ name, found }, voice) =>
    `${nameOfIdentifier(name, voice)} ${quoted(found, voice)} से शुरू होता है, जो किसी राज्य का कोड नहीं है। पहले दो अंक GST प्रमाणपत्र से मिलाकर देखें।`,
  identifier_pan_holder_unknown: (facts, voice) =>
    `${place(facts, voice)}, जो PAN धारक का कोई प्रकार नहीं है (P व्यक्ति, C कंपनी, F फ़र्म)। PAN कार्ड से मिलाकर देखें।`,
  identifier_ein_prefix_unknown: ({ name, found }, voice) =>
    `${nameOfIdentifier(name, voice)} ${quoted(found, voice)} से शुरू होता है, जो IRS नहीं देता। IRS के पत्र से मिलाकर देखें।`,
  identifier_routing_prefix_unknown: ({ name, found }, voice) =>
    `${nameOfIdentifier(name, voice)} ${quoted(found, voice)} से शुरू होता है, जो अमेरिका के किसी बैंक का नहीं है। चेक या बैंक के ऐप से मिलाकर देखें।`,
  identifier_country_unknown: (facts, voice) =>
    `${place(facts, voice)}, और ऐसे किसी देश का यह नंबर नहीं होता। आपके बैंक में यह न हो तो किसी और प्रकार का खाता चुनें।`,
  identifier_wallet_prefix_unknown: ({ name, found }, voice) =>
    `${nameOfIdentifier(name, voice)} ${quoted(found, voice)} से शुरू होता है, बांग्लादेश का कोई मोबाइल नंबर ऐसे शुरू नहीं होता। वॉलेट के ऐप से मिलाकर देखें।`,
  identifier_part_unknown: (facts, voice) => `${place(facts, voice)}, जो वहाँ कभी नहीं दिया जाता। ${compare}`,
  identifier_check_wrong: ({ name }, voice) =>
    `${nameOfIdentifier(name, voice)} जाँच में सही नहीं बैठता: कोई अक्षर ग़लत है, या दो अक्षर आपस में बदल गए हैं। ${compare}`,
  identifier_placeholder: ({ name }, voice) => `यह ${nameOfIdentifier(name, voice)} केवल नमूना है, किसी का नहीं। अपना भरें।`,
  identifier_other_country: ({ name, found, expected }, voice) =>
    `${nameOfIdentifier(name, voice)} ${quoted(expected, voice)} से शुरू होता है; यह ${quoted(found, voice)} से शुरू है, यानी किसी और देश का है। नंबर का अपना देश चुनें, या अपना नंबर भरें।`,
  identifier_form_wrong: ({ name }, voice) =>
    `यह ${nameOfIdentifier(name, voice)} जैसा नहीं दिखता: शुरुआत या बनावट अलग है। जहाँ लिखा है वहाँ से फिर कॉपी करें।`,
  identifier_test_only: ({ name }, voice) =>
    `यह ${nameOfIdentifier(name, voice)} केवल परीक्षण के लिए है: इस पर भेजा पैसा खो जाता है। असली भरें।`,
  identifier_other_chain: ({ name, chain }, voice) =>
    `यह ${nameOfIdentifier(name, voice)} ${chain} का है, चुनी हुई चेन का नहीं: इस पर भेजा पैसा खो जाएगा। ${chain} चुनें, या सही वाला पेस्ट करें।`,
  identifier_no_checksum: ({ name }, voice) =>
    `इस तरह के ${nameOfIdentifier(name, voice)} में टाइप की ग़लती पकड़ी नहीं जा सकती। पहले और आख़िरी अक्षर वॉलेट से मिलाएँ, और पहले थोड़ी रकम भेजकर देखें।`,
  identifier_bic_of_other_country: ({ iban, bic }, voice) =>
    `IBAN ${quoted(iban, voice)} का है और BIC ${quoted(bic, voice)} का। पक्का करें कि दोनों एक ही खाते के हैं।`,
  identifier_gstin_of_other_pan: ({ gstin, inside, pan }) =>
    `GSTIN ${gstin} के भीतर PAN ${inside} है, पर दिया गया PAN ${pan} है। दोनों में से एक आपका नहीं है, या ग़लत लिखा है: दोनों प्रमाणपत्र से मिलाकर देखें।`,
  identifier_gstins_of_two_pans: ({ gstin, other }) =>
    `GSTIN ${other} और ${gstin} में दो अलग PAN हैं। एक कारोबार के सभी पंजीकरणों में एक ही PAN होता है: प्रमाणपत्रों से मिलाकर देखें।`,
  identifier_cnpjs_of_two_firms: ({ cnpj, other }) =>
    `CNPJ ${other} और ${cnpj} दो अलग फ़र्मों के हैं: एक फ़र्म की शाखाओं के पहले अक्षर एक होते हैं। केवल अपनी फ़र्म का रखें।`,
  identifier_pan_of_other_holder: ({ pan, letter }) =>
    `PAN ${pan} का चौथा अक्षर “${letter}” है, जो आपके बताए कारोबार से अलग प्रकार का धारक है। PAN या कारोबार का प्रकार ठीक करें।`,
  identifier_pix_key_of_other: ({ key }) =>
    `Pix कुंजी ${key} आपके दिए किसी नंबर से नहीं मिलती: इस पर भेजे पेआउट किसी और को मिलेंगे। अपनी कुंजी दें, या उसका नंबर जोड़ें।`,
};
