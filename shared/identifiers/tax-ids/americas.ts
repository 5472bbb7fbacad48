import { elevenLess, passesLuhn, valuesOf, weighted } from '../check-digits.ts';
import { noLeadingZero, unlisted, type TaxIdScheme } from './tax-id-scheme.ts';

const elevenOfTen = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2] as const;

/** Weights 2 to 7 from the right, over and over. */
function chileanChecks(text: string): boolean {
  const sum = valuesOf(text.slice(0, -1))
    .toReversed()
    .reduce((total, value, at) => total + value * (2 + (at % 6)), 0);
  return '0123456789K'[(11 - (sum % 11)) % 11] === text.at(-1);
}

const colombianWeights = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71] as const;

function colombianChecks(text: string): boolean {
  const rest = weighted(valuesOf(text.slice(0, -1)).toReversed(), colombianWeights) % 11;
  return (rest < 2 ? rest : 11 - rest) === Number(text.at(-1));
}

/** A firm’s three letters or a person’s four, and the day it began or was born: year, month, day. */
function mexicanDay(text: string): ReturnType<NonNullable<TaxIdScheme['parts']>> {
  const from = text.length - 8;
  const [month, day] = [Number(text.slice(from + 1, from + 3)), Number(text.slice(from + 3, from + 5))];
  if (month < 1 || month > 12) return unlisted(text, from + 2, from + 3);
  return day < 1 || day > 31 ? unlisted(text, from + 4, from + 5) : null;
}

export const americas = {
  ar_cuit: {
    country: 'AR',
    label: 'CUIT',
    example: '20-05536168-2',
    source: 'ARCA (AFIP), CUIT: modulus 11',
    holds: 'check_digit',
    forms: ['d11'],
    parts: noLeadingZero,
    checks: (text) => {
      const check = elevenLess(valuesOf(text), elevenOfTen);
      return (check === 11 ? 0 : Math.min(check, 9)) === Number(text.at(-1));
    },
  },
  ca_bn: {
    country: 'CA',
    label: 'BN',
    example: '12302 6635 RT 0001',
    source: 'Canada Revenue Agency, the business number: nine digits by Luhn, and a program account',
    holds: 'check_digit',
    forms: ['d9', 'd9a2d4'],
    parts: (text) => (/^0{9}/.test(text) ? { why: 'placeholder' } : null),
    checks: (text) => passesLuhn(text.slice(0, 9)),
  },
  cl_rut: {
    country: 'CL',
    label: 'RUT',
    example: '76.086.428-5',
    source: 'Servicio de Impuestos Internos, RUT: modulus 11, 10 is written K',
    holds: 'check_digit',
    forms: ['d8', 'd7K', 'd9', 'd8K'],
    checks: chileanChecks,
  },
  co_nit: {
    country: 'CO',
    label: 'NIT',
    example: '213.123.432-1',
    source: 'DIAN, Orden Administrativa 4 of 1989: the NIT’s check digit by modulus 11',
    holds: 'check_digit',
    forms: ['d8', 'd9', 'd10', 'd11'],
    checks: colombianChecks,
  },
  mx_rfc: {
    country: 'MX',
    label: 'RFC',
    example: 'GODE561231GR8',
    source: 'SAT, Código Fiscal de la Federación, article 27: the RFC; numbers were given out with wrong check digits',
    holds: 'form',
    forms: ['r3d6n3', 'r4d6n3'],
    parts: mexicanDay,
  },
  pe_ruc: {
    country: 'PE',
    label: 'RUC',
    example: '20512333797',
    source: 'SUNAT, RUC: modulus 11',
    holds: 'check_digit',
    forms: ['d11'],
    parts: (text) => (/^(10|15|16|17|20)/.test(text) ? null : unlisted(text, 1, 2)),
    checks: (text) => elevenLess(valuesOf(text), elevenOfTen) % 10 === Number(text.at(-1)),
  },
} as const satisfies Record<string, TaxIdScheme>;
