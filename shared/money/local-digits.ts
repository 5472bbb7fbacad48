import type { CurrencyCode } from '../catalogue/currencies.ts';
import { assertNever } from '../kernel/assert.ts';
import { isCountedInLakh, type MoneyForm } from './money-form.ts';

function localeOf(currency: CurrencyCode, { language, latinDigits = false }: MoneyForm): string {
  switch (language) {
    case 'en':
      return isCountedInLakh(currency) ? 'en-IN' : 'en-US';
    case 'en-IN':
      return 'en-IN';
    case 'bn':
      return `bn-u-nu-${latinDigits ? 'latn' : 'beng'}`;
    case 'hi':
      return `hi-IN-u-nu-${latinDigits ? 'latn' : 'deva'}`;
    default:
      return assertNever(language);
  }
}

const formatters = new Map<string, Intl.NumberFormat>();

function formatterOf(locale: string, decimals: number): Intl.NumberFormat {
  const name = `${locale} ${decimals}`;
  const known = formatters.get(name);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: 18 });
  formatters.set(name, made);
  return made;
}

/**
 * Decimal text without a sign (`1234567.5`) in the form's digits and grouping, with at least `decimals` decimals. Goes
 * through text, never through a number, so no digit is lost at any size.
 */
export const localDigits = (text: string, decimals: number, currency: CurrencyCode, form: MoneyForm): string =>
  formatterOf(localeOf(currency, form), decimals).format(text as `${number}`);
