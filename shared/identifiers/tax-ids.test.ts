import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryCodes } from '../catalogue/countries.ts';
import type { IdentifierFault } from './identifier-fault.ts';
import { checkTaxId, isTaxIdKind, taxIdKinds, taxIdKindsOf, taxIdSchemes, type TaxIdKind } from './tax-ids.ts';

const named = taxIdKinds.filter((kind) => kind !== 'other_tax_id');

const kept = (kind: TaxIdKind, typed: string): string => {
  const checked = checkTaxId(kind, typed);
  return checked.ok ? checked.value : `refused: ${checked.why}`;
};

/** The fault alone. */
const faultOf = (kind: TaxIdKind, typed: string): unknown => ({ ...checkTaxId(kind, typed), ok: undefined });

/** Numbers that authorities give as examples, and those that firms print on their own pages. */
const published: readonly (readonly [TaxIdKind, string, string])[] = [
  // GSTN's own and its sandbox's examples.
  ['in_gstin', '27AAPFU0939F1ZV', '27AAPFU0939F1ZV'],
  ['in_gstin', '29AAGCB7383J1Z4', '29AAGCB7383J1Z4'],
  ['in_gstin', '24AAACC4175D1Z4', '24AAACC4175D1Z4'],
  // Reliance Industries, on its invoices.
  ['in_gstin', '27AAACR5055K1Z7', '27AAACR5055K1Z7'],
  // Receita Federal's document on the check digits of the CNPJ with letters.
  ['br_cnpj', '12.ABC.345/01DE-35', '12ABC34501DE35'],
  // Banco do Brasil and Petrobras.
  ['br_cnpj', '00.000.000/0001-91', '00000000000191'],
  ['br_cnpj', '33.000.167/0001-01', '33000167000101'],
  ['br_cpf', '529.982.247-25', '52998224725'],
  // Microsoft, Apple and General Electric, form 10-K.
  ['us_ein', '91-1144442', '911144442'],
  ['us_ein', '94-2404110', '942404110'],
  ['us_ein', '14-0689340', '140689340'],
  // Each member state: the register's or the firm's own page.
  ['vat_at', 'ATU33864707', 'ATU33864707'],
  ['vat_be', 'BE 0202.239.951', 'BE0202239951'],
  ['vat_be', '202.239.951', 'BE0202239951'],
  ['vat_bg', 'BG831902088', 'BG831902088'],
  ['vat_bg', 'BG7523169263', 'BG7523169263'],
  ['vat_cy', 'CY10259033P', 'CY10259033P'],
  ['vat_cz', 'CZ26168685', 'CZ26168685'],
  ['vat_cz', 'CZ7103192745', 'CZ7103192745'],
  ['vat_cz', 'CZ640903926', 'CZ640903926'],
  ['vat_de', 'DE 143 454 214', 'DE143454214'],
  ['vat_de', 'DE811128135', 'DE811128135'],
  ['vat_dk', 'DK 22 75 62 14', 'DK22756214'],
  ['vat_ee', 'EE100931558', 'EE100931558'],
  ['vat_gr', 'EL 094019245', 'EL094019245'],
  ['vat_es', 'ES A-28015865', 'ESA28015865'],
  ['vat_es', 'ES54362315K', 'ES54362315K'],
  ['vat_es', 'ESX5253868R', 'ESX5253868R'],
  ['vat_fi', 'FI01120389', 'FI01120389'],
  ['vat_fr', 'FR 89 380129866', 'FR89380129866'],
  ['vat_fr', 'FR4Z123456782', 'FR4Z123456782'],
  ['vat_fr', 'FRK7399859412', 'FRK7399859412'],
  ['vat_hr', 'HR27759560625', 'HR27759560625'],
  ['vat_hu', 'HU10625790', 'HU10625790'],
  ['vat_ie', 'IE6388047V', 'IE6388047V'],
  ['vat_ie', 'IE6433435OA', 'IE6433435OA'],
  ['vat_ie', 'IE8D79739I', 'IE8D79739I'],
  ['vat_it', 'IT00488410010', 'IT00488410010'],
  ['vat_lt', 'LT212154314', 'LT212154314'],
  ['vat_lt', 'LT290061371314', 'LT290061371314'],
  ['vat_lu', 'LU20260743', 'LU20260743'],
  ['vat_lu', 'LU26375245', 'LU26375245'],
  ['vat_lv', 'LV40003032949', 'LV40003032949'],
  ['vat_mt', 'MT11679112', 'MT11679112'],
  ['vat_nl', 'NL805734958B01', 'NL805734958B01'],
  // Belastingdienst's example of the number of a sole trader since 2020.
  ['vat_nl', 'NL123456789B13', 'NL123456789B13'],
  ['vat_pl', 'PL 774-00-01-454', 'PL7740001454'],
  ['vat_pt', 'PT500697256', 'PT500697256'],
  ['vat_ro', 'RO1590082', 'RO1590082'],
  ['vat_se', 'SE556703748501', 'SE556703748501'],
  ['vat_si', 'SI82646716', 'SI82646716'],
  ['vat_sk', 'SK2020273893', 'SK2020273893'],
  ['vat_gb', 'GB 220 4302 31', 'GB220430231'],
  ['vat_gb', 'GBGD001', 'GBGD001'],
  ['vat_gb', 'GBHA599', 'GBHA599'],
  ['ch_uid', 'CHE-116.281.710 MWST', 'CHE116281710'],
  ['no_orgnr', '923 609 016 MVA', '923609016'],
  ['au_abn', '51 824 753 556', '51824753556'],
  ['ar_cuit', '30-54668997-9', '30546689979'],
  ['cl_rut', '61.219.000-3', '612190003'],
  ['co_nit', '899.999.068-1', '8999990681'],
  ['pe_ruc', '20100047218', '20100047218'],
  ['jp_corporate', '7000012050002', '7000012050002'],
  ['kr_brn', '124-81-00998', '1248100998'],
  ['tw_ubn', '22099131', '22099131'],
  ['th_tin', '0107544000108', '0107544000108'],
  ['vn_mst', '0100109106', '0100109106'],
  ['sg_uen', '199901152M', '199901152M'],
  ['nz_ird', '136-410-132', '136410132'],
  ['ua_edrpou', '20077720', '20077720'],
  ['cn_uscc', '91440300708461136T', '91440300708461136T'],
  ['il_number', '520033986', '520033986'],
];

describe('tax and business numbers', () => {
  it.each(named)('%s: its own example is sound, its source is named', (kind) => {
    expect(kept(kind, taxIdSchemes[kind].example)).not.toContain('refused');
    expect(taxIdSchemes[kind].source).not.toBe('');
    expect(taxIdSchemes[kind].label).not.toBe('');
    expect(taxIdSchemes[kind].holds === 'check_digit').toBe(taxIdSchemes[kind].checks !== undefined);
  });

  it.each(published)('%s: %s is read as published', (kind, typed, value) => {
    expect(kept(kind, typed)).toBe(value);
    expect(kept(kind, value)).toBe(value);
  });

  it('are of every member state of the Union and of Northern Ireland', () => {
    const states = 'AT BE BG CY CZ DE DK EE GR ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK XI';
    const asked = states
      .split(' ')
      .flatMap((country) => taxIdKindsOf(country).filter((kind) => kind.startsWith('vat_')));
    expect(asked).toHaveLength(28);
    expect(asked.filter((kind) => !published.some(([one]) => one === kind) && kind !== 'vat_xi')).toEqual([]);
  });

  it('are asked for by country, free text last', () => {
    expect(taxIdKindsOf('IN')).toEqual(['in_pan', 'in_gstin', 'in_udyam', 'other_tax_id']);
    expect(taxIdKindsOf('BR')).toEqual(['br_cnpj', 'br_cpf', 'other_tax_id']);
    expect(taxIdKindsOf('BD')).toEqual(['bd_bin', 'bd_tin', 'other_tax_id']);
    expect(taxIdKindsOf('US')).toEqual(['us_ein', 'other_tax_id']);
    expect(taxIdKindsOf('KW')).toEqual(['other_tax_id']);
    for (const country of countryCodes) expect(taxIdKindsOf(country).at(-1)).toBe('other_tax_id');
    expect(isTaxIdKind('in_pan')).toBe(true);
    expect(isTaxIdKind('constructor')).toBe(false);
  });

  it('are read in any digits, case and grouping', () => {
    for (const typed of [
      '27aapfu0939f1zv',
      ' 27-AAPFU-0939-F1ZV\n',
      '২৭AAPFU০৯৩৯F১ZV',
      '२७AAPFU०९३९F१ZV',
      '２７ＡＡＰＦＵ０９３９Ｆ１ＺＶ',
      '27\u200bAAPFU0939F1ZV\u200f',
    ])
      expect(kept('in_gstin', typed)).toBe('27AAPFU0939F1ZV');
    expect(kept('in_udyam', 'mh-01-0000001')).toBe('UDYAMMH010000001');
    expect(kept('in_udyam', 'UDYAM-MH-01-0000001')).toBe('UDYAMMH010000001');
    expect(kept('bd_bin', '০০০০০০১২৩-০১০১')).toBe('0000001230101');
    expect(kept('other_tax_id', '  AB 12/3  b ')).toBe('AB 12/3 b');
  });

  it('say what they know of their holder', () => {
    const gstin = checkTaxId('in_gstin', '27AAPFU0939F1ZV');
    expect(gstin.ok && gstin.facts).toEqual({ state: 'Maharashtra', pan: 'AAPFU0939F', holder: 'firm' });
    const pan = checkTaxId('in_pan', 'AAAPL1234C');
    expect(pan.ok && pan.facts).toEqual({ holder: 'individual' });
  });

  const refused: readonly (readonly [TaxIdKind, string, IdentifierFault])[] = [
    ['in_pan', '', { why: 'empty' }],
    ['in_pan', ' - ', { why: 'empty' }],
    ['in_pan', 'AAAPL1234', { why: 'wrong_length', found: 9, allowed: [10] }],
    ['in_pan', 'AAAPLI234C', { why: 'wrong_character', at: 6, found: 'I', wanted: 'digit' }],
    ['in_pan', 'AAAP-0123-4C', { why: 'wrong_character', at: 5, found: '0', wanted: 'letter' }],
    ['in_pan', 'AAAP#1234C', { why: 'wrong_character', at: 5, found: '#', wanted: 'letter_or_digit' }],
    ['in_pan', 'АAAPL1234C', { why: 'wrong_character', at: 1, found: 'А', wanted: 'letter_or_digit' }],
    ['in_pan', 'AAAXL1234C', { why: 'unknown_part', part: 'pan_holder', at: 4, found: 'X' }],
    ['in_pan', 'AAAPL0000C', { why: 'placeholder' }],
    ['in_gstin', '27AAPFU0939F1ZW', { why: 'wrong_check_digit' }],
    ['in_gstin', '39AAPFU0939F1ZV', { why: 'unknown_part', part: 'gst_state', at: 1, found: '39' }],
    ['in_gstin', '27AAPXU0939F1ZV', { why: 'unknown_part', part: 'pan_holder', at: 6, found: 'X' }],
    ['in_gstin', '27AAPFU0939F12V', { why: 'wrong_character', at: 14, found: '2', wanted: { exactly: 'Z' } }],
    ['in_gstin', '27AAPFU0939F0ZV', { why: 'unknown_part', part: 'other', at: 13, found: '0' }],
    ['in_gstin', '২7AAPFU0939F1ZV', { why: 'mixed_scripts' }],
    ['in_udyam', 'UDYAM-MH-O1-0000001', { why: 'wrong_character', at: 8, found: 'O', wanted: 'digit' }],
    ['br_cnpj', '12ABC34501DE3A', { why: 'wrong_character', at: 14, found: 'A', wanted: 'digit' }],
    ['br_cnpj', '12.ABC.345/01DE-36', { why: 'wrong_check_digit' }],
    ['br_cnpj', '00000000000000', { why: 'placeholder' }],
    ['br_cpf', '111.111.111-11', { why: 'placeholder' }],
    ['bd_bin', '000000123-010', { why: 'wrong_length', found: 12, allowed: [13] }],
    ['us_ein', '07-1234567', { why: 'unknown_part', part: 'ein_prefix', at: 1, found: '07' }],
    ['us_ein', '12-345678A', { why: 'wrong_character', at: 9, found: 'A', wanted: 'digit' }],
    ['vat_de', 'DE14345421', { why: 'wrong_length', found: 10, allowed: [11] }],
    ['vat_de', 'DE143454241', { why: 'wrong_check_digit' }],
    ['vat_de', 'FR 89 380129866', { why: 'other_country', found: 'FR', expected: 'DE' }],
    ['vat_de', 'ATU33864707', { why: 'other_country', found: 'AT', expected: 'DE' }],
    ['vat_de', 'DE14345421O', { why: 'wrong_character', at: 11, found: 'O', wanted: 'digit' }],
    ['vat_nl', 'NL805734958801', { why: 'wrong_character', at: 12, found: '8', wanted: { exactly: 'B' } }],
    ['vat_it', 'IT00488411120', { why: 'unknown_part', part: 'other', at: 10, found: '112' }],
    ['vat_ro', 'RO12345678901', { why: 'wrong_length', found: 13, allowed: [4, 5, 6, 7, 8, 9, 10, 11, 12] }],
    ['other_tax_id', 'x'.repeat(41), { why: 'wrong_form' }],
  ];

  it.each(refused)('%s refuses “%s” and says why', (kind, typed, fault) => {
    expect(faultOf(kind, typed)).toEqual(fault);
  });

  it('never tell the check digit that would be right', () => {
    expect(faultOf('in_gstin', '27AAPFU0939F1ZW')).not.toHaveProperty('wanted');
  });

  it('give an answer to anything that may be typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...taxIdKinds), fc.string({ unit: 'grapheme', maxLength: 40 }), (kind, typed) => {
        const checked = checkTaxId(kind, typed);
        // What is kept is sound by itself, and is kept the same once more.
        if (checked.ok) expect(checkTaxId(kind, checked.value)).toEqual(checked);
      }),
      { numRuns: 2000 },
    );
  });
});
