import { isCurrencyCode, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';

/** Reads a cell as a currency's code, in letters of any case; null after it has told `issue` what is wrong with it. */
export function readCurrency(
  text: string,
  placeOf: () => { readonly line: number; readonly column: string },
  issue: (issue: FileIssue) => void,
): CurrencyCode | null {
  const code = text.toUpperCase();
  if (isCurrencyCode(code)) return code;
  const place = placeOf();
  issue(text === '' ? fileIssue('currency_missing', {}, place) : fileIssue('currency_unknown', { text }, place));
  return null;
}
