import type { Language, Voice } from '../../../shared/wording/voice.ts';

/** What one setting is called, what it does, and other words somebody may look for it by. */
type EntryWords = { readonly title: string; readonly text: string; readonly also: string };

const entry = (title: string, text: string, also: string): EntryWords => ({ title, text, also });

const en = {
  title: 'Settings',
  lead: 'How Nikash looks, what it keeps and tells, and the way to everything that is set up once.',
  search: 'Search settings',
  nothing: 'No setting has these words',
  nothingText: 'Try another word, or fewer of them. Every setting is shown again once the field is empty.',
  showAll: 'Show all',
  parts: {
    look: 'Language and looks',
    tells: 'What it keeps and tells',
    safety: 'Safety',
    setup: 'Set up once',
    sample: 'Demo',
    about: 'About Nikash',
  },
  entries: {
    language: entry(
      'Language',
      'Of every word in the window, its menus and its reports.',
      'english bengali hindi translation',
    ),
    figures: entry(
      'Figures',
      'Which digits, and whether by lakh and crore.',
      'numbers digits grouping lakh crore million',
    ),
    theme: entry('Theme', 'Light, dark, or as your system has it.', 'dark mode night colours appearance'),
    hideAtStart: entry(
      'Hide amounts at the start',
      'Every amount is covered until you show it.',
      'privacy shoulder cover',
    ),
    notifications: entry(
      'Notices',
      'A month to close, an old backup, an exception due today: once each, without names or amounts.',
      'notifications reminders alerts',
    ),
    recentFiles: entry(
      'Recent files',
      'Keep a list of the last ten files you gave, in the File menu.',
      'history list privacy',
    ),
    lockAfter: entry('Lock when idle', 'After so long without a key or the pointer.', 'timeout minutes away'),
    security: entry(
      'Security',
      'PIN or passphrase, recovery key, a new key for the ledger.',
      'password pin touch id vault',
    ),
    backups: entry('Backups', 'Make one, check one, go back to one.', 'restore copy save'),
    verify: entry(
      'Check the ledger',
      'Reads every row, sum and link of your books and says what is wrong, if anything is.',
      'verify audit chain integrity tampering',
    ),
    calendars: entry('Bank holidays', 'The days that do not count until money should arrive.', 'calendar weekend days'),
    rules: entry(
      'Rules of matching',
      'What links itself, in which order, and what was learned.',
      'reconcile tolerance passes',
    ),
    rates: entry(
      'Exchange rates',
      'The rates other currencies are booked and valued at.',
      'currency conversion dollar euro',
    ),
    contacts: entry(
      'Contacts',
      'Who you exchange requests, agreements and months with.',
      'people account manager card',
    ),
    demo: entry(
      'Demo',
      'Invented shops with files, matches and a closed month, to try everything on.',
      'sample example try',
    ),
    shortcuts: entry('Keyboard shortcuts', 'Every key there is, on one sheet.', 'keys hotkeys'),
    version: entry('Version', 'Of Nikash and of what your books are kept with.', 'release sqlite update'),
    folder: entry(
      'Where your files are',
      'Your books, their backups and these settings, on this computer alone.',
      'folder path location data',
    ),
    trust: entry(
      'What it sends',
      'Nothing. Nikash has no server and no account, and the window can reach no network. Your books are encrypted on this computer.',
      'privacy offline telemetry encryption network',
    ),
    licence: entry(
      'Licence',
      'MIT: free to use, copy and change. The licences of its parts come with it.',
      'open source copyright',
    ),
  },
  open: 'Open',
  demoLeave: 'Leave',
  demoOwn: 'Your own books are locked meanwhile, and nothing of them is touched.',
  clearRecent: 'Clear the list',
  cleared: 'The list is empty.',
  recentInMemory: 'This computer’s keyring cannot keep the list, so it lasts until Nikash is closed.',
  verifyNow: 'Check now',
  verifyGood: (entries: number, links: number, voice: Voice) =>
    `All is in order: ${voice.number(entries)} ${entries === 1 ? 'entry' : 'entries'}, ${voice.number(links)} ${links === 1 ? 'link' : 'links'} of the audit chain.`,
  verifyFound: (count: number, voice: Voice) =>
    count === 1 ? 'One thing is not in order:' : `${voice.number(count)} things are not in order:`,
  verifyRest: (count: number, voice: Voice) =>
    `and ${voice.number(count)} more. The command “nikash verify” lists them all.`,
  versionText: (version: string, cipher: string, schema: string) => `Nikash ${version} · ${cipher} · ledger ${schema}`,
};

export type SettingsWords = typeof en;

const bn: SettingsWords = {
  title: 'সেটিংস',
  lead: 'নিকাশ কেমন দেখায়, কী মনে রাখে আর কী জানায়, এবং যা একবার ঠিক করলেই চলে।',
  search: 'সেটিং খুঁজুন',
  nothing: 'এই শব্দে কোনো সেটিং নেই',
  nothingText: 'অন্য শব্দ দিন, বা কম শব্দ দিন। ঘরটি খালি হলে সব সেটিং আবার দেখা যাবে।',
  showAll: 'সব দেখান',
  parts: {
    look: 'ভাষা ও চেহারা',
    tells: 'যা মনে রাখে ও জানায়',
    safety: 'নিরাপত্তা ও ব্যাকআপ',
    setup: 'একবার ঠিক করার',
    sample: 'ডেমো',
    about: 'নিকাশ সম্পর্কে',
  },
  entries: {
    language: entry('ভাষা', 'উইন্ডো, মেনু আর প্রতিবেদনের সব কথার ভাষা।', 'ইংরেজি বাংলা হিন্দি অনুবাদ'),
    figures: entry('সংখ্যা', 'কোন অঙ্কচিহ্নে লেখা হবে।', 'অঙ্ক লাখ কোটি দল'),
    theme: entry('থিম', 'উজ্জ্বল, গাঢ়, বা আপনার সিস্টেম যেমন।', 'রাত রং কালো চেহারা'),
    hideAtStart: entry('শুরুতে অঙ্ক লুকানো', 'আপনি না দেখানো পর্যন্ত সব অঙ্ক ঢাকা থাকে।', 'গোপনীয়তা ঢাকা'),
    notifications: entry(
      'বিজ্ঞপ্তি',
      'মাস বন্ধ করা বাকি, পুরোনো ব্যাকআপ, আজ শেষ দিনের গরমিল: প্রতিটি একবার, নাম বা অঙ্ক ছাড়া।',
      'মনে করানো খবর জানানো',
    ),
    recentFiles: entry('সাম্প্রতিক ফাইল', 'শেষ দশটি দেওয়া ফাইলের তালিকা ফাইল মেনুতে রাখা হয়।', 'ইতিহাস তালিকা গোপনীয়তা'),
    lockAfter: entry('বসে থাকলে তালা', 'এতক্ষণ কোনো চাবি বা মাউস না নড়লে।', 'সময় মিনিট'),
    security: entry('নিরাপত্তা', 'পিন বা পাসফ্রেজ, উদ্ধার-চাবি, খাতার নতুন চাবি।', 'পাসওয়ার্ড পিন আঙুলের ছাপ'),
    backups: entry('ব্যাকআপ', 'একটি নিন, পরখ করুন, কিংবা একটিতে ফিরে যান।', 'ফেরানো কপি'),
    verify: entry(
      'খাতা পরখ করা',
      'আপনার হিসাবের প্রতিটি সারি, যোগফল আর কড়া পড়ে দেখে, কোথাও ভুল থাকলে জানায়।',
      'যাচাই নিরীক্ষা শৃঙ্খল ভুল',
    ),
    calendars: entry('ব্যাংকের ছুটি', 'টাকা আসার হিসাবে যে দিনগুলো ধরা হয় না।', 'ক্যালেন্ডার দিন সপ্তাহান্ত'),
    rules: entry('মেলানোর নিয়ম', 'কী নিজে থেকে মেলে, কোন ক্রমে, আর কী শেখা হয়েছে।', 'হিসাব মেলানো ধাপ'),
    rates: entry('বিনিময় হার', 'অন্য মুদ্রা যে হারে লেখা ও মূল্যায়ন করা হয়।', 'মুদ্রা ডলার ইউরো'),
    contacts: entry('পরিচিতি', 'যাঁদের সঙ্গে আবেদন, চুক্তি আর মাস আদান-প্রদান হয়।', 'লোক ম্যানেজার কার্ড'),
    demo: entry('ডেমো', 'ফাইল, মিল আর বন্ধ মাসসহ বানানো দোকান, সব পরখ করে দেখার জন্য।', 'নমুনা উদাহরণ'),
    shortcuts: entry('কিবোর্ড শর্টকাট', 'সব চাবি এক পাতায়।', 'চাবি বোতাম'),
    version: entry('সংস্করণ', 'নিকাশের, আর যা দিয়ে আপনার হিসাব রাখা হয় তার।', 'আপডেট রিলিজ'),
    folder: entry('আপনার ফাইল কোথায়', 'আপনার হিসাব, ব্যাকআপ আর এই সেটিংস, শুধু এই কম্পিউটারেই।', 'ফোল্ডার জায়গা'),
    trust: entry(
      'কী পাঠায়',
      'কিছুই না। নিকাশের কোনো সার্ভার বা অ্যাকাউন্ট নেই, উইন্ডো কোনো নেটওয়ার্কে যেতে পারে না। আপনার হিসাব এই কম্পিউটারে এনক্রিপ্ট করা।',
      'গোপনীয়তা অফলাইন ইন্টারনেট',
    ),
    licence: entry('লাইসেন্স', 'MIT: ব্যবহার, কপি ও বদল অবাধ। এর অংশগুলোর লাইসেন্স সঙ্গেই আছে।', 'মুক্ত কপিরাইট'),
  },
  open: 'খুলুন',
  demoLeave: 'বেরোন',
  demoOwn: 'ততক্ষণ আপনার নিজের হিসাবে তালা থাকে, তার কিছুই ছোঁয়া হয় না।',
  clearRecent: 'তালিকা মুছুন',
  cleared: 'তালিকা খালি।',
  recentInMemory: 'এই কম্পিউটারের কিরিং তালিকাটি রাখতে পারে না, তাই নিকাশ বন্ধ করা পর্যন্তই থাকে।',
  verifyNow: 'এখন পরখ করুন',
  verifyGood: (entries, links, voice) =>
    `সব ঠিক আছে: ${voice.number(entries)}টি এন্ট্রি, নিরীক্ষা-শৃঙ্খলের ${voice.number(links)}টি কড়া।`,
  verifyFound: (count, voice) => `${voice.number(count)}টি জিনিস ঠিক নেই:`,
  verifyRest: (count, voice) => `আরও ${voice.number(count)}টি। “nikash verify” কমান্ড সবগুলো দেখায়।`,
  versionText: (version, cipher, schema) => `নিকাশ ${version} · ${cipher} · খাতা ${schema}`,
};

const hi: SettingsWords = {
  title: 'सेटिंग',
  lead: 'निकाश कैसा दिखे, क्या याद रखे और क्या बताए, और वह सब जो एक बार तय करना होता है।',
  search: 'सेटिंग खोजें',
  nothing: 'इन शब्दों की कोई सेटिंग नहीं',
  nothingText: 'कोई और शब्द लिखें, या कम शब्द। खाना ख़ाली होते ही सब सेटिंग फिर दिखेंगी।',
  showAll: 'सब दिखाएँ',
  parts: {
    look: 'भाषा और रूप',
    tells: 'क्या याद रखे और बताए',
    safety: 'सुरक्षा और बैकअप',
    setup: 'एक बार तय करने की',
    sample: 'डेमो',
    about: 'निकाश के बारे में',
  },
  entries: {
    language: entry('भाषा', 'विंडो, मेनू और रिपोर्ट के हर शब्द की।', 'अंग्रेज़ी बांग्ला हिंदी अनुवाद'),
    figures: entry('अंक', 'कौन-से अंक लिखे जाएँ।', 'संख्या लाख करोड़ समूह'),
    theme: entry('थीम', 'हल्की, गहरी, या जैसी आपके सिस्टम की है।', 'रात रंग काला रूप'),
    hideAtStart: entry('शुरू में रकम छिपी रहे', 'आपके दिखाने तक हर रकम ढकी रहती है।', 'गोपनीयता ढकना'),
    notifications: entry(
      'सूचनाएँ',
      'बंद करने का महीना, पुराना बैकअप, आज की आख़िरी तारीख़ वाला बेमेल: हर एक एक बार, नाम और रकम के बिना।',
      'याद दिलाना ख़बर',
    ),
    recentFiles: entry('हाल की फ़ाइलें', 'दी गई आख़िरी दस फ़ाइलों की सूची फ़ाइल मेनू में रखें।', 'इतिहास सूची गोपनीयता'),
    lockAfter: entry('ख़ाली बैठने पर ताला', 'इतनी देर तक कोई कुंजी या माउस न हिले तो।', 'समय मिनट'),
    security: entry('सुरक्षा', 'पिन या पासफ़्रेज़, रिकवरी कुंजी, बही की नई कुंजी।', 'पासवर्ड पिन उँगली'),
    backups: entry('बैकअप', 'एक बनाएँ, जाँचें, या किसी पर लौटें।', 'लौटाना कॉपी'),
    verify: entry(
      'बही की जाँच',
      'आपकी बही की हर पंक्ति, जोड़ और कड़ी पढ़कर बताता है कि कहीं कुछ ग़लत तो नहीं।',
      'सत्यापन लेखा परीक्षा शृंखला ग़लती',
    ),
    calendars: entry('बैंक की छुट्टियाँ', 'वे दिन जो पैसा आने की गिनती में नहीं आते।', 'कैलेंडर दिन सप्ताहांत'),
    rules: entry('मिलान के नियम', 'क्या अपने आप जुड़ता है, किस क्रम में, और क्या सीखा गया।', 'हिसाब मिलाना चरण'),
    rates: entry('विनिमय दरें', 'दूसरी मुद्राएँ जिन दरों पर लिखी और आँकी जाती हैं।', 'मुद्रा डॉलर यूरो'),
    contacts: entry('संपर्क', 'जिनसे आवेदन, समझौते और महीने लेन-देन होते हैं।', 'लोग मैनेजर कार्ड'),
    demo: entry('डेमो', 'फ़ाइलों, मिलानों और बंद महीने वाली बनाई हुई दुकानें, सब आज़माने के लिए।', 'नमूना उदाहरण'),
    shortcuts: entry('कीबोर्ड शॉर्टकट', 'सारी कुंजियाँ एक पन्ने पर।', 'कुंजी बटन'),
    version: entry('संस्करण', 'निकाश का, और उसका जिसमें आपकी बही रखी है।', 'अपडेट रिलीज़'),
    folder: entry('आपकी फ़ाइलें कहाँ हैं', 'आपकी बही, उसके बैकअप और ये सेटिंग, केवल इसी कंप्यूटर पर।', 'फ़ोल्डर जगह'),
    trust: entry(
      'क्या भेजता है',
      'कुछ नहीं। निकाश का न सर्वर है न खाता, और विंडो किसी नेटवर्क तक नहीं जा सकती। आपकी बही इसी कंप्यूटर पर एन्क्रिप्टेड है।',
      'गोपनीयता ऑफ़लाइन इंटरनेट',
    ),
    licence: entry('लाइसेंस', 'MIT: इस्तेमाल, कॉपी और बदलाव खुला। इसके हिस्सों के लाइसेंस साथ आते हैं।', 'मुक्त कॉपीराइट'),
  },
  open: 'खोलें',
  demoLeave: 'बाहर निकलें',
  demoOwn: 'तब तक आपकी अपनी बही पर ताला रहता है, उसका कुछ भी नहीं छुआ जाता।',
  clearRecent: 'सूची मिटाएँ',
  cleared: 'सूची ख़ाली है।',
  recentInMemory: 'इस कंप्यूटर का कीरिंग सूची नहीं रख सकता, इसलिए वह निकाश के बंद होने तक ही रहती है।',
  verifyNow: 'अभी जाँचें',
  verifyGood: (entries, links, voice) =>
    `सब ठीक है: ${voice.number(entries)} ${entries === 1 ? 'एंट्री' : 'एंट्रियाँ'}, लेखा-परीक्षा शृंखला की ${voice.number(links)} ${links === 1 ? 'कड़ी' : 'कड़ियाँ'}।`,
  verifyFound: (count, voice) => (count === 1 ? 'एक बात ठीक नहीं है:' : `${voice.number(count)} बातें ठीक नहीं हैं:`),
  verifyRest: (count, voice) => `और ${voice.number(count)}। “nikash verify” कमांड सब दिखाता है।`,
  versionText: (version, cipher, schema) => `निकाश ${version} · ${cipher} · बही ${schema}`,
};

export const settingsWords: Readonly<Record<Language, SettingsWords>> = { en, bn, hi };
