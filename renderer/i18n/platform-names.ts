import type { CurrencyCode } from '../../shared/catalogue/currencies.ts';
import type { Language } from '../../shared/wording/voice.ts';
import { localeOf } from './locale-of.ts';

/** The code first, as accountants say it, then the name where the platform knows one (coins have none). */
export function currencyName(code: CurrencyCode, language: Language): string {
  if (code.length !== 3) return code;
  const name = new Intl.DisplayNames(localeOf(language), { type: 'currency', fallback: 'none' }).of(code);
  return name === undefined ? code : `${code} · ${name}`;
}
