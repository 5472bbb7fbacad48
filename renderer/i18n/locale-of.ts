import type { FigureForm, Language } from '../../shared/wording/voice.ts';

const locales: Readonly<Record<Language, string>> = { en: 'en-IN', bn: 'bn-IN-u-nu-beng', hi: 'hi-IN-u-nu-deva' };

/**
 * The locale for names, shares and clock times, in the digits that were chosen; amounts, numbers and dates of the books come from
 * the voice.
 */
export const localeOf = (language: Language, figures: FigureForm = 'usual'): string =>
  figures === 'latin' ? locales[language].replace(/-u-nu-.*/, '-u-nu-latn') : locales[language];
