import type { Speech } from '../../i18n/speech-context.tsx';

/** Hundredths of a per cent in the reader's digits. */
export const percentOf = (hundredths: number, { locale }: Pick<Speech, 'locale'>): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(hundredths / 10_000);
