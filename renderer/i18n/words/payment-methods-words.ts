import type { PaymentMethodKind, RefundForm } from '../../../shared/catalogue/payment-methods/payment-method.ts';
import type { Language } from '../../../shared/wording/voice.ts';

/** What is said of the catalogue's methods; what they call themselves stays in the catalogue. */
type PaymentMethodsWords = {
  readonly kinds: Readonly<Record<PaymentMethodKind, string>>;
  readonly refunds: Readonly<Record<RefundForm, string>>;
  /** `days` is a number as the language writes it. */
  readonly settlesIn: (days: string) => string;
  readonly settlesUnknown: string;
  readonly personToPerson: string;
  readonly personToPersonWarning: (method: string) => string;
  readonly ended: (day: string) => string;
  readonly readOn: (day: string) => string;
  readonly notVerified: string;
  readonly reserveSuggested: (percent: string, days: string) => string;
};

const en: PaymentMethodsWords = {
  kinds: {
    upi_app: 'UPI app',
    account_to_account: 'Account to account',
    bank_redirect: 'Through the bank’s page',
    qr: 'QR code',
    direct_debit: 'Direct debit',
    card: 'Card',
    wallet: 'Wallet',
    pay_later: 'Pay later',
    cash_voucher: 'Cash with a code',
    crypto: 'Crypto',
  },
  refunds: {
    full_and_partial: 'In full or in part',
    full: 'In full',
    none: 'Not through the method',
    unknown: 'Not known',
  },
  settlesIn: (days) => `T+${days} days`,
  settlesUnknown: 'As agreed',
  personToPerson: 'Between persons only',
  personToPersonWarning: (method) =>
    `${method} is for payments between persons. A business that collects over it breaks its terms, and the money may be held or sent back.`,
  ended: (day) => `Ended on ${day}`,
  readOn: (day) => `Read on ${day}`,
  notVerified: 'Not verified: ask the provider',
  reserveSuggested: (percent, days) => `Usual in this industry: ${percent}% held back for ${days} days.`,
};

const bn: PaymentMethodsWords = {
  kinds: {
    upi_app: 'UPI অ্যাপ',
    account_to_account: 'অ্যাকাউন্ট থেকে অ্যাকাউন্টে',
    bank_redirect: 'ব্যাংকের পাতা হয়ে',
    qr: 'কিউআর কোড',
    direct_debit: 'ডাইরেক্ট ডেবিট',
    card: 'কার্ড',
    wallet: 'ওয়ালেট',
    pay_later: 'পরে শোধ',
    cash_voucher: 'কোড দেখিয়ে নগদে',
    crypto: 'ক্রিপ্টো',
  },
  refunds: {
    full_and_partial: 'পুরো বা আংশিক',
    full: 'পুরোটা',
    none: 'এই পদ্ধতিতে ফেরত হয় না',
    unknown: 'জানা নেই',
  },
  settlesIn: (days) => `T+${days} দিন`,
  settlesUnknown: 'চুক্তি অনুযায়ী',
  personToPerson: 'শুধু ব্যক্তি থেকে ব্যক্তি',
  personToPersonWarning: (method) =>
    `${method} শুধু ব্যক্তি থেকে ব্যক্তিকে টাকা পাঠানোর জন্য। ব্যবসার টাকা এতে নিলে শর্ত ভাঙা হয়; টাকা আটকে যেতে বা ফেরত যেতে পারে।`,
  ended: (day) => `${day} তারিখে বন্ধ হয়েছে`,
  readOn: (day) => `${day} তারিখে পড়া`,
  notVerified: 'যাচাই করা নয়: সেবাদাতাকে জিজ্ঞেস করুন',
  reserveSuggested: (percent, days) => `এই ব্যবসায় সাধারণত ${percent}% রেখে দেওয়া হয় ${days} দিন।`,
};

const hi: PaymentMethodsWords = {
  kinds: {
    upi_app: 'UPI ऐप',
    account_to_account: 'खाते से खाते में',
    bank_redirect: 'बैंक के पेज से होकर',
    qr: 'क्यूआर कोड',
    direct_debit: 'डायरेक्ट डेबिट',
    card: 'कार्ड',
    wallet: 'वॉलेट',
    pay_later: 'बाद में भुगतान',
    cash_voucher: 'कोड दिखाकर नकद',
    crypto: 'क्रिप्टो',
  },
  refunds: {
    full_and_partial: 'पूरा या कुछ हिस्सा',
    full: 'पूरा',
    none: 'इस तरीके से वापस नहीं होता',
    unknown: 'पता नहीं',
  },
  settlesIn: (days) => `T+${days} दिन`,
  settlesUnknown: 'समझौते के अनुसार',
  personToPerson: 'सिर्फ़ व्यक्ति से व्यक्ति',
  personToPersonWarning: (method) =>
    `${method} सिर्फ़ व्यक्ति से व्यक्ति को पैसे भेजने के लिए है। कारोबार का पैसा इससे लेना शर्तों के ख़िलाफ़ है; पैसा रोका या लौटाया जा सकता है।`,
  ended: (day) => `${day} को बंद हुआ`,
  readOn: (day) => `${day} को पढ़ा गया`,
  notVerified: 'जाँचा नहीं गया: प्रदाता से पूछें',
  reserveSuggested: (percent, days) => `इस कारोबार में आम तौर पर ${percent}% रकम ${days} दिन रोकी जाती है।`,
};

export const paymentMethodsWords: Readonly<Record<Language, PaymentMethodsWords>> = { en, bn, hi };
