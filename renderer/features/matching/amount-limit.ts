import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { parseAmount } from '../../../shared/money/parse-amount.ts';

/** An amount that somebody typed as the text a filter keeps, without its sign; null for what is none. */
export function amountLimit(text: string, currency: CurrencyCode): string | null {
  const read = parseAmount(text, { currency, decimal: '.', typed: true });
  return read.ok ? toDecimalText(read.value).replace('-', '') : null;
}
