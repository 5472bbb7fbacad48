import { elevenLess, isOneCharacter, valuesOf } from '../check-digits.ts';
import type { TaxIdScheme } from './tax-id-scheme.ts';

/** Remainders 0 and 1 give 0: 11 less them is 11 and 10. */
const digitOf = (elevenLessRest: number): number => (elevenLessRest > 9 ? 0 : elevenLessRest);

/** A letter counts its ASCII code less 48 (A is 17): IN RFB 2.229/2024, annex XV. */
const cnpjValues = (text: string): readonly number[] => [...text].map((character) => character.charCodeAt(0) - 48);

const cnpjWeights = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2] as const;
const cpfWeights = [11, 10, 9, 8, 7, 6, 5, 4, 3, 2] as const;

/** Two check digits, each over all that stands before it: the first by the weights but one, the second by all of them. */
const checkedTwice = (values: readonly number[], weights: readonly number[]): boolean =>
  digitOf(elevenLess(values, weights.slice(1))) === values.at(-2) &&
  digitOf(elevenLess(values, weights)) === values.at(-1);

export const brazil = {
  br_cnpj: {
    country: 'BR',
    label: 'CNPJ',
    example: '12.ABC.345/01DE-35',
    source:
      'Receita Federal: IN RFB 2.229 of 15 October 2024 (letters from July 2026), and its document on the check digits',
    holds: 'check_digit',
    forms: ['n12d2'],
    parts: (text) => (isOneCharacter(text) ? { why: 'placeholder' } : null),
    checks: (text) => checkedTwice(cnpjValues(text), cnpjWeights),
    facts: (text) => ({ root: text.slice(0, 8), branch: text.slice(8, 12) }),
  },
  // Who sells without a company. A MEI has a CNPJ, and the CPF of its owner stands behind it.
  br_cpf: {
    country: 'BR',
    label: 'CPF',
    example: '111.444.777-35',
    source: 'Receita Federal, Cadastro de Pessoas Físicas: two check digits by modulus 11',
    holds: 'check_digit',
    forms: ['d11'],
    parts: (text) => (isOneCharacter(text) ? { why: 'placeholder' } : null),
    checks: (text) => checkedTwice(valuesOf(text), cpfWeights),
  },
} as const satisfies Record<string, TaxIdScheme>;
