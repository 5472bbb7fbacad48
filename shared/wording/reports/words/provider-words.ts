import type { Language } from '../../voice.ts';

const en = {};

type ProviderReportWords = Readonly<Record<keyof typeof en, string>>;

const bn: ProviderReportWords = {};

const hi: ProviderReportWords = {};

/** Headings and titles of this kind of report alone. */
export const providerReportWords: Readonly<Record<Language, ProviderReportWords>> = { en, bn, hi };
