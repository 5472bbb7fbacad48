import { getCountrySpecifications } from 'ibantools';
import { remainder } from '../check-digits.ts';
import { heldToForms, type Form } from '../held-to-forms.ts';
import { faulty, sound, type CheckedIdentifier } from '../identifier-fault.ts';
import { typedNumber } from '../typed-number.ts';

/** Countries with an IBAN, its length and what stands where: SWIFT’s IBAN registry, and those that use one outside it. */
export const ibanCountries = getCountrySpecifications();

const classOf: Readonly<Record<string, string>> = { '0-9': 'd', 'A-Z': 'a', 'A-Z0-9': 'n', '0-9A-Z': 'n' };

/** The library’s `^[A-Z]{4}[0-9]{10}$` as `a4d10`. */
export const formOf = (pattern: string): Form =>
  [...pattern.matchAll(/\[([^\]]+)\](?:\{(\d+)\})?/g)]
    .map(([, characters = '', count = '']) => `${classOf[characters] ?? 'n'}${count}`)
    .join('');

/**
 * An IBAN (ISO 13616): the country’s length and form, and MOD 97-10, which catches every wrong character and every exchange of
 * neighbours but B1, M2 and X3. Check digits that banks of some countries have inside it are left alone: they add little, and
 * to refuse a real account would be worse.
 */
export function checkIban(typed: string): CheckedIdentifier {
  const read = typedNumber(typed);
  if ('fault' in read) return faulty(read.fault);
  const text = read.text.replace(/^IBAN/, '');
  if (text.length < 4) return faulty({ why: 'wrong_form' });
  const begins = heldToForms(text.slice(0, 4), ['a2d2']);
  if (begins !== null) return faulty(begins);
  const country = text.slice(0, 2);
  const pattern = ibanCountries[country]?.bban_regexp;
  if (pattern === undefined || pattern === null)
    return faulty({ why: 'unknown_part', part: 'country', at: 1, found: country });
  const fault = heldToForms(text.slice(4), [formOf(pattern)], 4);
  if (fault !== null) return faulty(fault);
  // 00, 01 and 99 leave the same remainders as 97, 98 and 02, and are never given out.
  const digits = Number(text.slice(2, 4));
  if (digits < 2 || digits > 98 || remainder(`${text.slice(4)}${text.slice(0, 4)}`, 97) !== 1)
    return faulty({ why: 'wrong_check_digit' });
  return sound(text, { country });
}

/** A BIC (ISO 9362): eight characters, or eleven with the branch. A 0 in the eighth place is for tests alone. */
export function checkBic(typed: string): CheckedIdentifier {
  const read = typedNumber(typed);
  if ('fault' in read) return faulty(read.fault);
  const { text } = read;
  const fault = heldToForms(text, ['n4a2n2', 'n4a2n5']);
  if (fault !== null) return faulty(fault);
  const country = text.slice(4, 6);
  if (ibanCountries[country] === undefined)
    return faulty({ why: 'unknown_part', part: 'country', at: 5, found: country });
  if (text[7] === '0') return faulty({ why: 'test_network' });
  return sound(text, { country });
}
