import type { Language } from '../voice.ts';

const leaks = /“”|undefined|null|NaN|\[object|\$\{|Invalid|Infinity|[a-z]+_[a-z]+/;

const scripts = { en: /[A-Za-z]/, bn: /[\u0980-\u09ff]/, hi: /[\u0900-\u097f]/ } as const;
const foreign = { en: /[\u0900-\u09ff]/, bn: /[\u0904-\u0963\u0966-\u097f]/, hi: /[\u0980-\u09ff]/ } as const;
const ends = { en: /[.]$/, bn: /।$/, hi: /।$/ } as const;

/** What keeps a text from being whole sentences in the language's own script; each fault with the text itself. */
export const faultsOfText = (text: string, language: Language): readonly string[] =>
  [
    ...(leaks.test(text) ? ['shows what is inside the program'] : []),
    ...(scripts[language].test(text) ? [] : ['is not in the script of its language']),
    ...(foreign[language].test(text) ? ['has letters of another script'] : []),
    ...(ends[language].test(text) ? [] : ['does not end as a sentence']),
    ...(/ {2}| [.,।]/.test(text) ? ['has a gap'] : []),
  ].map((fault) => `${fault}: ${text}`);
