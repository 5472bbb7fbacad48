import type { Language } from '../../voice.ts';

const en = {};

type FeesReportWords = Readonly<Record<keyof typeof en, string>>;

const bn: FeesReportWords = {};

const hi: FeesReportWords = {};

/** Headings and titles of this kind of report alone. */
export const feesReportWords: Readonly<Record<Language, FeesReportWords>> = { en, bn, hi };
