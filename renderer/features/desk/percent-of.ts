import { localeOf } from '../../i18n/locale-of.ts';
import type { Language } from '../../../shared/wording/voice.ts';

/** Hundredths of a per cent in the reader's digits. */
export const percentOf = (hundredths: number, language: Language): string =>
  new Intl.NumberFormat(localeOf(language), { style: 'percent', maximumFractionDigits: 1 }).format(hundredths / 10_000);
