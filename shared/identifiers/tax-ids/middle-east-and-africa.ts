import { passesLuhn } from '../check-digits.ts';
import { noLeadingZero, unlisted, type TaxIdScheme } from './tax-id-scheme.ts';

export const middleEastAndAfrica = {
  ae_trn: {
    country: 'AE',
    label: 'TRN',
    example: '100123456700003',
    source: 'Federal Tax Authority of the United Arab Emirates: fifteen digits',
    holds: 'form',
    forms: ['d15'],
    parts: noLeadingZero,
  },
  bh_vat: {
    country: 'BH',
    label: 'VAT',
    example: '220000000000002',
    source: 'National Bureau for Revenue of Bahrain: fifteen digits',
    holds: 'form',
    forms: ['d15'],
  },
  eg_tin: {
    country: 'EG',
    label: 'TIN',
    example: '331-105-268',
    source: 'Egyptian Tax Authority: nine digits',
    holds: 'form',
    forms: ['d9'],
  },
  il_number: {
    country: 'IL',
    label: 'ח.פ.',
    example: '516179157',
    source: 'Israeli Corporations Authority: nine digits by Luhn',
    holds: 'check_digit',
    forms: ['d9'],
    parts: (text) => (/^0+$/.test(text) ? { why: 'placeholder' } : null),
    checks: passesLuhn,
  },
  ke_pin: {
    country: 'KE',
    label: 'KRA PIN',
    example: 'P051365947M',
    source: 'Kenya Revenue Authority: A (a person) or P (a firm), nine digits, a letter',
    holds: 'form',
    forms: ['Ad9a', 'Pd9a'],
  },
  om_vat: {
    country: 'OM',
    label: 'VATIN',
    example: 'OM1100000000',
    source: 'Tax Authority of Oman: OM and ten digits',
    holds: 'form',
    forms: ['d10'],
    prefix: 'OM',
  },
  sa_vat: {
    country: 'SA',
    label: 'VAT',
    example: '300000000000003',
    source: 'ZATCA, e-invoicing rules: fifteen digits, the first and the last of them 3',
    holds: 'form',
    forms: ['d15'],
    parts: (text) => {
      if (!text.startsWith('3')) return unlisted(text, 1, 1);
      return text.endsWith('3') ? null : unlisted(text, 15, 15);
    },
  },
  za_vat: {
    country: 'ZA',
    label: 'VAT',
    example: '4012345678',
    source: 'South African Revenue Service: ten digits, the first of them 4',
    holds: 'form',
    forms: ['d10'],
    parts: (text) => (text.startsWith('4') ? null : unlisted(text, 1, 1)),
  },
} as const satisfies Record<string, TaxIdScheme>;
