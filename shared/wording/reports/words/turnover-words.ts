import type { Language } from '../../voice.ts';

const en = {};

type TurnoverReportWords = Readonly<Record<keyof typeof en, string>>;

const bn: TurnoverReportWords = {};

const hi: TurnoverReportWords = {};

/** Headings and titles of this kind of report alone. */
export const turnoverReportWords: Readonly<Record<Language, TurnoverReportWords>> = { en, bn, hi };
