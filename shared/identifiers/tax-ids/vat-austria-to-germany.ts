import { elevenLess, luhnSum, passesMod1110, remainder, valuesOf, weighted } from '../check-digits.ts';
import { noLeadingZero, unlisted } from './tax-id-scheme.ts';
import { vatScheme } from './vat-schemes.ts';

/** EIK of firms: by weights 1 to 8, and where that leaves 10 by 3 to 10. */
function bulgarianFirm(text: string): boolean {
  const values = valuesOf(text);
  const first = weighted(values, [1, 2, 3, 4, 5, 6, 7, 8]) % 11;
  const digit = first === 10 ? (weighted(values, [3, 4, 5, 6, 7, 8, 9, 10]) % 11) % 10 : first;
  return digit === values.at(-1);
}

/** Ten digits are a person’s: a citizen’s (EGN), a foreigner’s, or a number of the revenue agency. */
function bulgarianPerson(text: string): boolean {
  const values = valuesOf(text);
  const last = values.at(-1);
  const citizen = (weighted(values, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10;
  const foreigner = weighted(values, [21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10;
  const other = elevenLess(values, [4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return last === citizen || last === foreigner || last === other;
}

const cypriotOdd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21] as const;

function cypriotChecks(text: string): boolean {
  const sum = valuesOf(text.slice(0, 8)).reduce(
    (total, value, at) => total + (at % 2 === 0 ? (cypriotOdd[value] ?? 0) : value),
    0,
  );
  return text[8] === String.fromCharCode(65 + (sum % 26));
}

/** Eight digits are a firm’s (IČO); nine that begin with 6 a special number; else they are a person’s birth number. */
function czechChecks(text: string): boolean {
  const values = valuesOf(text);
  if (text.length === 8) return elevenLess(values, [8, 7, 6, 5, 4, 3, 2]) % 10 === values.at(-1);
  if (text.length === 10) {
    const rest = remainder(text.slice(0, 9), 11);
    // Up to 1985 a remainder of 10 was written 0.
    return rest % 10 === values.at(-1);
  }
  if (!text.startsWith('6')) return true;
  const rest = weighted(values.slice(1), [8, 7, 6, 5, 4, 3, 2]) % 11;
  return (18 - (10 - rest)) % 10 === values.at(-1);
}

export const vatAustriaToGermany = {
  vat_at: vatScheme('AT', {
    called: 'UID (VAT)',
    example: 'ATU10223006',
    source: 'Austrian Ministry of Finance, construction rules of the UID',
    forms: ['Ud8'],
    checks: (text) => (luhnSum(text.slice(1, 8)) + 4 + Number(text[8])) % 10 === 0,
  }),
  vat_be: vatScheme('BE', {
    called: 'TVA/BTW (VAT)',
    example: 'BE0776091951',
    source: 'Crossroads Bank for Enterprises: ten digits since 2007, beginning with 1 since 2023',
    // Nine digits are the old way of writing it.
    forms: ['d10', 'd9'],
    complete: (text) => text.padStart(10, '0'),
    parts: (text) => (/^[01]/.test(text.padStart(10, '0')) ? null : unlisted(text, 1, 1)),
    checks: (text) => 97 - remainder(text.slice(0, -2), 97) === Number(text.slice(-2)),
  }),
  vat_bg: vatScheme('BG', {
    called: 'ДДС (VAT)',
    example: 'BG101004508',
    source: 'Bulgarian Trade Register, BULSTAT: the EIK’s check digit',
    forms: ['d9', 'd10'],
    checks: (text) => (text.length === 9 ? bulgarianFirm(text) : bulgarianPerson(text)),
  }),
  vat_cy: vatScheme('CY', {
    called: 'ΦΠΑ (VAT)',
    example: 'CY00532445O',
    forms: ['d8a'],
    parts: (text) => (text.startsWith('12') ? unlisted(text, 1, 2) : null),
    checks: cypriotChecks,
  }),
  vat_cz: vatScheme('CZ', {
    called: 'DIČ (VAT)',
    example: 'CZ46505334',
    source: 'Czech Financial Administration; birth numbers by law 133/2000, section 13',
    forms: ['d8', 'd9', 'd10'],
    parts: (text) => (text.length === 8 && text.startsWith('9') ? unlisted(text, 1, 1) : null),
    checks: czechChecks,
  }),
  vat_de: vatScheme('DE', {
    called: 'USt-IdNr. (VAT)',
    example: 'DE136695976',
    source: 'Bundeszentralamt für Steuern: check digit by ISO/IEC 7064 MOD 11,10',
    forms: ['d9'],
    parts: noLeadingZero,
    checks: passesMod1110,
  }),
} as const;
