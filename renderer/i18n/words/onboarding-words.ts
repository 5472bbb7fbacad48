import type { Standing } from '../../../shared/contract/standing.ts';
import type { Language, Voice } from '../../../shared/wording/voice.ts';

type StepWords = {
  readonly label: string;
  readonly title: (merchant: string) => string;
  readonly placeholder: string;
};

type Words = {
  readonly title: string;
  readonly lead: string;
  readonly with: (contact: string) => string;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly steps: Readonly<
    Record<
      'review' | 'reviewAgain' | 'decline' | 'open' | 'openOnPaper' | 'resume' | 'suspend' | 'close' | 'startOver',
      StepWords
    >
  >;
  readonly reason: string;
  readonly reasonMissing: string;
  readonly reasonTold: (contact: string) => string;
  readonly reasonKept: string;
  readonly notNow: string;
  readonly history: string;
  readonly historyEmpty: string;
  readonly tellAgain: string;
  readonly packetTitle: (receiver: string) => string;
  readonly packetText: (receiver: string) => string;
  readonly packetNext: string;
  readonly packetSaved: (file: string) => string;
  readonly packetSave: string;
  readonly packetSaveAgain: string;
  readonly packetLater: string;
  readonly done: string;
  readonly send: string;
  readonly sendHint: string;
  readonly yourName: string;
  readonly yourNameHint: string;
  readonly saveName: string;
  readonly noContact: string;
  readonly sendTo: string;
  readonly notVerified: (contact: string) => string;
  readonly notVerifiedMark: string;
  readonly verifyFirst: string;
  readonly takeCard: string;
  readonly sendRequest: string;
  readonly sendAgain: string;
  readonly whole: string;
  readonly missing: (count: number, voice: Voice) => string;
  readonly saving: Readonly<Record<'saved' | 'waiting' | 'failed', string>>;
  readonly wholeToRead: string;
  readonly requestOf: (contact: string) => string;
  readonly notSaid: string;
};

const en: Words = {
  title: 'Onboarding',
  lead: 'What you ask an account manager for. Fill it in as you find the time: everything is kept as you write it.',
  with: (contact) => `With ${contact}`,
  standings: {
    draft: 'Draft',
    requested: 'Requested',
    in_review: 'In review',
    offered: 'Offered',
    agreed: 'Agreed',
    open: 'Open',
    declined: 'Declined',
    suspended: 'Suspended',
    closed: 'Closed',
  },
  steps: {
    review: { label: 'Begin review', title: (name) => `Begin to review ${name}`, placeholder: 'Why' },
    reviewAgain: {
      label: 'Review again',
      title: (name) => `Review ${name} again`,
      placeholder: 'What has changed since it was declined',
    },
    decline: {
      label: 'Decline',
      title: (name) => `Decline the request of ${name}`,
      placeholder: 'What would have to be different',
    },
    open: { label: 'Open the account', title: (name) => `Open the account of ${name}`, placeholder: 'Why' },
    openOnPaper: {
      label: 'Open on paper',
      title: (name) => `Open ${name} by an agreement on paper`,
      placeholder: 'Which agreement, signed when',
    },
    resume: { label: 'Resume', title: (name) => `Resume ${name}`, placeholder: 'Why' },
    suspend: {
      label: 'Suspend',
      title: (name) => `Suspend ${name}`,
      placeholder: 'What has to happen before it goes on',
    },
    close: { label: 'Close the account', title: (name) => `Close the account of ${name}`, placeholder: 'Why it ends' },
    startOver: { label: 'Start over', title: (name) => `Start over with ${name}`, placeholder: 'Why' },
  },
  reason: 'Reason',
  reasonMissing: 'Give a reason in a few words.',
  reasonTold: (contact) => `The reason goes to ${contact} in a sealed file, and stays in the history.`,
  reasonKept: 'The reason stays in the history.',
  notNow: 'Not now',
  history: 'History',
  tellAgain: 'Seal the notice again…',
  historyEmpty: 'Nothing has happened yet. Each change will stand here: who, when and why.',
  packetTitle: (receiver) => `For ${receiver}`,
  packetText: (receiver) =>
    `This file is sealed for ${receiver}: nobody else can open it, and any change to it is noticed. Send it by mail, by messenger or on a stick.`,
  packetNext: 'An answer comes as such a file too. Drop it anywhere on this window.',
  packetSaved: (file) => `Saved as ${file}`,
  packetSave: 'Save the file…',
  packetSaveAgain: 'Save it again…',
  packetLater: 'Without a file',
  done: 'Done',
  send: 'Send it',
  sendHint: 'It becomes a sealed file that only the account manager can open.',
  yourName: 'Your name towards others',
  yourNameHint: 'Your own or that of the business. It stands under everything you send.',
  saveName: 'Keep the name',
  noContact: 'Ask the account manager for their contact card, and take it here.',
  sendTo: 'Account manager',
  notVerified: (contact) => `${contact} (not verified)`,
  notVerifiedMark: 'Not verified',
  verifyFirst: 'Compare the words of their card with them by telephone first: under Contacts.',
  takeCard: 'Take a contact card…',
  sendRequest: 'Send the request',
  sendAgain: 'Send it again',
  whole: 'Nothing is missing',
  missing: (count, { number }) => `${number(count)} ${count === 1 ? 'thing' : 'things'} missing or wrong`,
  saving: { saved: 'Saved', waiting: 'Saving…', failed: 'Not saved' },
  wholeToRead: 'Nothing is missing by the rules known here.',
  requestOf: (contact) => `Request from ${contact}`,
  notSaid: 'not said',
};

const bn: Words = {
  title: 'অনবোর্ডিং',
  lead: 'অ্যাকাউন্ট ম্যানেজারের কাছে যা চান। সময় পেলে ভরুন: যা লিখবেন সঙ্গে সঙ্গে রাখা হয়।',
  with: (contact) => `${contact}-এর সঙ্গে`,
  standings: {
    draft: 'খসড়া',
    requested: 'আবেদন করা হয়েছে',
    in_review: 'দেখা হচ্ছে',
    offered: 'প্রস্তাব এসেছে',
    agreed: 'চুক্তি হয়েছে',
    open: 'খোলা',
    declined: 'ফিরিয়ে দেওয়া',
    suspended: 'স্থগিত',
    closed: 'বন্ধ',
  },
  steps: {
    review: { label: 'দেখা শুরু করুন', title: (name) => `${name}-কে দেখা শুরু`, placeholder: 'কারণ' },
    reviewAgain: {
      label: 'আবার দেখুন',
      title: (name) => `${name}-কে আবার দেখা`,
      placeholder: 'ফিরিয়ে দেওয়ার পর কী বদলেছে',
    },
    decline: {
      label: 'ফিরিয়ে দিন',
      title: (name) => `${name}-এর আবেদন ফিরিয়ে দেওয়া`,
      placeholder: 'কী অন্যরকম হতে হবে',
    },
    open: { label: 'অ্যাকাউন্ট খুলুন', title: (name) => `${name}-এর অ্যাকাউন্ট খোলা`, placeholder: 'কারণ' },
    openOnPaper: {
      label: 'কাগজের চুক্তিতে খুলুন',
      title: (name) => `কাগজের চুক্তিতে ${name} খোলা`,
      placeholder: 'কোন চুক্তি, কবে সই হয়েছে',
    },
    resume: { label: 'আবার চালু করুন', title: (name) => `${name} আবার চালু`, placeholder: 'কারণ' },
    suspend: { label: 'স্থগিত করুন', title: (name) => `${name} স্থগিত`, placeholder: 'আবার চালু হতে কী লাগবে' },
    close: { label: 'অ্যাকাউন্ট বন্ধ করুন', title: (name) => `${name}-এর অ্যাকাউন্ট বন্ধ`, placeholder: 'কেন শেষ হচ্ছে' },
    startOver: { label: 'নতুন করে শুরু করুন', title: (name) => `${name} নতুন করে শুরু`, placeholder: 'কারণ' },
  },
  reason: 'কারণ',
  reasonMissing: 'অল্প কথায় কারণ লিখুন।',
  reasonTold: (contact) => `কারণটি সিল করা ফাইলে ${contact}-এর কাছে যাবে, আর ইতিহাসে থাকবে।`,
  reasonKept: 'কারণটি ইতিহাসে থাকবে।',
  notNow: 'এখন নয়',
  history: 'ইতিহাস',
  tellAgain: 'নোটিশ আবার সিল করুন…',
  historyEmpty: 'এখনও কিছু হয়নি। প্রতিটি বদল এখানে থাকবে: কে, কবে, কেন।',
  packetTitle: (receiver) => `${receiver}-এর জন্য`,
  packetText: (receiver) =>
    `ফাইলটি ${receiver}-এর জন্য সিল করা: আর কেউ খুলতে পারবে না, কিছু বদলালে ধরা পড়বে। মেইলে, মেসেঞ্জারে বা পেনড্রাইভে পাঠান।`,
  packetNext: 'উত্তরও এমন একটি ফাইলে আসবে। এই উইন্ডোর যেকোনো জায়গায় ছেড়ে দিন।',
  packetSaved: (file) => `${file} নামে রাখা হয়েছে`,
  packetSave: 'ফাইলটি রাখুন…',
  packetSaveAgain: 'আবার রাখুন…',
  packetLater: 'ফাইল ছাড়াই',
  done: 'হয়েছে',
  send: 'পাঠান',
  sendHint: 'এটি একটি সিল করা ফাইল হবে, শুধু অ্যাকাউন্ট ম্যানেজার খুলতে পারবেন।',
  yourName: 'অন্যদের কাছে আপনার নাম',
  yourNameHint: 'নিজের বা ব্যবসার নাম। যা পাঠাবেন তার নিচে থাকবে।',
  saveName: 'নামটি রাখুন',
  noContact: 'অ্যাকাউন্ট ম্যানেজারের কাছে তাঁর পরিচয়পত্র চান, এবং এখানে নিন।',
  sendTo: 'অ্যাকাউন্ট ম্যানেজার',
  notVerified: (contact) => `${contact} (যাচাই হয়নি)`,
  notVerifiedMark: 'যাচাই হয়নি',
  verifyFirst: 'আগে টেলিফোনে পরিচয়পত্রের শব্দগুলো মিলিয়ে নিন: পরিচিতি পাতায়।',
  takeCard: 'পরিচয়পত্র নিন…',
  sendRequest: 'আবেদন পাঠান',
  sendAgain: 'আবার পাঠান',
  whole: 'কিছু বাকি নেই',
  missing: (count, { number }) => `${number(count)}টি জিনিস বাকি বা ভুল`,
  saving: { saved: 'রাখা হয়েছে', waiting: 'রাখা হচ্ছে…', failed: 'রাখা যায়নি' },
  wholeToRead: 'এখানকার নিয়মে কিছু বাকি নেই।',
  requestOf: (contact) => `${contact}-এর আবেদন`,
  notSaid: 'বলা হয়নি',
};

const hi: Words = {
  title: 'ऑनबोर्डिंग',
  lead: 'अकाउंट मैनेजर से जो चाहिए। समय मिलने पर भरें: जो लिखें वह तुरंत सहेजा जाता है।',
  with: (contact) => `${contact} के साथ`,
  standings: {
    draft: 'मसौदा',
    requested: 'आवेदन भेजा',
    in_review: 'जाँच में',
    offered: 'प्रस्ताव आया',
    agreed: 'सहमति हुई',
    open: 'खुला',
    declined: 'अस्वीकृत',
    suspended: 'रोका हुआ',
    closed: 'बंद',
  },
  steps: {
    review: { label: 'जाँच शुरू करें', title: (name) => `${name} की जाँच शुरू`, placeholder: 'कारण' },
    reviewAgain: {
      label: 'फिर जाँचें',
      title: (name) => `${name} की फिर जाँच`,
      placeholder: 'अस्वीकृति के बाद क्या बदला',
    },
    decline: {
      label: 'अस्वीकार करें',
      title: (name) => `${name} का आवेदन अस्वीकार`,
      placeholder: 'क्या अलग होना चाहिए',
    },
    open: { label: 'खाता खोलें', title: (name) => `${name} का खाता खोलना`, placeholder: 'कारण' },
    openOnPaper: {
      label: 'काग़ज़ी समझौते पर खोलें',
      title: (name) => `काग़ज़ी समझौते पर ${name} खोलना`,
      placeholder: 'कौन सा समझौता, कब हस्ताक्षर हुए',
    },
    resume: { label: 'फिर चालू करें', title: (name) => `${name} फिर चालू`, placeholder: 'कारण' },
    suspend: { label: 'रोकें', title: (name) => `${name} को रोकना`, placeholder: 'फिर चालू होने के लिए क्या चाहिए' },
    close: { label: 'खाता बंद करें', title: (name) => `${name} का खाता बंद`, placeholder: 'क्यों समाप्त हो रहा है' },
    startOver: { label: 'नए सिरे से शुरू करें', title: (name) => `${name} नए सिरे से`, placeholder: 'कारण' },
  },
  reason: 'कारण',
  reasonMissing: 'थोड़े शब्दों में कारण लिखें।',
  reasonTold: (contact) => `कारण मुहरबंद फ़ाइल में ${contact} को जाएगा, और इतिहास में रहेगा।`,
  reasonKept: 'कारण इतिहास में रहेगा।',
  notNow: 'अभी नहीं',
  history: 'इतिहास',
  tellAgain: 'सूचना फिर मुहरबंद करें…',
  historyEmpty: 'अभी कुछ नहीं हुआ। हर बदलाव यहाँ रहेगा: कौन, कब, क्यों।',
  packetTitle: (receiver) => `${receiver} के लिए`,
  packetText: (receiver) =>
    `यह फ़ाइल ${receiver} के लिए मुहरबंद है: और कोई इसे नहीं खोल सकता, और कोई बदलाव पकड़ा जाएगा। मेल, मैसेंजर या पेनड्राइव से भेजें।`,
  packetNext: 'जवाब भी ऐसी ही फ़ाइल में आएगा। उसे इस विंडो पर कहीं भी छोड़ दें।',
  packetSaved: (file) => `${file} नाम से सहेजा`,
  packetSave: 'फ़ाइल सहेजें…',
  packetSaveAgain: 'फिर सहेजें…',
  packetLater: 'फ़ाइल के बिना',
  done: 'हो गया',
  send: 'भेजें',
  sendHint: 'यह मुहरबंद फ़ाइल बनेगी जिसे सिर्फ़ अकाउंट मैनेजर खोल सकता है।',
  yourName: 'दूसरों के लिए आपका नाम',
  yourNameHint: 'अपना या कारोबार का। जो भी भेजेंगे उसके नीचे रहेगा।',
  saveName: 'नाम रखें',
  noContact: 'अकाउंट मैनेजर से उनका संपर्क-कार्ड माँगें, और यहाँ लें।',
  sendTo: 'अकाउंट मैनेजर',
  notVerified: (contact) => `${contact} (सत्यापित नहीं)`,
  notVerifiedMark: 'सत्यापित नहीं',
  verifyFirst: 'पहले टेलीफ़ोन पर उनके कार्ड के शब्द मिलाएँ: संपर्क पन्ने पर।',
  takeCard: 'संपर्क-कार्ड लें…',
  sendRequest: 'आवेदन भेजें',
  sendAgain: 'फिर भेजें',
  whole: 'कुछ बाक़ी नहीं',
  missing: (count, { number }) => `${number(count)} चीज़ें बाक़ी या ग़लत`,
  saving: { saved: 'सहेजा गया', waiting: 'सहेजा जा रहा है…', failed: 'सहेजा नहीं गया' },
  wholeToRead: 'यहाँ के नियमों से कुछ बाक़ी नहीं।',
  requestOf: (contact) => `${contact} का आवेदन`,
  notSaid: 'नहीं बताया',
};

export const onboardingWords: Readonly<Record<Language, Words>> = { en, bn, hi };
