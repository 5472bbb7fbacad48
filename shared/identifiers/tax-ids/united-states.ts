import type { TaxIdScheme } from './tax-id-scheme.ts';

/**
 * Prefixes that no EIN has: all but those of the Service’s list "How EINs are assigned and valid EIN prefixes" (irs.gov, as
 * it stood in 2025).
 */
const unused = new Set('00 07 08 09 17 18 19 28 29 49 69 70 78 79 89 96 97'.split(' '));

export const unitedStates = {
  us_ein: {
    country: 'US',
    label: 'EIN',
    example: '12-3456789',
    source: 'Internal Revenue Service, How EINs are assigned and valid EIN prefixes',
    holds: 'form',
    forms: ['d9'],
    parts: (text) => {
      const prefix = text.slice(0, 2);
      if (unused.has(prefix)) return { why: 'unknown_part', part: 'ein_prefix', at: 1, found: prefix };
      return text.endsWith('0000000') ? { why: 'placeholder' } : null;
    },
  },
} as const satisfies Record<string, TaxIdScheme>;
