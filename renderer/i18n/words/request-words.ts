import type { Application } from '../../../shared/contract/application.ts';
import type { Language, Voice } from '../../../shared/wording/voice.ts';

/** The sections of a merchant's request. */
type Words = {
  readonly business: string;
  readonly businessHint: string;
  readonly fields: Readonly<
    Record<
      | 'legalName'
      | 'businessKind'
      | 'address'
      | 'website'
      | 'person'
      | 'email'
      | 'phone'
      | 'accountKind'
      | 'currency'
      | 'holder',
      string
    >
  >;
  /** Names a field that may stay empty. */
  readonly ifAny: (field: string) => string;
  readonly businessKinds: Readonly<Record<Exclude<Application['businessKind'], null>, string>>;
  readonly choose: string;
  readonly taxIds: string;
  /** Places are numbers as the language writes them. */
  readonly kindOf: (place: string) => string;
  readonly numberOf: (place: string) => string;
  readonly removeNumber: (place: string) => string;
  readonly addNumber: string;
  readonly accounts: string;
  readonly accountsHint: string;
  readonly accountTitle: (place: string) => string;
  readonly addAccount: string;
  readonly removeAccount: (place: string) => string;
  readonly methods: string;
  readonly methodsHint: string;
  readonly methodsChosen: (count: number, voice: Voice) => string;
  readonly methodsWanted: string;
  readonly removeMethod: (method: string) => string;
  readonly searchMethods: string;
  readonly noMethod: string;
  readonly declared: string;
  readonly declaredHint: string;
  readonly declaredIn: (currency: string) => string;
  readonly removeDeclared: (currency: string) => string;
  readonly addCurrency: string;
  readonly amountWrong: string;
  readonly split: string;
  readonly shareWrong: string;
  readonly documents: string;
  readonly documentsHint: string;
  readonly attached: string;
  readonly notAskedFor: string;
  readonly attach: string;
  readonly attachTo: (kind: string) => string;
  readonly dropHere: string;
  readonly filesOf: (kind: string) => string;
  readonly removeFile: (file: string) => string;
  readonly pdfOutside: string;
  readonly savedPlain: string;
  readonly saveDocument: string;
  readonly note: string;
  readonly notePlaceholder: string;
};

const en: Words = {
  business: 'Business and tax',
  businessHint: 'As it stands in your papers.',
  fields: {
    legalName: 'Name in the register',
    businessKind: 'Kind of business',
    address: 'Address',
    website: 'Website',
    person: 'Who answers questions',
    email: 'E-mail',
    phone: 'Telephone',
    accountKind: 'Kind of account',
    currency: 'Currency',
    holder: 'In whose name',
  },
  ifAny: (field) => `${field}, if there is one`,
  businessKinds: {
    individual: 'A person',
    proprietorship: 'Sole proprietorship',
    partnership: 'Partnership',
    company: 'Company',
    association: 'Association or trust',
    other: 'Something else',
  },
  choose: 'Choose…',
  taxIds: 'Numbers of registers and tax',
  kindOf: (place) => `Kind of number ${place}`,
  numberOf: (place) => `Number ${place}`,
  removeNumber: (place) => `Remove number ${place}`,
  addNumber: 'Add a number',
  accounts: 'Settlement accounts',
  accountsHint: 'Where the money is paid out to.',
  accountTitle: (place) => `Account ${place}`,
  addAccount: 'Add an account',
  removeAccount: (place) => `Remove account ${place}`,
  methods: 'Ways to pay',
  methodsHint: 'What your customers should be able to pay with.',
  methodsChosen: (count, { number }) => `${number(count)} chosen`,
  methodsWanted: 'Chosen ways to pay',
  removeMethod: (method) => `Remove ${method}`,
  searchMethods: 'Look for a way to pay, anywhere in the world',
  noMethod: 'The catalogue has no such way to pay.',
  declared: 'Turnover you expect',
  declaredHint: 'In a usual month. Reports hold it against the real one.',
  declaredIn: (currency) => `A month in ${currency}`,
  removeDeclared: (currency) => `Remove ${currency}`,
  addCurrency: 'Add a currency…',
  amountWrong: 'Write an amount such as 1,50,000.00',
  split: 'How it comes, if you know',
  shareWrong: 'Write a share such as 62.5',
  documents: 'Documents',
  documentsHint: 'PDF, PNG or JPEG, up to 10 MB each. Drop them on their line. They are kept encrypted.',
  attached: 'Attached',
  notAskedFor: 'Not asked for',
  attach: 'Attach…',
  attachTo: (kind) => `Attach: ${kind}`,
  dropHere: 'Drop it here',
  filesOf: (kind) => `Files: ${kind}`,
  removeFile: (file) => `Remove ${file}`,
  pdfOutside: 'A PDF is looked at outside of Nikash. Save it, and open it with your own reader.',
  savedPlain: 'What is saved outside is not encrypted any more. Delete it when you have seen it.',
  saveDocument: 'Save a copy…',
  note: 'What else there is to say',
  notePlaceholder: 'Whom you sell to, what is special, what you would like to agree on',
};

const bn: Words = {
  business: 'ব্যবসা ও কর',
  businessHint: 'কাগজপত্রে যেমন আছে।',
  fields: {
    legalName: 'নিবন্ধনের নাম',
    businessKind: 'ব্যবসার ধরন',
    address: 'ঠিকানা',
    website: 'ওয়েবসাইট',
    person: 'কে প্রশ্নের উত্তর দেবেন',
    email: 'ই-মেইল',
    phone: 'টেলিফোন',
    accountKind: 'অ্যাকাউন্টের ধরন',
    currency: 'মুদ্রা',
    holder: 'কার নামে',
  },
  ifAny: (field) => `${field}, থাকলে`,
  businessKinds: {
    individual: 'একজন ব্যক্তি',
    proprietorship: 'একক মালিকানা',
    partnership: 'অংশীদারি',
    company: 'কোম্পানি',
    association: 'সমিতি বা ট্রাস্ট',
    other: 'অন্য কিছু',
  },
  choose: 'বেছে নিন…',
  taxIds: 'নিবন্ধন ও করের নম্বর',
  kindOf: (place) => `নম্বর ${place}-এর ধরন`,
  numberOf: (place) => `নম্বর ${place}`,
  removeNumber: (place) => `নম্বর ${place} সরান`,
  addNumber: 'নম্বর যোগ করুন',
  accounts: 'নিষ্পত্তির অ্যাকাউন্ট',
  accountsHint: 'টাকা যেখানে পাঠানো হবে।',
  accountTitle: (place) => `অ্যাকাউন্ট ${place}`,
  addAccount: 'অ্যাকাউন্ট যোগ করুন',
  removeAccount: (place) => `অ্যাকাউন্ট ${place} সরান`,
  methods: 'পেমেন্টের পদ্ধতি',
  methodsHint: 'ক্রেতারা যা দিয়ে পেমেন্ট করতে পারবেন।',
  methodsChosen: (count, { number }) => `${number(count)}টি বেছে নেওয়া`,
  methodsWanted: 'বেছে নেওয়া পদ্ধতি',
  removeMethod: (method) => `${method} সরান`,
  searchMethods: 'পৃথিবীর যেকোনো জায়গার পদ্ধতি খুঁজুন',
  noMethod: 'তালিকায় এমন কোনো পদ্ধতি নেই।',
  declared: 'যে টার্নওভার আশা করেন',
  declaredHint: 'সাধারণ একটি মাসে। প্রতিবেদনে আসলটির সঙ্গে মেলানো হয়।',
  declaredIn: (currency) => `মাসে, ${currency}`,
  removeDeclared: (currency) => `${currency} সরান`,
  addCurrency: 'মুদ্রা যোগ করুন…',
  amountWrong: 'অঙ্ক লিখুন, যেমন ১,৫০,০০০.০০',
  split: 'কীভাবে আসে, জানা থাকলে',
  shareWrong: 'ভাগ লিখুন, যেমন ৬২.৫',
  documents: 'কাগজপত্র',
  documentsHint: 'PDF, PNG বা JPEG, প্রতিটি ১০ মেগাবাইট পর্যন্ত। নিজের সারিতে ছেড়ে দিন। এনক্রিপ্ট করে রাখা হয়।',
  attached: 'জোড়া হয়েছে',
  notAskedFor: 'চাওয়া হয়নি',
  attach: 'জুড়ুন…',
  attachTo: (kind) => `জুড়ুন: ${kind}`,
  dropHere: 'এখানে ছাড়ুন',
  filesOf: (kind) => `ফাইল: ${kind}`,
  removeFile: (file) => `${file} সরান`,
  pdfOutside: 'PDF নিকাশের বাইরে দেখতে হয়। রেখে নিজের রিডারে খুলুন।',
  savedPlain: 'বাইরে রাখা কপি আর এনক্রিপ্ট করা থাকে না। দেখা হলে মুছে ফেলুন।',
  saveDocument: 'কপি রাখুন…',
  note: 'আর যা বলার আছে',
  notePlaceholder: 'কাদের কাছে বিক্রি করেন, বিশেষ কী, কী নিয়ে চুক্তি চান',
};

const hi: Words = {
  business: 'कारोबार और कर',
  businessHint: 'जैसा काग़ज़ों में है।',
  fields: {
    legalName: 'पंजीकृत नाम',
    businessKind: 'कारोबार का प्रकार',
    address: 'पता',
    website: 'वेबसाइट',
    person: 'सवालों का जवाब कौन देगा',
    email: 'ई-मेल',
    phone: 'टेलीफ़ोन',
    accountKind: 'खाते का प्रकार',
    currency: 'मुद्रा',
    holder: 'किसके नाम पर',
  },
  ifAny: (field) => `${field}, अगर हो`,
  businessKinds: {
    individual: 'एक व्यक्ति',
    proprietorship: 'एकल स्वामित्व',
    partnership: 'साझेदारी',
    company: 'कंपनी',
    association: 'संघ या न्यास',
    other: 'कुछ और',
  },
  choose: 'चुनें…',
  taxIds: 'पंजीकरण और कर के नंबर',
  kindOf: (place) => `नंबर ${place} का प्रकार`,
  numberOf: (place) => `नंबर ${place}`,
  removeNumber: (place) => `नंबर ${place} हटाएँ`,
  addNumber: 'नंबर जोड़ें',
  accounts: 'निपटान खाते',
  accountsHint: 'पैसे जहाँ भेजे जाएँगे।',
  accountTitle: (place) => `खाता ${place}`,
  addAccount: 'खाता जोड़ें',
  removeAccount: (place) => `खाता ${place} हटाएँ`,
  methods: 'भुगतान के तरीके',
  methodsHint: 'जिनसे आपके ग्राहक भुगतान कर सकें।',
  methodsChosen: (count, { number }) => `${number(count)} चुने गए`,
  methodsWanted: 'चुने हुए तरीके',
  removeMethod: (method) => `${method} हटाएँ`,
  searchMethods: 'दुनिया में कहीं का भी तरीका खोजें',
  noMethod: 'सूची में ऐसा कोई तरीका नहीं।',
  declared: 'अपेक्षित टर्नओवर',
  declaredHint: 'आम महीने में। रिपोर्ट में असली से मिलाया जाता है।',
  declaredIn: (currency) => `महीने में, ${currency}`,
  removeDeclared: (currency) => `${currency} हटाएँ`,
  addCurrency: 'मुद्रा जोड़ें…',
  amountWrong: 'रकम लिखें, जैसे १,५०,०००.००',
  split: 'कैसे आता है, अगर पता हो',
  shareWrong: 'हिस्सा लिखें, जैसे ६२.५',
  documents: 'काग़ज़ात',
  documentsHint: 'PDF, PNG या JPEG, हर एक १० MB तक। अपनी पंक्ति पर छोड़ें। ये एन्क्रिप्ट करके रखे जाते हैं।',
  attached: 'जोड़ा गया',
  notAskedFor: 'माँगा नहीं गया',
  attach: 'जोड़ें…',
  attachTo: (kind) => `जोड़ें: ${kind}`,
  dropHere: 'यहाँ छोड़ें',
  filesOf: (kind) => `फ़ाइलें: ${kind}`,
  removeFile: (file) => `${file} हटाएँ`,
  pdfOutside: 'PDF निकाश के बाहर देखी जाती है। सहेजकर अपने रीडर में खोलें।',
  savedPlain: 'बाहर सहेजी प्रति एन्क्रिप्ट नहीं रहती। देखने के बाद मिटा दें।',
  saveDocument: 'प्रति सहेजें…',
  note: 'और जो कहना हो',
  notePlaceholder: 'किसे बेचते हैं, क्या ख़ास है, किस पर समझौता चाहते हैं',
};

export const requestWords: Readonly<Record<Language, Words>> = { en, bn, hi };
