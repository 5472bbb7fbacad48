import fc from 'fast-check';
import { composeIBAN, isValidIBAN } from 'ibantools';
import { describe, expect, it } from 'vitest';
import { ofForm } from '../testing/numbers-of-form.ts';
import { checkBic, checkIban, formOf, ibanCountries } from './iban.ts';

/** SWIFT, IBAN registry: the example of each country, in its electronic form. */
const registry = `
AD1200012030200359100100 AE070331234567890123456 AL47212110090000000235698741 AT611904300234573201 AZ21NABZ00000000137010001944
BA391290079401028494 BE68539007547034 BG80BNBG96611020345678 BH67BMAG00001299123456 BR1800360305000010009795493C1
CH9300762011623852957 CR05015202001026284066 CY17002001280000001200527600 CZ6508000000192000145399 DE89370400440532013000
DK5000400440116243 DO28BAGR00000001212453611324 EE382200221020145685 EG380019000500000000263180002 ES9121000418450200051332
FI2112345600000785 FO6264600001631634 FR1420041010050500013M02606 GB29NWBK60161331926819 GE29NB0000000101904917
GI75NWBK000000007099453 GL8964710001000206 GR1601101250000000012300695 GT82TRAJ01020000001210029690 HR1210010051863000160
HU42117730161111101800000000 IE29AIBK93115212345678 IL620108000000099999999 IQ98NBIQ850123456789012 IS140159260076545510730339
IT60X0542811101000000123456 JO94CBJO0010000000000131000302 KW81CBKU0000000000001234560101 KZ86125KZT5004100100 LB62099900000001001901229114
LC55HEMM000100010012001200023015 LI21088100002324013AA LT121000011101001000 LU280019400644750000 LV80BANK0000435195001
MC5811222000010123456789030 MD24AG000225100013104168 ME25505000012345678951 MK07250120000058984 MR1300020001010000123456753
MT84MALT011000012345MTLCAST001S MU17BOMM0101101030300200000MUR NL91ABNA0417164300 NO9386011117947 PK36SCBL0000001123456702
PL61109010140000071219812874 PS92PALS000000000400123456702 PT50000201231234567890154 QA58DOHB00001234567890ABCDEFG
RO49AAAA1B31007593840000 RS35260005601001611379 SA0380000000608010167519 SC18SSCB11010000000000001497USD SE4550000000058398257466
SI56263300012039086 SK3112000000198742637541 SM86U0322509800000000270100 ST23000100010051845310146 SV62CENR00000000000000700025
TL380080012345678910157 TN5910006035183598478831 TR330006100519786457841326 UA213223130000026007233566001 VA59001123000012345678
VG96VPVG0000012345678901 XK051212012345678906`
  .trim()
  .split(/\s+/);

const faultOf = (typed: string): unknown => {
  const { ok, ...rest } = checkIban(typed);
  return ok ? null : rest;
};

describe('an IBAN', () => {
  it.each(registry)('%s, of the registry, is sound', (iban) => {
    expect(checkIban(iban)).toEqual({ ok: true, value: iban, facts: { country: iban.slice(0, 2) } });
    // The library that gives the countries' forms is held to the same.
    expect(isValidIBAN(iban)).toBe(true);
    expect(checkIban(iban.toLowerCase().replaceAll(/(.{4})/g, '$1 '))).toMatchObject({ ok: true, value: iban });
  });

  it('has a form of its country’s length in the library, whose patterns are read to the last sign', () => {
    for (const [country, { bban_regexp: pattern, chars }] of Object.entries(ibanCountries)) {
      if (pattern === null || chars === null) continue;
      const [sample = ''] = fc.sample(ofForm(formOf(pattern)), 1);
      expect(`${country} ${sample.length + 4}`).toBe(`${country} ${chars}`);
      expect(sample).toMatch(new RegExp(pattern));
    }
  });

  it('is read with IBAN in front, in other digits and with dashes', () => {
    expect(checkIban('IBAN DE89-3704-0044-0532-0130-00')).toMatchObject({ ok: true, value: 'DE89370400440532013000' });
    expect(checkIban('DE৮৯৩৭০৪০০৪৪০৫৩২০১৩০০০')).toMatchObject({ ok: true, value: 'DE89370400440532013000' });
  });

  it.each([
    ['', { why: 'empty' }],
    ['DE8937040044053201300', { why: 'wrong_length', found: 21, allowed: [22] }],
    ['DE8937040044O532013000', { why: 'wrong_character', at: 13, found: 'O', wanted: 'digit' }],
    ['DE88370400440532013000', { why: 'wrong_check_digit' }],
    ['IN12345678901234567890', { why: 'unknown_part', part: 'country', at: 1, found: 'IN' }],
    ['12DE', { why: 'wrong_character', at: 1, found: '1', wanted: 'letter' }],
    ['D', { why: 'wrong_form' }],
    ['IBAN', { why: 'wrong_form' }],
  ])('“%s” is refused', (typed, fault) => {
    expect(faultOf(typed)).toEqual(fault);
  });

  it('lets no wrong character and, but for B1, M2 and X3, no exchange of neighbours pass', () => {
    for (const iban of registry)
      for (let at = 4; at < iban.length; at += 1) {
        const [here = '', next = ''] = [iban[at], iban[at + 1]];
        const other = /\d/.test(here) ? String((Number(here) + 1) % 10) : here === 'A' ? 'B' : 'A';
        expect(checkIban(`${iban.slice(0, at)}${other}${iban.slice(at + 1)}`).ok).toBe(false);
        // B is 11, M 22, X 33: 111, 222 and 333 read the same both ways.
        if (next !== '' && next !== here && !/^(B1|1B|M2|2M|X3|3X)$/.test(`${here}${next}`))
          expect(checkIban(`${iban.slice(0, at)}${next}${here}${iban.slice(at + 2)}`).ok).toBe(false);
      }
  });

  it('is sound wherever the library composes one', () => {
    const withForm = Object.entries(ibanCountries).flatMap(([country, { bban_regexp: pattern }]) =>
      pattern === null ? [] : [[country, formOf(pattern)] as const],
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...withForm).chain(([country, form]) => fc.tuple(fc.constant(country), ofForm(form))),
        ([countryCode, bban]) => {
          const iban = composeIBAN({ countryCode, bban });
          expect(iban === null ? 'none' : checkIban(iban)).toMatchObject({ ok: true, value: iban });
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a BIC', () => {
  it('has eight characters or eleven, and the country of its bank', () => {
    expect(checkBic('deut de ff')).toEqual({ ok: true, value: 'DEUTDEFF', facts: { country: 'DE' } });
    expect(checkBic('NEDSZAJJXXX')).toMatchObject({ ok: true });
    expect(checkBic('SBININBB104')).toMatchObject({ ok: true, facts: { country: 'IN' } });
    expect(checkBic('BBHOBDDH')).toMatchObject({ ok: true, facts: { country: 'BD' } });
    expect(checkBic('DEUTDEF')).toEqual({ ok: false, why: 'wrong_length', found: 7, allowed: [8, 11] });
    expect(checkBic('DEUTZZFF')).toEqual({ ok: false, why: 'unknown_part', part: 'country', at: 5, found: 'ZZ' });
    expect(checkBic('DEUT1EFF')).toMatchObject({ why: 'wrong_character', at: 5, wanted: 'letter' });
    expect(checkBic('DEUTDEF0')).toEqual({ ok: false, why: 'test_network' });
  });
});
