import { app } from 'electron';
import { languages, type Language } from '../../shared/wording/voice.ts';

export type ShellWords = {
  readonly menus: Readonly<Record<'file' | 'edit' | 'view' | 'window', string>>;
  readonly backendDied: { readonly message: string; readonly detail: (reference: string) => string };
  readonly restart: string;
  readonly quit: string;
};

/** The few words that stand outside the page. */
const words: Readonly<Record<Language, ShellWords>> = {
  en: {
    menus: { file: 'File', edit: 'Edit', view: 'View', window: 'Window' },
    backendDied: {
      message: 'The ledger stopped unexpectedly.',
      detail: (reference) =>
        `What was saved is safe, and nothing is half done. Start it again to go on. Reference: ${reference}`,
    },
    restart: 'Start again',
    quit: 'Quit',
  },
  bn: {
    menus: { file: 'ফাইল', edit: 'সম্পাদনা', view: 'দেখুন', window: 'উইন্ডো' },
    backendDied: {
      message: 'হিসাবের খাতা হঠাৎ বন্ধ হয়ে গেছে।',
      detail: (reference) =>
        `যা সংরক্ষিত ছিল তা নিরাপদ আছে, কোনো কাজ অর্ধেক হয়ে নেই। আবার চালু করে এগিয়ে যান। নম্বর: ${reference}`,
    },
    restart: 'আবার চালু করুন',
    quit: 'বন্ধ করুন',
  },
  hi: {
    menus: { file: 'फ़ाइल', edit: 'संपादन', view: 'दृश्य', window: 'विंडो' },
    backendDied: {
      message: 'बहीखाता अचानक बंद हो गया।',
      detail: (reference) =>
        `जो सहेजा गया था वह सुरक्षित है, कोई काम अधूरा नहीं रहा। आगे बढ़ने के लिए फिर से शुरू करें। संदर्भ: ${reference}`,
    },
    restart: 'फिर से शुरू करें',
    quit: 'बंद करें',
  },
};

/** In the first of the system's languages that Nikash speaks. */
export function shellWords(): ShellWords {
  const wanted = app.getPreferredSystemLanguages().map((tag) => tag.slice(0, 2));
  const spoken = wanted
    .map((tag) => languages.find((language) => language === tag))
    .find((found) => found !== undefined);
  return words[spoken ?? 'en'];
}
