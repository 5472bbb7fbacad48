import type { Language } from '../../voice.ts';

const en = {};

type YearReportWords = Readonly<Record<keyof typeof en, string>>;

const bn: YearReportWords = {};

const hi: YearReportWords = {};

/** Headings and titles of this kind of report alone. */
export const yearReportWords: Readonly<Record<Language, YearReportWords>> = { en, bn, hi };
