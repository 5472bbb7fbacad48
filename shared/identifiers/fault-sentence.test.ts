import { describe, expect, it } from 'vitest';
import { makeVoice } from '../wording/make-voice.ts';
import { say } from '../wording/say.ts';
import { languages } from '../wording/voice.ts';
import { checkCryptoAddress } from './crypto-addresses.ts';
import { contradictionSentence, faultSentence, nameOfTaxId } from './fault-sentence.ts';
import { checkSettlementAccount } from './settlement-accounts.ts';
import { checkTaxId, type TaxIdKind } from './tax-ids.ts';

const en = makeVoice('en');

const saidOf = (kind: TaxIdKind, typed: string, voice = en): string => {
  const checked = checkTaxId(kind, typed);
  return checked.ok ? 'sound' : say(faultSentence(nameOfTaxId(kind), checked), voice);
};

describe('a refusal in words', () => {
  it.each<readonly [TaxIdKind, string, string]>([
    [
      'in_gstin',
      '27AAPFUO939F1ZV',
      'Character 8 of the GSTIN, not counting spaces and dashes, is “O”, where a digit belongs. Compare it with the document it stands on.',
    ],
    [
      'in_gstin',
      '39AAPFU0939F1ZV',
      'The GSTIN begins with “39”, which is no state’s code. Compare its first two digits with the GST certificate.',
    ],
    [
      'in_gstin',
      '27AAPFU0939F1ZW',
      'The GSTIN does not check: a character is wrong, or two have changed places. Compare it with the document it stands on.',
    ],
    ['in_pan', '', 'Nothing stands here yet. Fill in the PAN.'],
    ['id_npwp', '12', 'The NPWP needs 15 or 16 characters, and has 2. Compare it with the document it stands on.'],
    [
      'vat_ro',
      '1',
      'The CUI / CIF (VAT) needs 2 to 10 characters, and has 1. Compare it with the document it stands on.',
    ],
    ['bd_tin', '1', 'The TIN needs 12 characters, and has 1. Compare it with the document it stands on.'],
    ['other_tax_id', '', 'Nothing stands here yet. Fill in the number.'],
  ])('%s “%s”', (kind, typed, text) => {
    expect(saidOf(kind, typed)).toBe(text);
  });

  it('counts positions in the reader’s figures', () => {
    expect(saidOf('in_gstin', '27AAPFUO939F1ZV', makeVoice('bn'))).toContain('৮ নম্বর অক্ষরে আছে “O”');
    expect(saidOf('in_gstin', '27AAPFUO939F1ZV', makeVoice('hi'))).toContain('स्थान ८ पर “O” है');
    expect(saidOf('us_ein', '07-1234567', makeVoice('bn'))).toContain('“০৭”');
  });

  it('names the field of an account, and the chain that an address is of', () => {
    const bank = checkSettlementAccount('us_bank', { routing: '011000016', account: '1234' });
    const [first] = bank.ok ? [] : bank.faults;
    expect(first && say(faultSentence(first.field, first.fault), en)).toContain('The routing number does not check');
    const address = checkCryptoAddress('tron', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed');
    expect(address.ok ? '' : say(faultSentence('address', address), en)).toBe(
      'This wallet address is one of Ethereum, not of the chain that was chosen: money sent to it would be lost. Choose Ethereum, or paste the right one.',
    );
  });

  it('is said in every language for every kind of fault', () => {
    const faults = [
      { why: 'empty' },
      { why: 'mixed_scripts' },
      { why: 'wrong_length', found: 1, allowed: [2] },
      { why: 'wrong_character', at: 1, found: 'x', wanted: 'letter' },
      { why: 'wrong_character', at: 1, found: 'x', wanted: 'letter_or_digit' },
      { why: 'wrong_character', at: 1, found: 'x', wanted: 'hexadecimal' },
      { why: 'wrong_character', at: 1, found: 'x', wanted: { exactly: 'Z' } },
      { why: 'foreign_character', at: 1, found: '0' },
      { why: 'unknown_part', part: 'pan_holder', at: 1, found: 'x' },
      { why: 'unknown_part', part: 'ein_prefix', at: 1, found: '07' },
      { why: 'unknown_part', part: 'routing_prefix', at: 1, found: '99' },
      { why: 'unknown_part', part: 'country', at: 1, found: 'ZZ' },
      { why: 'unknown_part', part: 'wallet_prefix', at: 1, found: '012' },
      { why: 'unknown_part', part: 'other', at: 1, found: '0' },
      { why: 'placeholder' },
      { why: 'other_country', found: 'FR', expected: 'DE' },
      { why: 'wrong_form' },
      { why: 'test_network' },
      { why: 'other_chain', looksLike: 'tron' },
    ] as const;
    for (const language of languages)
      for (const fault of faults)
        expect(say(faultSentence('sort_code', fault), makeVoice(language))).not.toMatch(/sort_code|undefined|\[object/);
  });

  it('tells what two numbers say against each other', () => {
    const gstin = '29AAGCB7383J1Z4';
    const contradictions = [
      { why: 'gstin_of_other_pan', gstin, inside: 'AAGCB7383J', pan: 'AAPFU0939F' },
      { why: 'gstins_of_two_pans', gstin, other: '27AAPFU0939F1ZV' },
      { why: 'cnpjs_of_two_firms', cnpj: '00000000000191', other: '33000167000101' },
      { why: 'pan_of_other_holder', pan: 'AAPFU0939F', letter: 'F' },
      { why: 'pix_key_of_other', key: '00000000000191' },
    ] as const;
    expect(contradictions.map((one) => say(contradictionSentence(one), en))).toEqual([
      expect.stringContaining('The GSTIN 29AAGCB7383J1Z4 holds the PAN AAGCB7383J, but the PAN given is AAPFU0939F.'),
      expect.stringContaining('27AAPFU0939F1ZV and 29AAGCB7383J1Z4 hold two PANs'),
      expect.stringContaining('33000167000101 and 00000000000191 are of two firms'),
      expect.stringContaining('The fourth letter of the PAN AAPFU0939F is “F”'),
      expect.stringContaining('The Pix key 00000000000191 is none of the numbers given'),
    ]);
  });
});
