import { currencies } from '../catalogue/currencies.ts';
import type { MoneyForm } from './money-form.ts';
import type { Money } from './money.ts';

/** Written out, never with a font's hyphen: U+2212. */
const minusSign = '\u2212';
export const nbsp = '\u00a0';

/**
 * Digits already written, with the amount's label and sign: `₹` before the number, so that decimal points stand under
 * each other (a label that ends in a letter keeps a space), the sign before both.
 */
export function labelledAmount(digits: string, value: Money, { label = 'symbol', sign = 'minus' }: MoneyForm): string {
  const text = { symbol: currencies[value.currency].symbol, code: value.currency, none: '' }[label];
  const amount = `${text}${/\p{L}$/u.test(text) && text.length > 1 ? nbsp : ''}${digits}`;
  // Own brackets: Intl's accounting style falls back to western groups in en-IN.
  if (value.units < 0n) return sign === 'brackets' ? `(${amount})` : `${minusSign}${amount}`;
  return sign === 'always' && value.units > 0n ? `+${amount}` : amount;
}
