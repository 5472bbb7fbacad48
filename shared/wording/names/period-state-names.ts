import type { PeriodState } from '../../contract/periods.ts';
import type { Language } from '../voice.ts';

/** How far a month is. */
export const periodStateNames: Readonly<Record<Language, Readonly<Record<PeriodState['state'], string>>>> = {
  en: { open: 'Open', closing: 'Closing', closed: 'Closed', reopened: 'Reopened' },
  bn: { open: 'খোলা', closing: 'বন্ধ হচ্ছে', closed: 'বন্ধ', reopened: 'আবার খোলা' },
  hi: { open: 'खुला', closing: 'बंद हो रहा है', closed: 'बंद', reopened: 'फिर खुला' },
};
