import { localeOf } from '../i18n/locale-of.ts';
import type { Language } from '../../shared/wording/voice.ts';

/** A rate (digits with a point) in the reader's digits, every decimal of it: it goes through text, never through a number. */
export const rateText = (rate: string, language: Language): string =>
  new Intl.NumberFormat(localeOf(language), {
    minimumFractionDigits: rate.split('.')[1]?.length ?? 0,
    maximumFractionDigits: 30,
  }).format(rate as `${number}`);
