import type { Speech } from '../i18n/speech-context.tsx';

/** A rate (digits with a point) in the reader's digits, every decimal of it: it goes through text, never through a number. */
export function rateText(rate: string, { locale }: Pick<Speech, 'locale'>): string {
  const decimals = rate.split('.')[1]?.length ?? 0;
  const form = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return new Intl.NumberFormat(locale, form).format(rate as `${number}`);
}
