import type { Language } from '../../voice.ts';

const en = {};

type ReserveReportWords = Readonly<Record<keyof typeof en, string>>;

const bn: ReserveReportWords = {};

const hi: ReserveReportWords = {};

/** Headings and titles of this kind of report alone. */
export const reserveReportWords: Readonly<Record<Language, ReserveReportWords>> = { en, bn, hi };
