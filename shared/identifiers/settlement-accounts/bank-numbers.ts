import { isOneCharacter, valuesOf, weighted } from '../check-digits.ts';
import { heldToForms, type Form } from '../held-to-forms.ts';
import { faulty, sound, type CheckedIdentifier, type IdentifierFault } from '../identifier-fault.ts';
import { typedNumber } from '../typed-number.ts';

type Rules = {
  readonly parts?: (text: string) => IdentifierFault | null;
  readonly checks?: (text: string) => boolean;
};

const held = (typed: string, forms: readonly Form[], { parts, checks }: Rules = {}): CheckedIdentifier => {
  const read = typedNumber(typed);
  if ('fault' in read) return faulty(read.fault);
  const fault = heldToForms(read.text, forms) ?? parts?.(read.text) ?? null;
  if (fault !== null) return faulty(fault);
  return checks?.(read.text) === false ? faulty({ why: 'wrong_check_digit' }) : sound(read.text);
};

const lengths = (sign: string, from: number, until: number): readonly Form[] =>
  Array.from({ length: until - from + 1 }, (_, at) => `${sign}${from + at}`);

const notOneDigit = (text: string): IdentifierFault | null =>
  isOneCharacter(text) && text.length > 1 ? { why: 'placeholder' } : null;

/** Account numbers that only their bank can check. */
const account =
  (sign: string, from: number, until: number) =>
  (typed: string): CheckedIdentifier =>
    held(typed, lengths(sign, from, until), { parts: notOneDigit });

/** Reserve Bank of India, IFSC: four letters of the bank, a 0, six characters of the branch. Its form alone. */
export const checkIfsc = (typed: string): CheckedIdentifier => {
  const checked = held(typed, ['a4dn6'], {
    parts: (text) =>
      text[4] === '0' ? null : { why: 'wrong_character', at: 5, found: text[4] ?? '', wanted: { exactly: '0' } },
  });
  return checked.ok ? sound(checked.value, { bank: checked.value.slice(0, 4) }) : checked;
};

/** Indian banks’ numbers have 9 to 18 digits (National Payments Corporation of India, NACH). */
export const checkIndianAccount = account('d', 9, 18);

/** Prefixes of Federal Reserve districts: banks 01 to 12, thrifts 21 to 32, electronic 61 to 72. Nothing settles to 00 and 80. */
const isFederalReserve = (prefix: number): boolean =>
  (prefix >= 1 && prefix <= 12) || (prefix >= 21 && prefix <= 32) || (prefix >= 61 && prefix <= 72);

/** American Bankers Association: weights 3, 7, 1 by modulus 10, which catches every wrong digit. */
export const checkRoutingNumber = (typed: string): CheckedIdentifier =>
  held(typed, ['d9'], {
    parts: (text) =>
      isFederalReserve(Number(text.slice(0, 2)))
        ? null
        : { why: 'unknown_part', part: 'routing_prefix', at: 1, found: text.slice(0, 2) },
    checks: (text) => weighted(valuesOf(text), [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0,
  });

/** Nacha’s account field has 17 characters. */
export const checkAmericanAccount = account('d', 4, 17);

/** Banco de México, CLABE: bank, place, account, and a digit by weights 3, 7, 1 modulus 10. */
export const checkClabe = (typed: string): CheckedIdentifier =>
  held(typed, ['d18'], {
    parts: notOneDigit,
    checks: (text) => {
      const weights = [3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7];
      const sum = valuesOf(text.slice(0, 17)).reduce(
        (total, value, at) => total + ((value * (weights[at] ?? 0)) % 10),
        0,
      );
      return (10 - (sum % 10)) % 10 === Number(text[17]);
    },
  });

/** Pay.UK: form alone; the modulus checks need its weekly table of sort codes. */
export const checkSortCode = (typed: string): CheckedIdentifier => held(typed, ['d6'], { parts: notOneDigit });

export const checkBritishAccount = account('d', 8, 8);

/** Banco Central do Brasil: three digits (COMPE), or eight (ISPB). */
export const checkBrazilianBank = (typed: string): CheckedIdentifier => held(typed, ['d3', 'd8']);

/** Four digits, and at some banks one more that checks them. */
export const checkBrazilianBranch = (typed: string): CheckedIdentifier => held(typed, ['d4', 'd4n']);

/** Up to twelve digits, and the check that each bank reckons in its own way (a digit, or X). */
export const checkBrazilianAccount = (typed: string): CheckedIdentifier =>
  held(typed, [...lengths('d', 2, 13), ...Array.from({ length: 12 }, (_, at) => `d${at + 1}X`)], {
    parts: notOneDigit,
  });

/**
 * Bangladesh Bank: three digits of the bank, two of the district, three of the branch, one that checks them by a rule that
 * was not published.
 */
export const checkBangladeshiRouting = (typed: string): CheckedIdentifier =>
  held(typed, ['d9'], { parts: notOneDigit });

export const checkBangladeshiAccount = account('d', 7, 17);

export const checkAnyAccount = (typed: string): CheckedIdentifier =>
  held(typed, lengths('n', 1, 34), { parts: notOneDigit });
