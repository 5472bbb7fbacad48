import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Form } from './held-to-forms.ts';
import { checkTaxId, taxIdKinds, taxIdSchemes, type TaxIdKind } from './tax-ids.ts';
import { ofForm, soundNear, substitutions, transpositions } from './testing/numbers-of-form.ts';

const isSound = (kind: TaxIdKind) => (text: string) => checkTaxId(kind, `${taxIdSchemes[kind].prefix ?? ''}${text}`).ok;

const soundOf = (kind: TaxIdKind, form: Form): fc.Arbitrary<string> =>
  ofForm(form)
    .map((text) => soundNear(text, form, isSound(kind)))
    .filter((text) => text !== null);

/** Forms whose arithmetic lets no single wrong character and no exchange of neighbours pass. */
const catchesAll: readonly (readonly [TaxIdKind, Form])[] = [
  // Luhn over 36 characters: only 0 and Z could change places unseen, and the form leaves them no room to.
  ['in_gstin', 'd2a5d4anZn'],
  // Modulus 97, 89, 37, 31, 26, 23 and 11 without a remainder that is written as another’s.
  ['vat_be', 'd10'],
  ['vat_cy', 'd8a'],
  ['vat_dk', 'd8'],
  ['vat_es', 'd8a'],
  ['vat_fi', 'd8'],
  ['vat_ie', 'd7a'],
  ['vat_lu', 'd8'],
  ['vat_mt', 'd8'],
  ['vat_pl', 'd10'],
  ['vat_sk', 'd10'],
  ['ch_uid', 'd9'],
  ['no_orgnr', 'd9'],
  ['au_abn', 'd11'],
  ['cl_rut', 'd9'],
  ['cn_uscc', 'n2d6n10'],
  ['sg_uen', 'd8a'],
  ['sg_uen', 'd9a'],
  ['vn_mst', 'd10'],
];

/** Modulus 10, or 11,10: every wrong digit is caught; 09 and 90, or digits that are 5 apart, may change places unseen. */
const catchesSubstitutions: readonly (readonly [TaxIdKind, Form])[] = [
  ['vat_at', 'Ud8'],
  ['vat_de', 'd9'],
  ['vat_ee', 'd9'],
  ['vat_hr', 'd11'],
  ['vat_hu', 'd8'],
  ['vat_it', 'd11'],
  ['tr_vkn', 'd10'],
  ['kr_brn', 'd10'],
  ['ca_bn', 'd9'],
  ['il_number', 'd9'],
];

/** A remainder of 10 is written as another digit’s: one in about eleven of few errors passes. */
const catchesNearlyAll: readonly (readonly [TaxIdKind, Form])[] = [
  ['br_cpf', 'd11'],
  ['br_cnpj', 'd14'],
  ['vat_bg', 'd9'],
  ['vat_cz', 'd8'],
  ['vat_cz', 'd10'],
  ['vat_gr', 'd9'],
  ['vat_lt', 'd9'],
  ['vat_pt', 'd9'],
  ['vat_ro', 'd10'],
  ['vat_si', 'd8'],
  ['vat_gb', 'd9'],
  ['ua_edrpou', 'd8'],
  ['ar_cuit', 'd11'],
  ['co_nit', 'd10'],
  ['pe_ruc', 'd11'],
  ['jp_corporate', 'd13'],
  ['nz_ird', 'd9'],
];

describe('check digits', () => {
  it.each(catchesAll)('%s %s: no wrong character and no exchange of neighbours passes', (kind, form) => {
    fc.assert(
      fc.property(soundOf(kind, form), (text) => {
        expect(isSound(kind)(text)).toBe(true);
        expect([...substitutions(text, form), ...transpositions(text)].filter(isSound(kind))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it.each(catchesSubstitutions)('%s %s: no wrong digit passes', (kind, form) => {
    fc.assert(
      fc.property(soundOf(kind, form), (text) => {
        expect(substitutions(text, form).filter(isSound(kind))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it.each(catchesNearlyAll)('%s %s: nineteen of twenty wrong digits are caught', (kind, form) => {
    const [wrong, passed] = fc
      .sample(soundOf(kind, form), { numRuns: 20, seed: 7 })
      .map((text) => substitutions(text, form))
      .reduce(([all, bad], texts) => [all + texts.length, bad + texts.filter(isSound(kind)).length], [0, 0]);
    expect(wrong).toBeGreaterThan(1000);
    expect(passed / wrong).toBeLessThan(0.05);
  });

  it('of a CNPJ with letters miss few: a letter weighs as one or two of 11', () => {
    // Values run from 17 to 42, so that letters eleven apart (A and L) stand for each other: IN RFB 2.229/2024 has it so.
    const [wrong, passed] = fc
      .sample(soundOf('br_cnpj', 'n12d2'), { numRuns: 10, seed: 7 })
      .map((text) => substitutions(text, 'n12d2'))
      .reduce(([all, bad], texts) => [all + texts.length, bad + texts.filter(isSound('br_cnpj')).length], [0, 0]);
    expect(passed).toBeGreaterThan(0);
    expect(passed / wrong).toBeLessThan(0.1);
  });

  it.each(taxIdKinds.filter((kind) => taxIdSchemes[kind].forms.length > 0))('%s: sound ones can be made', (kind) => {
    for (const form of taxIdSchemes[kind].forms)
      expect(fc.sample(soundOf(kind, form), { numRuns: 3, seed: 11 }).filter(isSound(kind))).toHaveLength(3);
  });

  it('hold a published number after any change without a fault of ours', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...taxIdKinds),
        fc.nat(20),
        fc.string({ unit: 'binary', minLength: 0, maxLength: 3 }),
        (kind, at, inserted) => {
          const { example } = taxIdSchemes[kind];
          const checked = checkTaxId(kind, `${example.slice(0, at)}${inserted}${example.slice(at + 1)}`);
          expect(checked.ok ? checked.value : checked.why).not.toBe('');
        },
      ),
      { numRuns: 3000 },
    );
  });
});
