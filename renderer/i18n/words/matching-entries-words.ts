import type { Language } from '../../../shared/wording/voice.ts';

/** The kinds of entry that a match brings, or a decision about one. */
const en = {
  match: {
    name: 'Match',
    why: 'A payout and a bank credit explain each other.',
  },
  match_debit: {
    name: 'Match with a debit',
    why: 'A negative payout and a bank debit explain each other: the merchant paid the provider.',
  },
  match_across: {
    name: 'Match across currencies',
    why: 'A payout and a credit in another currency explain each other, at the rates of their days.',
  },
  match_debit_across: {
    name: 'Match with a debit across currencies',
    why: 'A negative payout and a debit in another currency explain each other, at the rates of their days.',
  },
  cashback_credit: { name: 'Cashback credit', why: 'A bank credit is the cashback of a scheme.' },
  settlement_difference: {
    name: 'Settlement difference',
    why: 'A payout and its credit differ by no more than the tolerance lets through.',
  },
  transfer_out: { name: 'Transfer out', why: 'Money left one of your accounts for another: it was not spent.' },
  transfer_in: { name: 'Transfer in', why: 'Money came from another of your accounts.' },
  conversion_out: { name: 'Exchange, given', why: 'Money left one of your accounts to be exchanged.' },
  conversion_in: { name: 'Exchange, received', why: 'What another of your accounts gave came in this currency.' },
  write_off_payout: {
    name: 'Write-off of a payout',
    why: 'A person gave up a payout, or the rest of one, that will not arrive.',
  },
  write_off_payment: {
    name: 'Write-off of a payment',
    why: 'A person gave up a payment that the provider will not settle.',
  },
  write_off_credit: {
    name: 'Write-off of a credit',
    why: 'A person decided that nobody will claim a credit which nothing explains.',
  },
};

type MatchingEntriesWords = typeof en;

const bn: MatchingEntriesWords = {
  match: { name: 'মিল', why: 'একটি পে-আউট আর ব্যাংকের একটি জমা পরস্পর মিলে যায়।' },
  match_debit: {
    name: 'খরচের সঙ্গে মিল',
    why: 'ঋণাত্মক পে-আউট আর ব্যাংকের খরচ পরস্পর মিলে যায়: মার্চেন্ট সেবাদাতাকে দিয়েছে।',
  },
  match_across: {
    name: 'দুই মুদ্রার মিল',
    why: 'একটি পে-আউট আর অন্য মুদ্রার একটি জমা, নিজ নিজ দিনের হারে, পরস্পর মিলে যায়।',
  },
  match_debit_across: {
    name: 'দুই মুদ্রায় খরচের সঙ্গে মিল',
    why: 'ঋণাত্মক পে-আউট আর অন্য মুদ্রার খরচ, নিজ নিজ দিনের হারে, পরস্পর মিলে যায়।',
  },
  cashback_credit: { name: 'ক্যাশব্যাক জমা', why: 'ব্যাংকের একটি জমা একটি স্কিমের ক্যাশব্যাক।' },
  settlement_difference: {
    name: 'নিষ্পত্তির তফাত',
    why: 'পে-আউট আর তার জমার তফাত ঠিক করা সীমার মধ্যে।',
  },
  transfer_out: { name: 'স্থানান্তর, গেছে', why: 'নিজের এক হিসাব থেকে অন্যটিতে টাকা গেছে: খরচ হয়নি।' },
  transfer_in: { name: 'স্থানান্তর, এসেছে', why: 'নিজের অন্য হিসাব থেকে টাকা এসেছে।' },
  conversion_out: { name: 'বিনিময়, দেওয়া', why: 'নিজের এক হিসাব থেকে বিনিময়ের জন্য টাকা গেছে।' },
  conversion_in: { name: 'বিনিময়, পাওয়া', why: 'নিজের অন্য হিসাব যা দিয়েছে তা এই মুদ্রায় এসেছে।' },
  write_off_payout: {
    name: 'পে-আউট অবলোপন',
    why: 'যে পে-আউট বা তার বাকি অংশ আর আসবে না, একজন তা ছেড়ে দিয়েছেন।',
  },
  write_off_payment: {
    name: 'পেমেন্ট অবলোপন',
    why: 'সেবাদাতা যে পেমেন্ট আর মেটাবে না, একজন তা ছেড়ে দিয়েছেন।',
  },
  write_off_credit: {
    name: 'জমা অবলোপন',
    why: 'যে জমার কারণ জানা নেই তা কেউ চাইবে না বলে একজন স্থির করেছেন।',
  },
};

const hi: MatchingEntriesWords = {
  match: { name: 'मिलान', why: 'एक पेआउट और बैंक की एक जमा आपस में मेल खाते हैं।' },
  match_debit: {
    name: 'निकासी से मिलान',
    why: 'ऋणात्मक पेआउट और बैंक की निकासी आपस में मेल खाते हैं: मर्चेंट ने प्रदाता को दिया।',
  },
  match_across: {
    name: 'दो मुद्राओं का मिलान',
    why: 'एक पेआउट और दूसरी मुद्रा की जमा, अपने-अपने दिन की दर पर, आपस में मेल खाते हैं।',
  },
  match_debit_across: {
    name: 'दो मुद्राओं में निकासी से मिलान',
    why: 'ऋणात्मक पेआउट और दूसरी मुद्रा की निकासी, अपने-अपने दिन की दर पर, आपस में मेल खाते हैं।',
  },
  cashback_credit: { name: 'कैशबैक जमा', why: 'बैंक की एक जमा किसी योजना का कैशबैक है।' },
  settlement_difference: {
    name: 'निपटान का अंतर',
    why: 'पेआउट और उसकी जमा का अंतर तय सीमा के भीतर है।',
  },
  transfer_out: { name: 'अंतरण, गया', why: 'अपने एक खाते से दूसरे में पैसा गया: खर्च नहीं हुआ।' },
  transfer_in: { name: 'अंतरण, आया', why: 'अपने दूसरे खाते से पैसा आया।' },
  conversion_out: { name: 'विनिमय, दिया', why: 'अपने एक खाते से विनिमय के लिए पैसा गया।' },
  conversion_in: { name: 'विनिमय, मिला', why: 'अपने दूसरे खाते ने जो दिया वह इस मुद्रा में आया।' },
  write_off_payout: {
    name: 'पेआउट बट्टे खाते में',
    why: 'जो पेआउट या उसका बाकी हिस्सा अब नहीं आएगा, उसे किसी ने छोड़ दिया।',
  },
  write_off_payment: {
    name: 'भुगतान बट्टे खाते में',
    why: 'जिस भुगतान को प्रदाता नहीं चुकाएगा, उसे किसी ने छोड़ दिया।',
  },
  write_off_credit: {
    name: 'जमा बट्टे खाते में',
    why: 'किसी ने तय किया कि जिस जमा का कारण नहीं मिला, उसे कोई नहीं माँगेगा।',
  },
};

export const matchingEntriesWords: Readonly<Record<Language, MatchingEntriesWords>> = { en, bn, hi };
