import { passesLuhn, passesMod1110, remainder, valuesOf, weighted } from '../check-digits.ts';
import { noLeadingZero, unlisted } from './tax-id-scheme.ts';
import { vatScheme } from './vat-schemes.ts';

const spanishLetters = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** A person’s DNI or NIE by the remainder of 23; an entity’s CIF by Luhn, written as a digit or as a letter. */
function spanishChecks(text: string): boolean {
  const last = text.at(-1) ?? '';
  const first = text[0] ?? '';
  if (/^\d/.test(first)) return spanishLetters[Number(text.slice(0, 8)) % 23] === last;
  if ('XYZ'.includes(first)) return spanishLetters[Number(`${'XYZ'.indexOf(first)}${text.slice(1, 8)}`) % 23] === last;
  if ('KLM'.includes(first)) return spanishLetters[Number(text.slice(1, 8)) % 23] === last;
  const digits = text.slice(1, 8);
  const check = Array.from({ length: 10 }, (_, digit) => digit).findIndex((digit) => passesLuhn(`${digits}${digit}`));
  return last === String(check) || last === 'JABCDEFGHI'[check];
}

const frenchAlphabet = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Two characters before the SIREN: its remainder by 97, or since letters are given out their own sum by 11. */
function frenchChecks(text: string): boolean {
  const siren = text.slice(2);
  // Numbers of Monaco begin with 000 and have no check of their own.
  if (!siren.startsWith('000') && !passesLuhn(siren)) return false;
  if (/^\d\d/.test(text)) return remainder(`${siren}12`, 97) === Number(text.slice(0, 2));
  const [first, second] = [frenchAlphabet.indexOf(text[0] ?? ''), frenchAlphabet.indexOf(text[1] ?? '')];
  const key = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
  return (remainder(siren, 11) + 1 + Math.floor(key / 11)) % 11 === key % 11;
}

export const vatDenmarkToHungary = {
  vat_dk: vatScheme('DK', {
    called: 'CVR / SE (VAT)',
    example: 'DK88146328',
    source: 'Danish Business Authority: the CVR number by modulus 11',
    forms: ['d8'],
    parts: noLeadingZero,
    checks: (text) => weighted(valuesOf(text), [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  }),
  vat_ee: vatScheme('EE', {
    called: 'KMKR (VAT)',
    example: 'EE100207415',
    forms: ['d9'],
    checks: (text) => weighted(valuesOf(text), [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0,
  }),
  vat_gr: vatScheme(
    'GR',
    {
      called: 'ΑΦΜ (VAT)',
      example: 'EL040127797',
      forms: ['d9', 'd8'],
      // Eight digits are a number from before 2000.
      complete: (text) => text.padStart(9, '0'),
      checks: (text) => {
        const values = valuesOf(text.padStart(9, '0'));
        return (weighted(values, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === values.at(-1);
      },
      parts: (text) => (/^0+$/.test(text) ? { why: 'placeholder' } : null),
    },
    'EL',
  ),
  vat_es: vatScheme('ES', {
    called: 'NIF / CIF (VAT)',
    example: 'ESA13585625',
    source: 'Real Decreto 1065/2007, articles 19 and 22, and Orden EHA/451/2008',
    forms: ['ad7n', 'd8a'],
    parts: (text) => (/^[IOÑT]/u.test(text) ? unlisted(text, 1, 1) : null),
    checks: spanishChecks,
  }),
  vat_fi: vatScheme('FI', {
    called: 'ALV (VAT)',
    example: 'FI09853608',
    source: 'Finnish Patent and Registration Office: the business ID by modulus 11',
    forms: ['d8'],
    checks: (text) => weighted(valuesOf(text), [7, 9, 10, 5, 8, 4, 2, 1]) % 11 === 0,
  }),
  vat_fr: vatScheme('FR', {
    called: 'TVA (VAT)',
    example: 'FR83404833048',
    source: 'Code général des impôts, annexe 3; INSEE: the SIREN by Luhn',
    forms: ['n2d9'],
    parts: (text) => {
      const letter = Array.from(text.slice(0, 2)).findIndex((character) => !frenchAlphabet.includes(character));
      return letter === -1 ? null : unlisted(text, letter + 1, letter + 1);
    },
    checks: frenchChecks,
  }),
  vat_hr: vatScheme('HR', {
    called: 'OIB (VAT)',
    example: 'HR33392005961',
    source: 'Ministry of Finance of Croatia: the OIB by ISO/IEC 7064 MOD 11,10',
    forms: ['d11'],
    checks: passesMod1110,
  }),
  vat_hu: vatScheme('HU', {
    called: 'ÁFA (VAT)',
    example: 'HU12892312',
    forms: ['d8'],
    checks: (text) => weighted(valuesOf(text), [9, 7, 3, 1, 9, 7, 3, 1]) % 10 === 0,
  }),
} as const;
