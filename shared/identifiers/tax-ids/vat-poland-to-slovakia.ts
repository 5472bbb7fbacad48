import { elevenLess, passesLuhn, remainder, valuesOf, weighted } from '../check-digits.ts';
import { noLeadingZero, unlisted } from './tax-id-scheme.ts';
import { vatScheme } from './vat-schemes.ts';

/** Two to ten digits; the weights end with the check digit. */
const romanianChecks = (text: string): boolean => {
  const values = valuesOf(text.padStart(10, '0'));
  return ((weighted(values, [7, 5, 3, 2, 1, 7, 5, 3, 2]) * 10) % 11) % 10 === values.at(-1);
};

export const vatPolandToSlovakia = {
  vat_pl: vatScheme('PL', {
    called: 'NIP (VAT)',
    example: 'PL5260001246',
    source: 'Polish Ministry of Finance: the NIP by modulus 11',
    forms: ['d10'],
    checks: (text) => weighted(valuesOf(text), [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(text.at(-1)),
    parts: (text) => (/^0+$/.test(text) ? { why: 'placeholder' } : null),
  }),
  vat_pt: vatScheme('PT', {
    called: 'NIF / NIPC (VAT)',
    example: 'PT502757191',
    source: 'Decreto-Lei 14/2013: the NIF by modulus 11',
    forms: ['d9'],
    parts: noLeadingZero,
    checks: (text) => {
      const check = elevenLess(valuesOf(text), [9, 8, 7, 6, 5, 4, 3, 2]);
      return (check > 9 ? 0 : check) === Number(text.at(-1));
    },
  }),
  vat_ro: vatScheme('RO', {
    called: 'CUI / CIF (VAT)',
    example: 'RO11198699',
    forms: ['d2', 'd3', 'd4', 'd5', 'd6', 'd7', 'd8', 'd9', 'd10'],
    parts: noLeadingZero,
    checks: romanianChecks,
  }),
  vat_se: vatScheme('SE', {
    called: 'Moms (VAT)',
    example: 'SE556188840401',
    source: 'Skatteverket: the ten digits of the organisation by Luhn, then 01 to 94',
    forms: ['d12'],
    parts: (text) => (/(0[1-9]|[1-8]\d|9[0-4])$/.test(text) ? null : unlisted(text, 11, 12)),
    checks: (text) => passesLuhn(text.slice(0, 10)),
  }),
  vat_si: vatScheme('SI', {
    called: 'ID za DDV (VAT)',
    example: 'SI15012557',
    forms: ['d8'],
    parts: noLeadingZero,
    // 10 is written 0; of 11 no number is made.
    checks: (text) => {
      const check = elevenLess(valuesOf(text), [8, 7, 6, 5, 4, 3, 2]);
      return (check === 10 ? 0 : check) === Number(text.at(-1));
    },
  }),
  vat_sk: vatScheme('SK', {
    called: 'IČ DPH (VAT)',
    example: 'SK4030000007',
    forms: ['d10'],
    parts: (text) => noLeadingZero(text) ?? (/^..[234789]/.test(text) ? null : unlisted(text, 3, 3)),
    checks: (text) => remainder(text, 11) === 0,
  }),
} as const;
