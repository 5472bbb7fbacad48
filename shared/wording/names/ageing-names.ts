import type { Ageing } from '../../contract/exceptions.ts';
import type { Language } from '../voice.ts';

/** How long something has been open. */
export const ageingNames: Readonly<Record<Language, Readonly<Record<Ageing, string>>>> = {
  en: { '0-2': '0–2 days', '3-7': '3–7 days', '8-30': '8–30 days', over_30: 'Over 30 days' },
  bn: { '0-2': '০–২ দিন', '3-7': '৩–৭ দিন', '8-30': '৮–৩০ দিন', over_30: '৩০ দিনের বেশি' },
  hi: { '0-2': '०–२ दिन', '3-7': '३–७ दिन', '8-30': '८–३० दिन', over_30: '३० दिन से ज़्यादा' },
};
