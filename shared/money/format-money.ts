import { currencies, exponentOf, type CurrencyCode } from '../catalogue/currencies.ts';
import { assertNever } from '../kernel/assert.ts';
import type { Language } from '../wording/voice.ts';
import { toDecimalText } from './decimal-text.ts';
import { absolute, type Money } from './money.ts';

export type MoneyForm = {
  readonly language: Language;
  /** Latin digits in Bengali and Hindi too; the grouping stays the language's. */
  readonly latinDigits?: boolean;
  readonly label?: 'symbol' | 'code' | 'none';
  /** How a negative is written; `always` also writes a plus. */
  readonly sign?: 'minus' | 'brackets' | 'always';
};

/**
 * Bengali and Hindi group by lakh and crore whatever the currency. English is read everywhere: it groups by lakh
 * where the currency's own people do (₹1,23,45,678.90), by thousands elsewhere ($12,345,678.90).
 */
const groupedByLakh: readonly CurrencyCode[] = ['INR', 'BDT', 'NPR', 'PKR'];

function localeOf(currency: CurrencyCode, { language, latinDigits = false }: MoneyForm): string {
  switch (language) {
    case 'en':
      return groupedByLakh.includes(currency) ? 'en-IN' : 'en-US';
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

/** Written out, never with a font's hyphen: U+2212. */
const minusSign = '\u2212';
const nbsp = '\u00a0';

/** Before the number, so that decimal points stand under each other; a label that ends in a letter keeps a space. */
function labelled(digits: string, currency: CurrencyCode, label: 'symbol' | 'code' | 'none'): string {
  if (label === 'none') return digits;
  const text = label === 'code' ? currency : currencies[currency].symbol;
  return `${text}${/\p{L}$/u.test(text) && text.length > 1 ? nbsp : ''}${digits}`;
}

/**
 * The exact amount in a language's digits and grouping, with its currency's label: at least the currency's own
 * decimals, more only where the amount has them. Goes through text, never through a number. What this writes,
 * `parseAmount` reads back.
 */
export function formatMoney(value: Money, form: MoneyForm): string {
  const { label = 'symbol', sign = 'minus' } = form;
  const text = toDecimalText(absolute(value)) as `${number}`;
  const digits = formatterOf(localeOf(value.currency, form), exponentOf(value.currency)).format(text);
  const amount = labelled(digits, value.currency, label);
  // Own brackets: Intl's accounting style falls back to western groups in en-IN.
  if (value.units < 0n) return sign === 'brackets' ? `(${amount})` : `${minusSign}${amount}`;
  return sign === 'always' && value.units > 0n ? `+${amount}` : amount;
}
