import { passesLuhn, remainder, valuesOf, weighted } from '../check-digits.ts';
import { noLeadingZero, unlisted } from './tax-id-scheme.ts';
import { vatScheme } from './vat-schemes.ts';

const irishLetters = 'WABCDEFGHIJKLMNOPQRSTUV';

/** Seven digits, a check letter, and since 2013 a letter more; before 2013 the second character could be a letter. */
function irishChecks(text: string): boolean {
  const old = !/^\d/.test(text[1] ?? '');
  const digits = old ? `0${text.slice(2, 7)}${text[0] ?? ''}` : text.slice(0, 7);
  // W, T and X behind the check letter (spouses, traders’ second numbers) have always counted nothing.
  const more = /[A-I]$/.test(text.slice(8)) ? irishLetters.indexOf(text[8] ?? '') : 0;
  return irishLetters[(weighted(valuesOf(digits), [8, 7, 6, 5, 4, 3, 2]) + 9 * more) % 23] === text[7];
}

const lithuanianWeights = (count: number, from: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => ((at + from - 1) % 9) + 1);

function lithuanianChecks(text: string): boolean {
  const values = valuesOf(text);
  const first = weighted(values, lithuanianWeights(text.length - 1, 1)) % 11;
  const digit = first === 10 ? (weighted(values, lithuanianWeights(text.length - 1, 3)) % 11) % 10 : first;
  return digit === values.at(-1);
}

/** Firms by modulus 11. Persons’ codes hold a birthday, and since 2017 nothing at all (they begin with 32). */
const latvianChecks = (text: string): boolean =>
  /^[0-3]/.test(text) || weighted(valuesOf(text), [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 === 3;

/** By the old eleven-test of nine digits, or since 2020 (sole traders) by modulus 97 over the whole with its NL. */
const dutchChecks = (text: string): boolean => {
  const values = valuesOf(text);
  const eleven = (weighted(values, [9, 8, 7, 6, 5, 4, 3, 2]) - (values[8] ?? 0)) % 11 === 0;
  return (eleven && !text.startsWith('000000000')) || remainder(`NL${text}`, 97) === 1;
};

/** Provinces of the offices that give the number out, and those for residents abroad and others. */
const isItalianOffice = (office: number): boolean =>
  (office >= 1 && office <= 100) || office === 120 || office === 121 || office === 888 || office === 999;

export const vatIrelandToNetherlands = {
  vat_ie: vatScheme('IE', {
    called: 'VAT',
    example: 'IE3628739L',
    source: 'Irish Revenue: seven digits by modulus 23, with a further letter since 2013',
    forms: ['d7a', 'd7a2', 'dad5a'],
    parts: (text) => (text.length === 9 && !/[A-ITWX]$/.test(text) ? unlisted(text, 9, 9) : null),
    checks: irishChecks,
  }),
  vat_it: vatScheme('IT', {
    called: 'Partita IVA (VAT)',
    example: 'IT00000010215',
    source: 'Agenzia delle Entrate: the partita IVA by Luhn, its office in digits 8 to 10',
    forms: ['d11'],
    parts: (text) => {
      if (text.startsWith('0000000')) return { why: 'placeholder' };
      return isItalianOffice(Number(text.slice(7, 10))) ? null : unlisted(text, 8, 10);
    },
    checks: passesLuhn,
  }),
  vat_lt: vatScheme('LT', {
    called: 'PVM (VAT)',
    example: 'LT213179412',
    forms: ['d9', 'd12'],
    parts: (text) => (text.at(-2) === '1' ? null : unlisted(text, text.length - 1, text.length - 1)),
    checks: lithuanianChecks,
  }),
  vat_lu: vatScheme('LU', {
    called: 'TVA (VAT)',
    example: 'LU10000356',
    forms: ['d8'],
    checks: (text) => remainder(text.slice(0, 6), 89) === Number(text.slice(6)),
  }),
  vat_lv: vatScheme('LV', {
    called: 'PVN (VAT)',
    example: 'LV40003009497',
    forms: ['d11'],
    checks: latvianChecks,
  }),
  vat_mt: vatScheme('MT', {
    called: 'VAT',
    example: 'MT15121333',
    forms: ['d8'],
    parts: noLeadingZero,
    checks: (text) => weighted(valuesOf(text), [3, 4, 6, 7, 8, 9, 10, 1]) % 37 === 0,
  }),
  vat_nl: vatScheme('NL', {
    called: 'Btw-id (VAT)',
    example: 'NL010000446B01',
    source: 'Belastingdienst: the btw-id of sole traders since 1 January 2020',
    forms: ['d9Bd2'],
    parts: (text) => (text.endsWith('00') ? unlisted(text, 11, 12) : null),
    checks: dutchChecks,
  }),
} as const;
