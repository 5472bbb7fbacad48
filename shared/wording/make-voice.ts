import { assert } from '../kernel/assert.ts';
import { daysBetween, firstDayOf, parseLocalDate, parseMonth, type LocalDate } from '../kernel/local-date.ts';
import { formatMoney } from '../money/format-money.ts';
import { formatShortMoney } from '../money/format-short-money.ts';
import { fromWire } from '../money/wire.ts';
import type { FigureForm, Language, Voice } from './voice.ts';

const locales: Record<
  Language,
  { readonly locale: string; readonly digits: string; readonly month: 'short' | 'long' }
> = {
  en: { locale: 'en-IN', digits: 'latn', month: 'short' },
  // Short months in Bengali and Hindi are abbreviations few people read (সেপ, सित॰).
  bn: { locale: 'bn', digits: 'beng', month: 'long' },
  hi: { locale: 'hi-IN', digits: 'deva', month: 'long' },
};

/** Civil dates have no zone: they are shown in the one they were built in. */
const utc = { timeZone: 'UTC', calendar: 'gregory' } as const;

const midnight = (day: LocalDate): number => daysBetween('1970-01-01' as LocalDate, day) * 86_400_000;

/** How `language` writes amounts, numbers and dates. Make it once and keep it: formatters are dear to build. */
export function makeVoice(language: Language, figures: FigureForm = 'usual'): Voice {
  const { locale, digits, month: monthForm } = locales[language];
  const latinDigits = figures === 'latin';
  const form = { language: language === 'en' && figures === 'lakh' ? 'en-IN' : language, latinDigits } as const;
  const tag = `${locale}-u-nu-${latinDigits ? 'latn' : digits}`;
  const numbers = new Intl.NumberFormat(tag);
  const dates = new Intl.DateTimeFormat(tag, { ...utc, day: 'numeric', month: monthForm, year: 'numeric' });
  const months = new Intl.DateTimeFormat(tag, { ...utc, month: 'long', year: 'numeric' });
  return {
    language,
    money: (amount) => formatMoney(fromWire(amount), form),
    shortMoney: (amount) => formatShortMoney(fromWire(amount), form).text,
    number: (value) => numbers.format(value),
    date: (text) => {
      const day = parseLocalDate(text);
      assert(day !== null, `not a date: ${text}`);
      return dates.format(midnight(day));
    },
    month: (text) => {
      const month = parseMonth(text);
      assert(month !== null, `not a month: ${text}`);
      return months.format(midnight(firstDayOf(month)));
    },
  };
}
