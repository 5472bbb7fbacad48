import type { Language } from '../../voice.ts';

const en = {};

type IncidentsReportWords = Readonly<Record<keyof typeof en, string>>;

const bn: IncidentsReportWords = {};

const hi: IncidentsReportWords = {};

/** Headings and titles of this kind of report alone. */
export const incidentsReportWords: Readonly<Record<Language, IncidentsReportWords>> = { en, bn, hi };
