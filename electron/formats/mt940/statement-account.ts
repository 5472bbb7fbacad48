import { isCurrencyCode, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';

/** What `:25:` names: the account, and the currency that some banks write behind its number. */
export type StatementAccount = { readonly number: string; readonly currency: CurrencyCode | null };

export function readAccount(lines: readonly string[]): StatementAccount {
  // Behind the first line of `:25P:` stands the bank's own code.
  const text = lines[0]?.trim() ?? '';
  const [, number = text, code = ''] = /^(.*\d)[ /-]?([A-Z]{3})$/.exec(text) ?? [];
  return isCurrencyCode(code) ? { number, currency: code } : { number: text, currency: null };
}
