import { assert } from '../../../shared/kernel/assert.ts';

/**
 * What a link of the audit chain may cover: texts, whole numbers, truth, nothing, lists and records of these. Amounts
 * go in as texts or bigints of units; a number with a fraction has no business in the books.
 */
export type Canonical =
  string | number | bigint | boolean | null | readonly Canonical[] | { readonly [key: string]: Canonical };

/**
 * The one text that stands for a value in the audit chain: JSON with its keys sorted by code unit, no spaces, bigints
 * as their digits in quotes after `n` (RFC 8785's form, cut down to whole numbers and widened by bigint). Two values
 * that differ give two texts; the same value gives the same text on every machine.
 * @throws AssertionFault for a fraction, an unsafe number, or a lone surrogate, which have no one form.
 */
export function canonicalContent(value: Canonical): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'bigint') return `n"${value}"`;
  if (typeof value === 'number') {
    assert(Number.isSafeInteger(value) && !Object.is(value, -0), `not a whole number: ${value}`);
    return String(value);
  }
  if (typeof value === 'string') {
    assert(value.isWellFormed(), 'a text in the audit chain is not well-formed Unicode');
    return JSON.stringify(value);
  }
  if (isList(value)) return `[${value.map(canonicalContent).join(',')}]`;
  const entries = Object.keys(value)
    .toSorted(byCodeUnit)
    .map((key) => {
      const held = value[key];
      assert(held !== undefined, `nothing under the key ${key}`);
      return `${canonicalContent(key)}:${canonicalContent(held)}`;
    });
  return `{${entries.join(',')}}`;
}

const isList = (value: Canonical): value is readonly Canonical[] => Array.isArray(value);

const byCodeUnit = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
