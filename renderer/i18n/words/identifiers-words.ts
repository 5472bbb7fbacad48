import type { SettlementKind } from '../../../shared/identifiers/settlement-accounts.ts';
import type { PixKeyKind } from '../../../shared/identifiers/settlement-accounts/pix-key.ts';
import { identifierNames } from '../../../shared/wording/sentences/identifiers/identifier-names.ts';
import type { Language } from '../../../shared/wording/voice.ts';

type Words = {
  readonly settlementKinds: Readonly<Record<SettlementKind, string>>;
  readonly pixKinds: Readonly<Record<PixKeyKind, string>>;
  /** Who holds a PAN, by its fourth letter. */
  readonly holders: Readonly<Record<string, string>>;
  readonly otherTaxId: string;
  readonly example: (text: string) => string;
  /** How far a number can be checked without asking its register. */
  readonly checkedByDigit: string;
  readonly checkedByForm: string;
  readonly optional: string;
};

const en: Words = {
  settlementKinds: {
    in_bank: 'Bank account in India',
    bd_bank: 'Bank account in Bangladesh',
    bd_wallet: 'Merchant wallet in Bangladesh',
    br_pix: 'Pix key',
    br_bank: 'Bank account in Brazil',
    us_bank: 'Bank account in the United States',
    gb_bank: 'Bank account in the United Kingdom',
    mx_clabe: 'Bank account in Mexico',
    iban: 'Account with an IBAN',
    swift: 'Any other bank account (SWIFT)',
    crypto: 'Crypto wallet',
  },
  pixKinds: { cnpj: 'CNPJ', cpf: 'CPF', email: 'E-mail address', phone: 'Phone number', random: 'Random key' },
  holders: {
    artificial_juridical_person: 'Artificial juridical person',
    association_of_persons: 'Association of persons',
    body_of_individuals: 'Body of individuals',
    company: 'Company',
    firm: 'Firm or partnership',
    government: 'Government',
    hindu_undivided_family: 'Hindu undivided family',
    individual: 'Person',
    local_authority: 'Local authority',
    trust: 'Trust',
  },
  otherTaxId: 'Another number',
  example: (text) => `For example ${text}`,
  checkedByDigit: 'Held to its check digit. No register was asked.',
  checkedByForm: 'Only its form can be checked. No register was asked.',
  optional: 'may be left empty',
};

const bn: Words = {
  settlementKinds: {
    in_bank: 'ভারতের ব্যাংক অ্যাকাউন্ট',
    bd_bank: 'বাংলাদেশের ব্যাংক অ্যাকাউন্ট',
    bd_wallet: 'বাংলাদেশের মার্চেন্ট ওয়ালেট',
    br_pix: 'Pix চাবি',
    br_bank: 'ব্রাজিলের ব্যাংক অ্যাকাউন্ট',
    us_bank: 'যুক্তরাষ্ট্রের ব্যাংক অ্যাকাউন্ট',
    gb_bank: 'যুক্তরাজ্যের ব্যাংক অ্যাকাউন্ট',
    mx_clabe: 'মেক্সিকোর ব্যাংক অ্যাকাউন্ট',
    iban: 'IBAN-সহ অ্যাকাউন্ট',
    swift: 'অন্য কোনো ব্যাংক অ্যাকাউন্ট (SWIFT)',
    crypto: 'ক্রিপ্টো ওয়ালেট',
  },
  pixKinds: { cnpj: 'CNPJ', cpf: 'CPF', email: 'ই-মেইল ঠিকানা', phone: 'ফোন নম্বর', random: 'এলোমেলো চাবি' },
  holders: {
    artificial_juridical_person: 'কৃত্রিম আইনি সত্তা',
    association_of_persons: 'ব্যক্তিসংঘ',
    body_of_individuals: 'ব্যক্তিসমষ্টি',
    company: 'কোম্পানি',
    firm: 'ফার্ম বা অংশীদারি',
    government: 'সরকার',
    hindu_undivided_family: 'হিন্দু অবিভক্ত পরিবার',
    individual: 'ব্যক্তি',
    local_authority: 'স্থানীয় কর্তৃপক্ষ',
    trust: 'ট্রাস্ট',
  },
  otherTaxId: 'অন্য নম্বর',
  example: (text) => `যেমন ${text}`,
  checkedByDigit: 'যাচাই-অঙ্ক দিয়ে মেলানো। কোনো নিবন্ধককে জিজ্ঞাসা করা হয়নি।',
  checkedByForm: 'শুধু গঠন যাচাই করা যায়। কোনো নিবন্ধককে জিজ্ঞাসা করা হয়নি।',
  optional: 'খালি রাখা যায়',
};

const hi: Words = {
  settlementKinds: {
    in_bank: 'भारत का बैंक खाता',
    bd_bank: 'बांग्लादेश का बैंक खाता',
    bd_wallet: 'बांग्लादेश का मर्चेंट वॉलेट',
    br_pix: 'Pix कुंजी',
    br_bank: 'ब्राज़ील का बैंक खाता',
    us_bank: 'अमेरिका का बैंक खाता',
    gb_bank: 'ब्रिटेन का बैंक खाता',
    mx_clabe: 'मेक्सिको का बैंक खाता',
    iban: 'IBAN वाला खाता',
    swift: 'कोई और बैंक खाता (SWIFT)',
    crypto: 'क्रिप्टो वॉलेट',
  },
  pixKinds: { cnpj: 'CNPJ', cpf: 'CPF', email: 'ई-मेल पता', phone: 'फ़ोन नंबर', random: 'यादृच्छिक कुंजी' },
  holders: {
    artificial_juridical_person: 'कृत्रिम विधिक व्यक्ति',
    association_of_persons: 'व्यक्तियों का संघ',
    body_of_individuals: 'व्यक्तियों का निकाय',
    company: 'कंपनी',
    firm: 'फ़र्म या साझेदारी',
    government: 'सरकार',
    hindu_undivided_family: 'हिंदू अविभाजित परिवार',
    individual: 'व्यक्ति',
    local_authority: 'स्थानीय प्राधिकरण',
    trust: 'ट्रस्ट',
  },
  otherTaxId: 'कोई और नंबर',
  example: (text) => `जैसे ${text}`,
  checkedByDigit: 'जाँच अंक से मिलाया गया। किसी रजिस्टर से नहीं पूछा गया।',
  checkedByForm: 'केवल बनावट जाँची जा सकती है। किसी रजिस्टर से नहीं पूछा गया।',
  optional: 'ख़ाली छोड़ा जा सकता है',
};

const withFields = (language: Language, words: Words) => ({
  ...words,
  /** Names of the numbers that an account is asked for. */
  fields: identifierNames[language],
});

/** Kinds of tax numbers and of settlement accounts. */
export const identifiersWords = {
  en: withFields('en', en),
  bn: withFields('bn', bn),
  hi: withFields('hi', hi),
} as const satisfies Readonly<Record<Language, unknown>>;
