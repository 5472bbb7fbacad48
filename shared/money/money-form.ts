import type { CurrencyCode } from '../catalogue/currencies.ts';

/**
 * How amounts are written: `en` as English is read everywhere, by lakh only in the currencies whose own people count
 * so (₹1,23,45,678.90 beside $12,345,678.90); `en-IN` by lakh and crore whatever the currency ($1,23,45,678.90), as
 * do Bengali and Hindi.
 */
export const moneyLocales = ['en', 'en-IN', 'bn', 'hi'] as const;

export type MoneyLocale = (typeof moneyLocales)[number];

export type MoneyForm = {
  readonly language: MoneyLocale;
  /** Latin digits in Bengali and Hindi too; the grouping stays the language's. */
  readonly latinDigits?: boolean;
  readonly label?: 'symbol' | 'code' | 'none';
  /** How a negative is written; `always` also writes a plus. */
  readonly sign?: 'minus' | 'brackets' | 'always';
};

const countedInLakh: readonly CurrencyCode[] = ['INR', 'BDT', 'NPR', 'PKR', 'BTN'];

/** True where the currency's own people count in lakh and crore, whatever language they write. */
export const isCountedInLakh = (currency: CurrencyCode): boolean => countedInLakh.includes(currency);
