import { valueOf } from '../check-digits.ts';
import type { IdentifierFault } from '../identifier-fault.ts';
import { gstStates } from './gst-states.ts';
import type { TaxIdScheme } from './tax-id-scheme.ts';

/** Who holds a PAN, by its fourth letter. `K` (Krish, a trust) is in some lists alone; to refuse a real one would be worse. */
const panHolders: Readonly<Record<string, string>> = {
  A: 'association_of_persons',
  B: 'body_of_individuals',
  C: 'company',
  F: 'firm',
  G: 'government',
  H: 'hindu_undivided_family',
  J: 'artificial_juridical_person',
  K: 'trust',
  L: 'local_authority',
  P: 'individual',
  T: 'trust',
};

/** What is wrong with the parts of a PAN that begins after `before` characters. */
function panParts(text: string, before = 0): IdentifierFault | null {
  const holder = text[before + 3] ?? '';
  if (!Object.hasOwn(panHolders, holder))
    return { why: 'unknown_part', part: 'pan_holder', at: before + 4, found: holder };
  // The number in it runs from 0001 to 9999.
  return text.slice(before + 5, before + 9) === '0000' ? { why: 'placeholder' } : null;
}

const base36 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Luhn’s formula over 36 characters, as GSTN publishes it: the last character is the check. */
function gstinChecks(text: string): boolean {
  const sum = Array.from(text.slice(0, -1)).reduce((total, character, at) => {
    const product = valueOf(character) * (at % 2 === 0 ? 1 : 2);
    return total + Math.floor(product / 36) + (product % 36);
  }, 0);
  return text.at(-1) === base36[(36 - (sum % 36)) % 36];
}

export const southAsia = {
  in_pan: {
    country: 'IN',
    label: 'PAN',
    example: 'AAAPL1234C',
    source: 'Income Tax Department of India, structure of the PAN; section 139A, Income-tax Act 1961',
    // Its last letter is said to be a check, by a rule that was never published.
    holds: 'form',
    forms: ['a5d4a'],
    parts: (text) => panParts(text),
    facts: (text) => ({ holder: panHolders[text[3] ?? ''] ?? '' }),
  },
  in_gstin: {
    country: 'IN',
    label: 'GSTIN',
    example: '27AAPFU0939F1ZV',
    source: 'CGST Rules 2017, rule 10, and GSTN, structure of the GSTIN and list of state codes',
    holds: 'check_digit',
    forms: ['d2a5d4anZn'],
    parts: (text) => {
      const state = text.slice(0, 2);
      if (!Object.hasOwn(gstStates, state)) return { why: 'unknown_part', part: 'gst_state', at: 1, found: state };
      // The registrations of one PAN in one state count from 1 to 9 and on from A to Z.
      if (text[12] === '0') return { why: 'unknown_part', part: 'other', at: 13, found: '0' };
      return panParts(text, 2);
    },
    checks: gstinChecks,
    facts: (text) => ({
      state: gstStates[text.slice(0, 2)] ?? '',
      pan: text.slice(2, 12),
      holder: panHolders[text[5] ?? ''] ?? '',
    }),
  },
  in_udyam: {
    country: 'IN',
    label: 'Udyam',
    example: 'UDYAM-MH-01-0000001',
    source:
      'Ministry of MSME, notification S.O. 2119(E) of 26 June 2020: UDYAM, the state’s two letters, district, serial number',
    holds: 'form',
    forms: ['a2d9'],
    prefix: 'UDYAM',
    parts: (text) => (text.endsWith('0000000') ? { why: 'placeholder' } : null),
  },
  bd_bin: {
    country: 'BD',
    label: 'BIN',
    example: '000000123-0101',
    source:
      'National Board of Revenue of Bangladesh, VAT and Supplementary Duty Act 2012: thirteen digits (Mushak 2.3)',
    holds: 'form',
    forms: ['d13'],
    parts: (text) => (/^0+$/.test(text) ? { why: 'placeholder' } : null),
  },
  bd_tin: {
    country: 'BD',
    label: 'TIN',
    example: '224187378587',
    source: 'National Board of Revenue of Bangladesh, e-TIN: twelve digits',
    holds: 'form',
    forms: ['d12'],
    parts: (text) => (/^(\d)\1+$/.test(text) ? { why: 'placeholder' } : null),
  },
  np_pan: {
    country: 'NP',
    label: 'PAN / VAT',
    example: '301234567',
    source: 'Inland Revenue Department of Nepal: nine digits',
    holds: 'form',
    forms: ['d9'],
  },
  lk_tin: {
    country: 'LK',
    label: 'TIN',
    example: '134009080',
    source: 'Inland Revenue Department of Sri Lanka: nine digits, for VAT with 7000 behind them',
    holds: 'form',
    forms: ['d9', 'd13'],
  },
  pk_ntn: {
    country: 'PK',
    label: 'NTN',
    example: '1234567-8',
    source: 'Federal Board of Revenue of Pakistan: seven digits and one behind the dash',
    holds: 'form',
    forms: ['n7', 'n7d'],
  },
} as const satisfies Record<string, TaxIdScheme>;
