import { fail, succeed, type Result } from '../kernel/result.ts';
import { inLatinDigits } from './in-latin-digits.ts';

export type DigitsFault = 'not_an_amount' | 'grouping' | 'ambiguous';

/** Latin digits without grouping, in front of the decimal mark and behind it. */
export type PlainDigits = { readonly whole: string; readonly decimals: string };

/**
 * Reads digits of one script with their marks: western grouping with any mark, lakh grouping with commas. `decimal`
 * is the source's decimal mark; the other of the two is a grouping mark there.
 */
export function readDigits(core: string, decimal: '.' | ','): Result<PlainDigits, DigitsFault> {
  const digits = latinDigits(core);
  if (digits === null) return fail('ambiguous');
  if (!/\d/.test(digits)) return fail('not_an_amount');
  const parts = digits.split(decimal);
  if (parts.length > 2) return fail('grouping');
  const [whole = '', decimals = ''] = parts;
  // A mark with nothing behind it may be a number cut short.
  if (parts.length === 2 && decimals === '') return fail('not_an_amount');
  if (!/^\d*$/.test(decimals)) return fail('grouping');
  const ungrouped = ungroup(whole, decimal);
  return ungrouped.ok ? succeed({ whole: ungrouped.value, decimals }) : ungrouped;
}

/** To Latin digits; null when digits of two scripts stand together (৪ is 4 and looks like 8). */
function latinDigits(core: string): string | null {
  const scripts = [/\d/, /[০-৯]/u, /[०-९]/u].filter((script) => script.test(core));
  if (scripts.length > 1) return null;
  return inLatinDigits(core);
}

const western = /^\d{1,3}(?:,\d{3})+$/;
const lakh = /^\d{1,2}(?:,\d{2})*,\d{3}$/;

/** The digits of the whole part without grouping marks, which must stand where western or lakh grouping puts them. */
function ungroup(whole: string, decimal: '.' | ','): Result<string, 'grouping' | 'ambiguous'> {
  if (/^\d*$/.test(whole)) return succeed(whole);
  const mark = /\D/.exec(whole)?.[0] ?? '';
  // Two marks group nothing: `1'234,567`.
  if (mark !== ',' && whole.includes(',')) return fail('grouping');
  const commas = whole.replaceAll(mark, ',');
  // Nobody groups by lakh with anything but a comma; `1.23.456` is more likely a date.
  if (!western.test(commas) && !(mark === ',' && decimal === '.' && lakh.test(commas))) return fail('grouping');
  // No grouped number begins with 0: `0,123` was written with the other decimal mark.
  if (commas.startsWith('0')) return fail('ambiguous');
  return succeed(commas.replaceAll(',', ''));
}
