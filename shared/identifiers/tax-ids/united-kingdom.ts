import { remainder, valuesOf, weighted } from '../check-digits.ts';
import type { TaxIdScheme } from './tax-id-scheme.ts';
import { vatScheme } from './vat-schemes.ts';

/**
 * Nine digits by modulus 97, or since 2010 with 55 more (42 or 55 is left: both are met); three more name a branch. GD000 to GD499 are departments, HA500 to
 * HA999 health authorities.
 */
const rules: Pick<TaxIdScheme, 'forms' | 'parts' | 'checks'> = {
  forms: ['d9', 'd12', 'GDd3', 'HAd3'],
  parts: (text) => {
    if (/^(GD[5-9]|HA[0-4])/.test(text)) return { why: 'unknown_part', part: 'other', at: 3, found: text.slice(2) };
    return /^0{7}/.test(text) ? { why: 'placeholder' } : null;
  },
  checks: (text) => {
    if (/^[GH]/.test(text)) return true;
    const sum = weighted(valuesOf(text), [8, 7, 6, 5, 4, 3, 2]) + remainder(text.slice(7, 9), 97);
    return [0, 42, 55].includes(sum % 97);
  },
};

export const unitedKingdom = {
  vat_gb: {
    ...rules,
    country: 'GB',
    label: 'VAT',
    example: 'GB980780684',
    source: 'HM Revenue & Customs, VAT registration numbers: modulus 97 and 9755',
    holds: 'check_digit',
    prefix: 'GB',
  },
  vat_xi: vatScheme('XI', { ...rules, called: 'VAT (Northern Ireland)', example: 'XI980780684' }),
} as const satisfies Record<string, TaxIdScheme>;
