import type { Rail } from '../../catalogue/methods.ts';
import type { Language } from '../voice.ts';

/** The networks under the methods. */
export const railNames: Readonly<Record<Language, Readonly<Record<Rail, string>>>> = {
  en: {
    upi: 'UPI',
    cards: 'Cards',
    wallet: 'Wallets',
    netbanking: 'Net banking',
    bank_transfer: 'Bank transfers',
    pix: 'Pix',
    crypto: 'Crypto',
    other: 'Other methods',
  },
  bn: {
    upi: 'UPI',
    cards: 'কার্ড',
    wallet: 'ওয়ালেট',
    netbanking: 'নেট ব্যাংকিং',
    bank_transfer: 'ব্যাংক ট্রান্সফার',
    pix: 'Pix',
    crypto: 'ক্রিপ্টো',
    other: 'অন্য মাধ্যম',
  },
  hi: {
    upi: 'UPI',
    cards: 'कार्ड',
    wallet: 'वॉलेट',
    netbanking: 'नेट बैंकिंग',
    bank_transfer: 'बैंक ट्रांसफ़र',
    pix: 'Pix',
    crypto: 'क्रिप्टो',
    other: 'दूसरे तरीके',
  },
};
