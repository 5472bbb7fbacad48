import type { incidentStates } from '../../contract/incidents.ts';
import type { Language } from '../voice.ts';

/** Whether somebody has said that an outage was one. */
export const incidentStateNames: Readonly<Record<Language, Readonly<Record<(typeof incidentStates)[number], string>>>> =
  {
    en: { open: 'Proposed', confirmed: 'Confirmed', dismissed: 'Dismissed' },
    bn: { open: 'প্রস্তাবিত', confirmed: 'নিশ্চিত', dismissed: 'বাতিল' },
    hi: { open: 'प्रस्तावित', confirmed: 'पक्का', dismissed: 'ख़ारिज' },
  };
