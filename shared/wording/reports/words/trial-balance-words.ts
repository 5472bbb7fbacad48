import type { Language } from '../../voice.ts';

const en = {};

type TrialBalanceReportWords = Readonly<Record<keyof typeof en, string>>;

const bn: TrialBalanceReportWords = {};

const hi: TrialBalanceReportWords = {};

/** Headings and titles of this kind of report alone. */
export const trialBalanceReportWords: Readonly<Record<Language, TrialBalanceReportWords>> = { en, bn, hi };
