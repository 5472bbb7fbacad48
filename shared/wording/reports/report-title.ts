import type { ReportKind } from '../../contract/report-document.ts';
import { plainWords } from '../names/plain-words.ts';
import type { Language } from '../voice.ts';
import { reportTitles } from './report-titles.ts';

/** What a kind of report is called; one that this version does not know, by its own id in plain words. */
export const reportTitle = (kind: string, language: Language): string => {
  const titles = reportTitles[language];
  return Object.hasOwn(titles, kind) ? titles[kind as ReportKind].title : plainWords(kind);
};
