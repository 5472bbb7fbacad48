import type { CurrencyCode } from '../catalogue/currencies.ts';
import { rate, type Rate } from './rate.ts';

/** No published rate is longer; a limit all the same. */
const plainDecimal = /^(\d{1,20})(?:\.(\d{1,30}))?$/;

/**
 * Reads a rate as central banks write it: Latin digits and a decimal point, `84.1234`, `0.0119`. Exact, however many
 * decimals. Null for anything else: signs, grouping, spaces, `1e-5` (a spreadsheet may have thrown digits away), zero, and a
 * currency against itself at anything but one.
 */
export function parseRate(from: CurrencyCode, to: CurrencyCode, text: string): Rate | null {
  const found = plainDecimal.exec(text);
  if (found === null) return null;
  const decimals = found[2] ?? '';
  const numerator = BigInt(`${found[1]}${decimals}`);
  const denominator = 10n ** BigInt(decimals.length);
  if (numerator === 0n || (from === to && numerator !== denominator)) return null;
  return rate(from, to, numerator, denominator);
}
