import type { AgreementState } from '../../contract/agreements.ts';
import type { Side } from '../../contract/standing.ts';
import type { Language } from '../voice.ts';
import type { ClauseSection } from './clauses-of.ts';

/** The words around the clauses where an agreement is written out: on screen, on paper, on the command line. */
export type PaperWords = {
  readonly title: (version: string) => string;
  /** Of one that not both have signed. */
  readonly draft: string;
  readonly between: (merchant: string, manager: string) => string;
  readonly sides: Readonly<Record<Side, string>>;
  readonly sections: Readonly<Record<ClauseSection, string>>;
  readonly states: Readonly<Record<AgreementState, string>>;
  readonly supersedes: (hash: string) => string;
  readonly signatures: string;
  readonly signedOn: (moment: string) => string;
  readonly notSigned: string;
  readonly doesNotHold: string;
  readonly fingerprint: string;
  readonly hash: string;
  readonly howToCheck: string;
};

const en: PaperWords = {
  title: (version) => `Agreement, version ${version}`,
  draft: 'A proposal: not both sides have signed it',
  between: (merchant, manager) =>
    `Between ${merchant}, the merchant, and ${manager}, who answers for the merchant’s account.`,
  sides: { merchant: 'Merchant', manager: 'Account manager' },
  sections: {
    days: 'Who and when',
    fees: 'Fees',
    settlement: 'Payout',
    reserve: 'Rolling reserve',
    limits: 'Limits',
    cashback: 'Cashback',
    note: 'Also agreed',
  },
  states: {
    proposed: 'Waits for an answer',
    declined: 'Declined',
    replaced: 'Replaced by another proposal',
    agreed: 'Signed by both',
    superseded: 'Superseded',
    ended: 'Ended',
  },
  supersedes: (hash) => `It takes the place of the agreement ${hash} from its first day on.`,
  signatures: 'Signatures',
  signedOn: (moment) => `Signed on ${moment}`,
  notSigned: 'Not signed',
  doesNotHold: 'This signature does not hold over the text',
  fingerprint: 'Fingerprint in words',
  hash: 'SHA-256 of the text',
  howToCheck:
    'What is signed is the canonical JSON (RFC 8785) of this agreement, with Ed25519. Nikash checks both signatures whenever it shows it.',
};

const bn: PaperWords = {
  title: (version) => `চুক্তি, সংস্করণ ${version}`,
  draft: 'প্রস্তাব: দুই পক্ষের সই এখনও হয়নি',
  between: (merchant, manager) => `মার্চেন্ট ${merchant} এবং তাঁর অ্যাকাউন্টের দায়িত্বে থাকা ${manager}-এর মধ্যে।`,
  sides: { merchant: 'মার্চেন্ট', manager: 'অ্যাকাউন্ট ম্যানেজার' },
  sections: {
    days: 'কে ও কখন',
    fees: 'ফি',
    settlement: 'পে-আউট',
    reserve: 'রিজার্ভ',
    limits: 'সীমা',
    cashback: 'ক্যাশব্যাক',
    note: 'আরও যা ঠিক হয়েছে',
  },
  states: {
    proposed: 'উত্তরের অপেক্ষায়',
    declined: 'মানা হয়নি',
    replaced: 'অন্য প্রস্তাব এর জায়গা নিয়েছে',
    agreed: 'দুই পক্ষের সই আছে',
    superseded: 'নতুন সংস্করণ চালু',
    ended: 'মেয়াদ শেষ',
  },
  supersedes: (hash) => `প্রথম দিন থেকে এটি ${hash} চুক্তির জায়গা নেবে।`,
  signatures: 'সই',
  signedOn: (moment) => `সই ${moment}`,
  notSigned: 'সই হয়নি',
  doesNotHold: 'এই সই লেখার সঙ্গে মেলে না',
  fingerprint: 'চাবির বারোটি শব্দ',
  hash: 'লেখার SHA-256',
  howToCheck:
    'সই করা হয়েছে এই চুক্তির ক্যানোনিকাল JSON-এ (RFC 8785), Ed25519 দিয়ে। নিকাশ যখনই এটি দেখায়, দুটি সই-ই যাচাই করে।',
};

const hi: PaperWords = {
  title: (version) => `समझौता, संस्करण ${version}`,
  draft: 'प्रस्ताव: अभी दोनों के हस्ताक्षर नहीं हैं',
  between: (merchant, manager) => `मर्चेंट ${merchant} और उनके खाते के ज़िम्मेदार ${manager} के बीच।`,
  sides: { merchant: 'मर्चेंट', manager: 'अकाउंट मैनेजर' },
  sections: {
    days: 'कौन और कब',
    fees: 'शुल्क',
    settlement: 'पेआउट',
    reserve: 'रिज़र्व',
    limits: 'सीमाएँ',
    cashback: 'कैशबैक',
    note: 'यह भी तय हुआ',
  },
  states: {
    proposed: 'जवाब का इंतज़ार',
    declined: 'नहीं माना गया',
    replaced: 'इसकी जगह दूसरा प्रस्ताव आया',
    agreed: 'दोनों के हस्ताक्षर हैं',
    superseded: 'नया संस्करण लागू है',
    ended: 'अवधि पूरी',
  },
  supersedes: (hash) => `पहले दिन से यह समझौते ${hash} की जगह लेगा।`,
  signatures: 'हस्ताक्षर',
  signedOn: (moment) => `${moment} को हस्ताक्षर`,
  notSigned: 'हस्ताक्षर नहीं हुए',
  doesNotHold: 'यह हस्ताक्षर इस लेख पर सही नहीं बैठता',
  fingerprint: 'कुंजियों के बारह शब्द',
  hash: 'लेख का SHA-256',
  howToCheck:
    'हस्ताक्षर इस समझौते के कैनोनिकल JSON (RFC 8785) पर Ed25519 से हैं। निकाश इसे जब भी दिखाता है, दोनों हस्ताक्षर जाँचता है।',
};

export const paperWords: Readonly<Record<Language, PaperWords>> = { en, bn, hi };
