import type { Language } from '../../../shared/wording/voice.ts';

const en = {
  recoveryTitle: 'Keep your recovery key',
  recoveryText:
    'It opens your workspace when the PIN or passphrase is forgotten, or on another computer. It is shown this once and is kept nowhere: print it or write it down, and keep it away from this computer.',
  recoveryGroups: 'Recovery key in fourteen groups',
  printKey: 'Print',
  keyCopied:
    'Copied. Paste it into a password manager, then copy something else: other programs can read the clipboard.',
  keyNotCopied: 'It could not be copied. Print it or write it down.',
  keptIt: 'I have kept it',
  testTitle: 'Show that you hold it',
  testText: 'Read these three groups off your paper and type them here.',
  group: (number: string) => `Group ${number}`,
  groupDiffers: 'This group is another one.',
  confirmKey: 'Confirm',
  showKeyAgain: 'Show the key again',
  noKeyTitle: 'Make a recovery key',
  noKeyText: (name: string) =>
    `Nobody has shown yet that they hold the recovery key of ${name}. Make a new one, keep it, and a forgotten PIN or passphrase costs you nothing. A key made before does not open it any more.`,
  makeKey: 'Make the recovery key',
  keyLater: 'Lock, and do it later',
  sheetTitle: 'Nikash recovery key',
  sheetWorkspace: 'Workspace',
  sheetDay: 'Made on',
  sheetUse:
    'Whoever holds this key can open this workspace. It is needed when the PIN or passphrase is forgotten, or on another computer: choose “I have the recovery key” where Nikash is locked, and type all fourteen groups. Keep it with your valuable papers, away from the computer. Once a newer key is made, this one opens only backups from before.',
};

export type RecoveryWords = typeof en;

const bn: RecoveryWords = {
  recoveryTitle: 'উদ্ধার-চাবিটি রেখে দিন',
  recoveryText:
    'পিন বা পাসফ্রেজ ভুলে গেলে, কিংবা অন্য কম্পিউটারে, এটি দিয়েই ওয়ার্কস্পেস খোলে। এটি শুধু এই একবারই দেখানো হয়, কোথাও রাখা হয় না: ছেপে নিন বা লিখে রাখুন, আর এই কম্পিউটার থেকে দূরে রাখুন।',
  recoveryGroups: 'চৌদ্দটি দলে উদ্ধার-চাবি',
  printKey: 'ছাপুন',
  keyCopied: 'কপি হয়েছে। পাসওয়ার্ড ম্যানেজারে বসিয়ে নিন, তারপর অন্য কিছু কপি করুন: ক্লিপবোর্ড অন্য প্রোগ্রামও পড়তে পারে।',
  keyNotCopied: 'কপি করা গেল না। ছেপে নিন বা লিখে রাখুন।',
  keptIt: 'আমি রেখে দিয়েছি',
  testTitle: 'দেখান যে চাবিটি আপনার কাছে আছে',
  testText: 'আপনার কাগজ দেখে এই তিনটি দল এখানে লিখুন।',
  group: (number) => `দল ${number}`,
  groupDiffers: 'এই দলটি মেলেনি।',
  confirmKey: 'নিশ্চিত করুন',
  showKeyAgain: 'চাবিটি আবার দেখান',
  noKeyTitle: 'উদ্ধার-চাবি তৈরি করুন',
  noKeyText: (name) =>
    `${name}-এর উদ্ধার-চাবি কারও কাছে আছে, তা এখনও কেউ দেখাননি। নতুন একটি তৈরি করে রেখে দিন, তাহলে পিন বা পাসফ্রেজ ভুলে গেলেও কিছু হারাবে না। আগের কোনো চাবি দিয়ে এটি আর খুলবে না।`,
  makeKey: 'উদ্ধার-চাবি তৈরি করুন',
  keyLater: 'তালা দিন, পরে করব',
  sheetTitle: 'নিকাশের উদ্ধার-চাবি',
  sheetWorkspace: 'ওয়ার্কস্পেস',
  sheetDay: 'তৈরির তারিখ',
  sheetUse:
    'এই চাবি যার কাছে আছে, সে এই ওয়ার্কস্পেস খুলতে পারে। পিন বা পাসফ্রেজ ভুলে গেলে, কিংবা অন্য কম্পিউটারে এটি লাগবে: নিকাশে তালা দেওয়া থাকলে “আমার কাছে উদ্ধার-চাবি আছে” বেছে নিয়ে চৌদ্দটি দলই লিখুন। দরকারি কাগজপত্রের সঙ্গে, কম্পিউটার থেকে দূরে রাখুন। নতুন চাবি তৈরি হলে এটি দিয়ে শুধু আগের ব্যাকআপ খোলে।',
};

const hi: RecoveryWords = {
  recoveryTitle: 'अपनी रिकवरी कुंजी सँभालकर रखें',
  recoveryText:
    'पिन या पासफ़्रेज़ भूल जाने पर, या दूसरे कंप्यूटर पर, वर्कस्पेस इसी से खुलता है। यह केवल अभी एक बार दिखती है और कहीं रखी नहीं जाती: इसे छाप लें या लिख लें, और इस कंप्यूटर से दूर रखें।',
  recoveryGroups: 'चौदह समूहों में रिकवरी कुंजी',
  printKey: 'छापें',
  keyCopied: 'कॉपी हो गई। इसे पासवर्ड मैनेजर में रखें, फिर कुछ और कॉपी करें: क्लिपबोर्ड दूसरे प्रोग्राम भी पढ़ सकते हैं।',
  keyNotCopied: 'कॉपी नहीं हो सकी। छाप लें या लिख लें।',
  keptIt: 'मैंने रख ली है',
  testTitle: 'दिखाएँ कि कुंजी आपके पास है',
  testText: 'अपने काग़ज़ से ये तीन समूह पढ़कर यहाँ लिखें।',
  group: (number) => `समूह ${number}`,
  groupDiffers: 'यह समूह मेल नहीं खाता।',
  confirmKey: 'पुष्टि करें',
  showKeyAgain: 'कुंजी फिर दिखाएँ',
  noKeyTitle: 'रिकवरी कुंजी बनाएँ',
  noKeyText: (name) =>
    `अभी तक किसी ने नहीं दिखाया कि ${name} की रिकवरी कुंजी उसके पास है। नई बनाकर रख लें, तो पिन या पासफ़्रेज़ भूलने पर भी कुछ नहीं खोएगा। पहले बनी कुंजी से यह अब नहीं खुलेगा।`,
  makeKey: 'रिकवरी कुंजी बनाएँ',
  keyLater: 'ताला लगाएँ, बाद में करेंगे',
  sheetTitle: 'निकाश की रिकवरी कुंजी',
  sheetWorkspace: 'वर्कस्पेस',
  sheetDay: 'बनने की तारीख़',
  sheetUse:
    'यह कुंजी जिसके पास है, वह यह वर्कस्पेस खोल सकता है। पिन या पासफ़्रेज़ भूल जाने पर, या दूसरे कंप्यूटर पर इसकी ज़रूरत होगी: जहाँ निकाश पर ताला हो वहाँ “मेरे पास रिकवरी कुंजी है” चुनें और चौदहों समूह लिखें। इसे ज़रूरी काग़ज़ों के साथ, कंप्यूटर से दूर रखें। नई कुंजी बनने पर इससे केवल पहले के बैकअप खुलते हैं।',
};

export const recoveryWords: Readonly<Record<Language, RecoveryWords>> = { en, bn, hi };
