import { app } from 'electron';
import { languages, type Language } from '../../shared/wording/voice.ts';

export type ShellWords = {
  /** A file of the list of recent ones is no longer there. */
  readonly recentGone: { readonly message: (file: string) => string; readonly detail: string };
  readonly backendDied: { readonly message: string; readonly detail: (reference: string) => string };
  readonly driverAltered: { readonly message: string; readonly detail: (file: string) => string };
  /** The keyring no longer opens what this program keeps in it. */
  readonly keyringChanged: {
    readonly message: string;
    readonly detail: string;
    readonly goOn: string;
    readonly tryAgain: string;
    readonly renew: string;
  };
  /** What the fingerprint is asked for; macOS says "Nikash is trying to …" before it. */
  readonly touch: Readonly<Record<'unlock' | 'prove', string>>;
  readonly restart: string;
  readonly quit: string;
};

/** The few words that stand outside the page. */
const words: Readonly<Record<Language, ShellWords>> = {
  en: {
    recentGone: {
      message: (file) => `${file} is not where it was.`,
      detail:
        'It was moved, renamed or deleted, so it has left this list. Choose it anew with File → Choose files to import.',
    },
    backendDied: {
      message: 'The ledger stopped unexpectedly.',
      detail: (reference) =>
        `What was saved is safe, and nothing is half done. Start it again to go on. Reference: ${reference}`,
    },
    driverAltered: {
      message: 'A part of Nikash was changed, so it was not loaded.',
      detail: (file) =>
        `${file} is not the file that Nikash was built with. Your books were not opened and nothing of them was changed. ` +
        'Install Nikash again from where you trust it; your books stay where they are.',
    },
    keyringChanged: {
      message: 'This computer’s keyring does not open what Nikash keeps in it.',
      detail:
        'Until it does, your PIN opens nothing here; your recovery key does. If the keyring is only locked, unlock it and try ' +
        'again. If it was reset for good, make a new entry, open your workspace with the recovery key, and set a new PIN. ' +
        'The old entry is put aside, never deleted.',
      goOn: 'Go on without',
      tryAgain: 'Try again',
      renew: 'Make a new entry',
    },
    touch: { unlock: 'open your workspace', prove: 'confirm that it is you' },
    restart: 'Start again',
    quit: 'Quit',
  },
  bn: {
    recentGone: {
      message: (file) => `${file} আগের জায়গায় নেই।`,
      detail:
        'সরানো, নাম বদলানো বা মুছে ফেলা হয়েছে, তাই এই তালিকা থেকে বাদ গেছে। ফাইল → ইমপোর্টের জন্য ফাইল বাছুন দিয়ে আবার বাছুন।',
    },
    backendDied: {
      message: 'হিসাবের খাতা হঠাৎ বন্ধ হয়ে গেছে।',
      detail: (reference) =>
        `যা সংরক্ষিত ছিল তা নিরাপদ আছে, কোনো কাজ অর্ধেক হয়ে নেই। আবার চালু করে এগিয়ে যান। নম্বর: ${reference}`,
    },
    driverAltered: {
      message: 'নিকাশের একটি অংশ বদলে গেছে, তাই সেটি চালু করা হয়নি।',
      detail: (file) =>
        `${file} সেই ফাইল নয় যা দিয়ে নিকাশ তৈরি। আপনার খাতা খোলা হয়নি, তার কিছুই বদলায়নি। ` +
        'বিশ্বস্ত জায়গা থেকে নিকাশ আবার ইনস্টল করুন; আপনার খাতা যেখানে আছে সেখানেই থাকবে।',
    },
    keyringChanged: {
      message: 'এই কম্পিউটারের কিরিং নিকাশের রাখা জিনিস আর খুলছে না।',
      detail:
        'যতক্ষণ না খোলে, আপনার পিন দিয়ে এখানে কিছু খুলবে না; উদ্ধার-চাবি দিয়ে খুলবে। কিরিং শুধু তালাবন্ধ থাকলে সেটি খুলে আবার চেষ্টা ' +
        'করুন। চিরতরে নতুন করে শুরু হয়ে থাকলে নতুন করে রাখুন, উদ্ধার-চাবি দিয়ে ওয়ার্কস্পেস খুলুন, তারপর নতুন পিন দিন। ' +
        'পুরোনোটি পাশে সরিয়ে রাখা হয়, কখনও মোছা হয় না।',
      goOn: 'এটি ছাড়াই এগোন',
      tryAgain: 'আবার চেষ্টা করুন',
      renew: 'নতুন করে রাখুন',
    },
    touch: { unlock: 'আপনার ওয়ার্কস্পেস খুলতে', prove: 'আপনিই কি না নিশ্চিত করতে' },
    restart: 'আবার চালু করুন',
    quit: 'বন্ধ করুন',
  },
  hi: {
    recentGone: {
      message: (file) => `${file} अपनी जगह पर नहीं है।`,
      detail:
        'उसे हटाया, उसका नाम बदला या मिटाया गया है, इसलिए वह इस सूची से निकल गई। फ़ाइल → इंपोर्ट के लिए फ़ाइलें चुनें से फिर चुनें।',
    },
    backendDied: {
      message: 'बहीखाता अचानक बंद हो गया।',
      detail: (reference) =>
        `जो सहेजा गया था वह सुरक्षित है, कोई काम अधूरा नहीं रहा। आगे बढ़ने के लिए फिर से शुरू करें। संदर्भ: ${reference}`,
    },
    driverAltered: {
      message: 'निकाश का एक हिस्सा बदला हुआ है, इसलिए उसे नहीं चलाया गया।',
      detail: (file) =>
        `${file} वह फ़ाइल नहीं है जिससे निकाश बना था। आपका बहीखाता नहीं खोला गया और उसमें कुछ नहीं बदला। ` +
        'निकाश को भरोसेमंद जगह से फिर से इंस्टॉल करें; आपका बहीखाता जहाँ है वहीं रहेगा।',
    },
    keyringChanged: {
      message: 'इस कंप्यूटर का कीरिंग वह नहीं खोल रहा जो निकाश ने उसमें रखा है।',
      detail:
        'जब तक वह न खुले, आपका पिन यहाँ कुछ नहीं खोलेगा; रिकवरी कुंजी खोलेगी। कीरिंग पर केवल ताला हो तो उसे खोलकर फिर कोशिश करें। ' +
        'वह हमेशा के लिए नया कर दिया गया हो तो नई प्रविष्टि बनाएँ, रिकवरी कुंजी से वर्कस्पेस खोलें और नया पिन रखें। ' +
        'पुरानी प्रविष्टि अलग रख दी जाती है, कभी मिटाई नहीं जाती।',
      goOn: 'इसके बिना आगे बढ़ें',
      tryAgain: 'फिर कोशिश करें',
      renew: 'नई प्रविष्टि बनाएँ',
    },
    touch: { unlock: 'आपका वर्कस्पेस खोलना', prove: 'यह पक्का करना कि आप ही हैं' },
    restart: 'फिर से शुरू करें',
    quit: 'बंद करें',
  },
};

/** The first of the system's languages that Nikash speaks. */
export function systemLanguage(): Language {
  const wanted = app.getPreferredSystemLanguages().map((tag) => tag.slice(0, 2));
  const spoken = wanted
    .map((tag) => languages.find((language) => language === tag))
    .find((found) => found !== undefined);
  return spoken ?? 'en';
}

export const shellWords = (language: Language): ShellWords => words[language];
