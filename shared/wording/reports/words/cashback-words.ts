import type { Language } from '../../voice.ts';

const en = {};

type CashbackReportWords = Readonly<Record<keyof typeof en, string>>;

const bn: CashbackReportWords = {};

const hi: CashbackReportWords = {};

/** Headings and titles of this kind of report alone. */
export const cashbackReportWords: Readonly<Record<Language, CashbackReportWords>> = { en, bn, hi };
