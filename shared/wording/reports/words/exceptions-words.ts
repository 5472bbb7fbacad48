import type { Language } from '../../voice.ts';

const en = {};

type ExceptionsReportWords = Readonly<Record<keyof typeof en, string>>;

const bn: ExceptionsReportWords = {};

const hi: ExceptionsReportWords = {};

/** Headings and titles of this kind of report alone. */
export const exceptionsReportWords: Readonly<Record<Language, ExceptionsReportWords>> = { en, bn, hi };
