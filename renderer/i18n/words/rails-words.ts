import type { Language } from '../../../shared/wording/voice.ts';

/** The networks under the methods. */
const en = {
  rails: {
    upi: 'UPI',
    cards: 'Cards',
    wallet: 'Wallets',
    netbanking: 'Net banking',
    bank_transfer: 'Bank transfers',
    pix: 'Pix',
    crypto: 'Crypto',
    other: 'Other',
  },
};

type RailsWords = typeof en;

const bn: RailsWords = {
  rails: {
    upi: 'UPI',
    cards: 'কার্ড',
    wallet: 'ওয়ালেট',
    netbanking: 'নেট ব্যাংকিং',
    bank_transfer: 'ব্যাংক ট্রান্সফার',
    pix: 'Pix',
    crypto: 'ক্রিপ্টো',
    other: 'অন্যান্য',
  },
};

const hi: RailsWords = {
  rails: {
    upi: 'UPI',
    cards: 'कार्ड',
    wallet: 'वॉलेट',
    netbanking: 'नेट बैंकिंग',
    bank_transfer: 'बैंक ट्रांसफ़र',
    pix: 'Pix',
    crypto: 'क्रिप्टो',
    other: 'अन्य',
  },
};

export const railsWords: Readonly<Record<Language, RailsWords>> = { en, bn, hi };
