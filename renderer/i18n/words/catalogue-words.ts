import type { IndustryId } from '../../../shared/catalogue/industries.ts';
import type { MethodId } from '../../../shared/catalogue/methods.ts';
import { methodNames } from '../../../shared/wording/method-names.ts';
import type { RowKind } from '../../../shared/catalogue/row-kinds.ts';
import type { Language } from '../../../shared/wording/voice.ts';

/** What the catalogue's own ids are called. Countries and currencies come from the platform's CLDR names. */
type CatalogueWords = {
  readonly industries: Readonly<Record<IndustryId, string>>;
  readonly methods: Readonly<Record<MethodId, string>>;
  readonly rowKinds: Readonly<Record<RowKind, string>>;
};

const en: CatalogueWords = {
  industries: {
    ecommerce: 'Online shop',
    retail: 'Shop',
    food: 'Food and restaurants',
    services: 'Services',
    education: 'Education',
    travel: 'Travel',
    subscriptions: 'Subscriptions',
    forex: 'Forex',
    igaming: 'iGaming',
    adult: 'Adult (18+)',
  },
  methods: methodNames.en,
  rowKinds: {
    sale: 'Sale',
    refund: 'Refund',
    refund_reversed: 'Refund that came back',
    chargeback: 'Chargeback',
    chargeback_reversed: 'Chargeback won',
    fee: 'Fee',
    adjustment: 'Adjustment',
    reserve_hold: 'Reserve held',
    reserve_release: 'Reserve released',
    carry_forward: 'Carried forward',
    cashback: 'Cashback',
    conversion: 'Conversion',
    tds: 'Tax deducted (TDS)',
    withdrawal: 'Withdrawal',
    credit: 'Credit',
    debit: 'Debit',
    declined: 'Declined',
    pending: 'Pending',
  },
};

const bn: CatalogueWords = {
  industries: {
    ecommerce: 'অনলাইন দোকান',
    retail: 'দোকান',
    food: 'খাবার ও রেস্তোরাঁ',
    services: 'পরিষেবা',
    education: 'শিক্ষা',
    travel: 'ভ্রমণ',
    subscriptions: 'সাবস্ক্রিপশন',
    forex: 'ফরেক্স',
    igaming: 'অনলাইন গেমিং',
    adult: 'প্রাপ্তবয়স্ক (১৮+)',
  },
  methods: methodNames.bn,
  rowKinds: {
    sale: 'বিক্রি',
    refund: 'রিফান্ড',
    refund_reversed: 'ফিরে আসা রিফান্ড',
    chargeback: 'চার্জব্যাক',
    chargeback_reversed: 'জেতা চার্জব্যাক',
    fee: 'ফি',
    adjustment: 'সমন্বয়',
    reserve_hold: 'রিজার্ভে রাখা',
    reserve_release: 'রিজার্ভ ছাড়া',
    carry_forward: 'জের টানা',
    cashback: 'ক্যাশব্যাক',
    conversion: 'মুদ্রা বদল',
    tds: 'উৎসে কর (TDS)',
    withdrawal: 'তুলে নেওয়া',
    credit: 'জমা',
    debit: 'খরচ',
    declined: 'প্রত্যাখ্যাত',
    pending: 'অপেক্ষমাণ',
  },
};

const hi: CatalogueWords = {
  industries: {
    ecommerce: 'ऑनलाइन दुकान',
    retail: 'दुकान',
    food: 'खाना और रेस्तराँ',
    services: 'सेवाएँ',
    education: 'शिक्षा',
    travel: 'यात्रा',
    subscriptions: 'सब्सक्रिप्शन',
    forex: 'फ़ॉरेक्स',
    igaming: 'ऑनलाइन गेमिंग',
    adult: 'वयस्क (18+)',
  },
  methods: methodNames.hi,
  rowKinds: {
    sale: 'बिक्री',
    refund: 'रिफ़ंड',
    refund_reversed: 'लौटा हुआ रिफ़ंड',
    chargeback: 'चार्जबैक',
    chargeback_reversed: 'जीता हुआ चार्जबैक',
    fee: 'शुल्क',
    adjustment: 'समायोजन',
    reserve_hold: 'रिज़र्व में रोका गया',
    reserve_release: 'रिज़र्व से छोड़ा गया',
    carry_forward: 'आगे ले जाया गया',
    cashback: 'कैशबैक',
    conversion: 'मुद्रा बदली गई',
    tds: 'स्रोत पर कर (TDS)',
    withdrawal: 'निकाला गया',
    credit: 'जमा',
    debit: 'निकासी',
    declined: 'अस्वीकृत',
    pending: 'लंबित',
  },
};

export const catalogueWords: Readonly<Record<Language, CatalogueWords>> = { en, bn, hi };
