import type { IndustryId } from '../../catalogue/industries.ts';
import type { Language } from '../voice.ts';

/** What a merchant does. */
export const industryNames: Readonly<Record<Language, Readonly<Record<IndustryId, string>>>> = {
  en: {
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
  bn: {
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
  hi: {
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
};
