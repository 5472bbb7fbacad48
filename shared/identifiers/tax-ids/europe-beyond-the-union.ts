import { elevenLess, valuesOf, weighted } from '../check-digits.ts';
import type { TaxIdScheme } from './tax-id-scheme.ts';

/** Weights of a first try, and two more each where that leaves 10: the EDRPOU’s, by the size of the number. */
function ukrainianChecks(text: string): boolean {
  const values = valuesOf(text);
  const number = Number(text);
  const weights = number > 30_000_000 && number < 60_000_000 ? [7, 1, 2, 3, 4, 5, 6] : [1, 2, 3, 4, 5, 6, 7];
  const first = weighted(values, weights) % 11;
  const digit =
    first < 10
      ? first
      : (weighted(
          values,
          weights.map((weight) => weight + 2),
        ) %
          11) %
        10;
  return digit === values.at(-1);
}

function turkishChecks(text: string): boolean {
  const values = valuesOf(text);
  const sum = values.slice(0, -1).reduce((total, value, at) => {
    const shifted = (value + 9 - at) % 10;
    const product = (shifted * 2 ** (9 - at)) % 9;
    return total + (shifted !== 0 && product === 0 ? 9 : product);
  }, 0);
  return (10 - (sum % 10)) % 10 === values.at(-1);
}

export const europeBeyondTheUnion = {
  ch_uid: {
    country: 'CH',
    label: 'UID',
    example: 'CHE-100.155.212',
    source: 'Swiss Federal Statistical Office, the UID (eCH-0097): modulus 11',
    holds: 'check_digit',
    forms: ['d9'],
    prefix: 'CHE',
    endings: ['MWST', 'TVA', 'IVA', 'VAT', 'TPV'],
    checks: (text) => elevenLess(valuesOf(text), [5, 4, 3, 2, 7, 6, 5, 4]) % 11 === Number(text.at(-1)),
  },
  no_orgnr: {
    country: 'NO',
    label: 'Organisasjonsnummer',
    example: '988 077 917',
    source: 'Brønnøysund Register Centre, about the organisation number: modulus 11',
    holds: 'check_digit',
    forms: ['d9'],
    endings: ['MVA'],
    parts: (text) => (/^0+$/.test(text) ? { why: 'placeholder' } : null),
    checks: (text) => elevenLess(valuesOf(text), [3, 2, 7, 6, 5, 4, 3, 2]) % 11 === Number(text.at(-1)),
  },
  tr_vkn: {
    country: 'TR',
    label: 'VKN',
    example: '4540536920',
    source: 'Revenue Administration of Türkiye, Vergi Kimlik Numarası: check digit',
    holds: 'check_digit',
    forms: ['d10'],
    checks: turkishChecks,
  },
  ua_edrpou: {
    country: 'UA',
    label: 'ЄДРПОУ',
    example: '32855961',
    source: 'State Statistics Service of Ukraine, EDRPOU: check digit by modulus 11',
    holds: 'check_digit',
    forms: ['d8'],
    checks: ukrainianChecks,
  },
} as const satisfies Record<string, TaxIdScheme>;
