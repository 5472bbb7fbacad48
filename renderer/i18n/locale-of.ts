import type { Language } from '../../shared/wording/voice.ts';

const locales: Readonly<Record<Language, string>> = { en: 'en-IN', bn: 'bn-IN-u-nu-beng', hi: 'hi-IN-u-nu-deva' };

/** The locale for names and clock times; amounts, numbers and dates of the books come from the voice. */
export const localeOf = (language: Language): string => locales[language];
