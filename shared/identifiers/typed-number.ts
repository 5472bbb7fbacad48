import { inLatinDigits } from '../money/in-latin-digits.ts';
import type { IdentifierFault } from './identifier-fault.ts';

const digitsOfScripts = [/\d/, /[০-৯]/u, /[०-९]/u] as const;

/** What people set numbers apart with, and what comes along unseen when they are copied. */
const separators = /[\s\p{Cf}\-‐‑‒–—−_./\\,·:'’]/gu;

const inCapitals = (text: string): string => text.replaceAll(/[a-zñ]/g, (letter) => letter.toUpperCase());

/** True where digits of two scripts stand together: ৪ is 4 and looks like 8. */
export const hasMixedScripts = (text: string): boolean =>
  digitsOfScripts.filter((script) => script.test(text)).length > 1;

/** Text as somebody typed or pasted it, without what surrounds it unseen; its case and its separators as they were. */
export const asTyped = (typed: string): string =>
  inLatinDigits(typed.normalize('NFKC').replaceAll(/\p{Cf}/gu, '')).trim();

/**
 * A number as it is compared and kept: Latin digits, capitals, without spaces, dashes, dots and slashes; or why that
 * cannot be told. Only a to z and ñ become capitals: the platform’s rules would make
 * SS of ß.
 */
export function typedNumber(typed: string): { readonly text: string } | { readonly fault: IdentifierFault } {
  const wide = typed.normalize('NFKC');
  if (hasMixedScripts(wide)) return { fault: { why: 'mixed_scripts' } };
  const text = inCapitals(inLatinDigits(wide).replaceAll(separators, ''));
  return text === '' ? { fault: { why: 'empty' } } : { text };
}
