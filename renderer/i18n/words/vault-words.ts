import type { Language } from '../../../shared/wording/voice.ts';

const en = {
  tagline: 'Know what you were really paid.',
  welcome:
    'Nikash reads your providers’ reports and your bank statements, shows which payments reached the bank and which did not, and says why. Everything stays on this computer.',
  createTitle: 'Create your workspace',
  createText: 'Your books live in one encrypted file on this computer.',
  passphrase: 'Passphrase',
  passphraseAgain: 'Passphrase again',
  create: 'Create workspace',
  noRecovery: 'Nobody can recover it, not even us. Write it down and keep it somewhere safe.',
  mismatch: 'The two passphrases differ.',
  strength: 'Strength',
  strengthShort: 'Short: add a word or two',
  strengthFair: 'Fair: one more word would make it strong',
  strengthStrong: 'Strong',
  strengthHint: 'Four or five words that only you would put together work well.',
  or: 'or',
  demoTitle: 'Look around first',
  demoText: 'A sample shop with a month of UPI sales, a missing payout and a short one.',
  openDemo: 'Open the demo',
  openingDemo: 'Preparing the demo…',
  lockedTitle: 'Your workspace is locked',
  unlock: 'Unlock',
  showPassphrase: 'Show or hide the passphrase',
  fileName: (name: string) => `File: ${name}`,
};

export type VaultWords = typeof en;

const bn: VaultWords = {
  tagline: 'আসলে কত টাকা পেলেন, জানুন।',
  welcome:
    'নিকাশ আপনার সেবাদাতার রিপোর্ট আর ব্যাংকের স্টেটমেন্ট পড়ে দেখায় কোন পেমেন্ট ব্যাংকে পৌঁছেছে, কোনটি পৌঁছায়নি, আর কেন। সবকিছু এই কম্পিউটারেই থাকে।',
  createTitle: 'আপনার ওয়ার্কস্পেস তৈরি করুন',
  createText: 'আপনার হিসাব এই কম্পিউটারের একটি এনক্রিপ্ট করা ফাইলে থাকে।',
  passphrase: 'পাসফ্রেজ',
  passphraseAgain: 'পাসফ্রেজ আবার লিখুন',
  create: 'ওয়ার্কস্পেস তৈরি করুন',
  noRecovery: 'এটি হারালে কেউ ফিরিয়ে দিতে পারবে না, আমরাও না। লিখে নিরাপদ জায়গায় রাখুন।',
  mismatch: 'দুটি পাসফ্রেজ এক নয়।',
  strength: 'জোর',
  strengthShort: 'ছোট: আরও দু-একটি শব্দ দিন',
  strengthFair: 'চলনসই: আর একটি শব্দ দিলে মজবুত হবে',
  strengthStrong: 'মজবুত',
  strengthHint: 'চার-পাঁচটি শব্দ নিন, যা শুধু আপনিই একসঙ্গে ভাববেন।',
  or: 'অথবা',
  demoTitle: 'আগে ঘুরে দেখুন',
  demoText: 'একটি নমুনা দোকান: এক মাসের UPI বিক্রি, একটি না-আসা আর একটি কম-আসা পে-আউট।',
  openDemo: 'ডেমো খুলুন',
  openingDemo: 'ডেমো তৈরি হচ্ছে…',
  lockedTitle: 'আপনার ওয়ার্কস্পেসে তালা দেওয়া',
  unlock: 'তালা খুলুন',
  showPassphrase: 'পাসফ্রেজ দেখান বা লুকান',
  fileName: (name) => `ফাইল: ${name}`,
};

const hi: VaultWords = {
  tagline: 'जानें कि आपको सच में कितना मिला।',
  welcome:
    'निकाश आपके प्रदाता की रिपोर्ट और बैंक स्टेटमेंट पढ़कर दिखाता है कि कौन-से भुगतान बैंक पहुँचे, कौन-से नहीं, और क्यों। सब कुछ इसी कंप्यूटर पर रहता है।',
  createTitle: 'अपना वर्कस्पेस बनाएँ',
  createText: 'आपके खाते इसी कंप्यूटर की एक एन्क्रिप्टेड फ़ाइल में रहते हैं।',
  passphrase: 'पासफ़्रेज़',
  passphraseAgain: 'पासफ़्रेज़ फिर लिखें',
  create: 'वर्कस्पेस बनाएँ',
  noRecovery: 'इसे कोई वापस नहीं ला सकता, हम भी नहीं। लिखकर सुरक्षित जगह रखें।',
  mismatch: 'दोनों पासफ़्रेज़ अलग हैं।',
  strength: 'मज़बूती',
  strengthShort: 'छोटा है: एक-दो शब्द और जोड़ें',
  strengthFair: 'ठीक-ठाक: एक शब्द और जोड़ें तो मज़बूत होगा',
  strengthStrong: 'मज़बूत',
  strengthHint: 'चार-पाँच शब्द, जिन्हें साथ में केवल आप सोचें, अच्छे रहते हैं।',
  or: 'या',
  demoTitle: 'पहले देख लें',
  demoText: 'एक नमूना दुकान: महीने भर की UPI बिक्री, एक न आया और एक कम आया पेआउट।',
  openDemo: 'डेमो खोलें',
  openingDemo: 'डेमो तैयार हो रहा है…',
  lockedTitle: 'आपके वर्कस्पेस पर ताला है',
  unlock: 'ताला खोलें',
  showPassphrase: 'पासफ़्रेज़ दिखाएँ या छिपाएँ',
  fileName: (name) => `फ़ाइल: ${name}`,
};

export const vaultWords: Readonly<Record<Language, VaultWords>> = { en, bn, hi };
