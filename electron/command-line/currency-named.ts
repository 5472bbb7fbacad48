import { isCurrencyCode, type CurrencyCode } from '../../shared/catalogue/currencies.ts';
import { UsageError } from './usage-error.ts';

/** @throws UsageError for a currency that Nikash does not know. */
export function currencyNamed(text: string): CurrencyCode {
  const code = text.toUpperCase();
  if (!isCurrencyCode(code)) throw new UsageError(`Nikash does not know the currency ${text}`);
  return code;
}
