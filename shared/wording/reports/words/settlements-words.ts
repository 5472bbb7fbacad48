import type { Language } from '../../voice.ts';

const en = {};

type SettlementsReportWords = Readonly<Record<keyof typeof en, string>>;

const bn: SettlementsReportWords = {};

const hi: SettlementsReportWords = {};

/** Headings and titles of this kind of report alone. */
export const settlementsReportWords: Readonly<Record<Language, SettlementsReportWords>> = { en, bn, hi };
