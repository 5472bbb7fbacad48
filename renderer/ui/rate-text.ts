import { localeOf } from '../i18n/locale-of.ts';
import type { Language } from '../../shared/wording/voice.ts';

/** A rate (digits with a point) in the reader's digits, every decimal of it: it goes through text, never through a number. */
export function rateText(rate: string, language: Language): string {
  const decimals = rate.split('.')[1]?.length ?? 0;
  const form = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return new Intl.NumberFormat(localeOf(language), form).format(rate as `${number}`);
}
