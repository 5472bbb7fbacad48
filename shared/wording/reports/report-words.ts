import type { Language } from '../voice.ts';
import { plainWords } from '../names/plain-words.ts';
import { cashbackReportWords } from './words/cashback-words.ts';
import { columnReportWords } from './words/column-words.ts';
import { exceptionsReportWords } from './words/exceptions-words.ts';
import { feesReportWords } from './words/fees-words.ts';
import { incidentsReportWords } from './words/incidents-words.ts';
import { providerReportWords } from './words/provider-words.ts';
import { reserveReportWords } from './words/reserve-words.ts';
import { settlementsReportWords } from './words/settlements-words.ts';
import { trialBalanceReportWords } from './words/trial-balance-words.ts';
import { turnoverReportWords } from './words/turnover-words.ts';
import { yearReportWords } from './words/year-words.ts';

const wordsIn = (language: Language) => ({
  ...turnoverReportWords[language],
  ...settlementsReportWords[language],
  ...feesReportWords[language],
  ...exceptionsReportWords[language],
  ...reserveReportWords[language],
  ...cashbackReportWords[language],
  ...incidentsReportWords[language],
  ...trialBalanceReportWords[language],
  ...providerReportWords[language],
  ...yearReportWords[language],
  ...columnReportWords[language],
});

/** Every word that stands over a column, a section or a mark of a report, by its own name. */
const words: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: wordsIn('en'),
  bn: wordsIn('bn'),
  hi: wordsIn('hi'),
};

/** A word of the reports; one that this version does not know (a document may come from another) in its own plain letters. */
export const reportWord = (word: string, language: Language): string =>
  knownReportWord(word, language) ?? plainWords(word);

/** The same; null for what this version does not know. */
export const knownReportWord = (word: string, language: Language): string | null =>
  Object.hasOwn(words[language], word) ? (words[language][word] ?? null) : null;
