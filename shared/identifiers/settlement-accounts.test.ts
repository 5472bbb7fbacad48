import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkSettlementAccount,
  isSettlementKind,
  maskSettlementAccount,
  settlementFieldsOf,
  settlementKindIds,
  settlementKindsOf,
  type SettlementKind,
} from './settlement-accounts.ts';
import { checkClabe, checkRoutingNumber } from './settlement-accounts/bank-numbers.ts';
import { substitutions } from './testing/numbers-of-form.ts';

type Typed = Readonly<Record<string, string>>;

const sound: readonly (readonly [SettlementKind, Typed, Typed])[] = [
  // State Bank of India, its main branch in Mumbai.
  [
    'in_bank',
    { account: '0001 2345 6789 01', ifsc: 'sbin0000300' },
    { account: '00012345678901', ifsc: 'SBIN0000300' },
  ],
  ['in_bank', { account: '০০০১২৩৪৫৬৭৮৯', ifsc: 'HDFC০০০০০০১' }, { account: '000123456789', ifsc: 'HDFC0000001' }],
  // Dhaka Bank, Banasree: Bangladesh Bank's list of routing numbers.
  [
    'bd_bank',
    { account: '1061.100.0012345', routing: '085-26-072-8' },
    { account: '10611000012345', routing: '085260728' },
  ],
  [
    'bd_wallet',
    { wallet: 'bkash', wallet_number: '+880 1712-345678' },
    { wallet: 'bkash', wallet_number: '01712345678' },
  ],
  ['bd_wallet', { wallet: 'nagad', wallet_number: '০১৭১২৩৪৫৬৭৮' }, { wallet: 'nagad', wallet_number: '01712345678' }],
  [
    'bd_wallet',
    { wallet: 'rocket', wallet_number: '017123456789' },
    { wallet: 'rocket', wallet_number: '017123456789' },
  ],
  // Banco Central do Brasil, Manual de Padrões para Iniciação do Pix: its examples.
  [
    'br_pix',
    { pix_kind: 'random', pix_key: '123E4567-E12B-12D1-A456-426655440000' },
    { pix_kind: 'random', pix_key: '123e4567-e12b-12d1-a456-426655440000' },
  ],
  ['br_pix', { pix_kind: 'cnpj', pix_key: '00.038.166/0001-05' }, { pix_kind: 'cnpj', pix_key: '00038166000105' }],
  ['br_pix', { pix_kind: 'phone', pix_key: '+55 (61) 91234-5678' }, { pix_kind: 'phone', pix_key: '+5561912345678' }],
  ['br_pix', { pix_kind: 'phone', pix_key: '(11) 3456-7890' }, { pix_kind: 'phone', pix_key: '+551134567890' }],
  [
    'br_pix',
    { pix_kind: 'email', pix_key: ' Fulano_da_Silva.recebedor@example.com ' },
    { pix_kind: 'email', pix_key: 'fulano_da_silva.recebedor@example.com' },
  ],
  [
    'br_bank',
    { bank: '001', branch: '1234-x', account: '12345-X' },
    { bank: '001', branch: '1234X', account: '12345X' },
  ],
  // Federal Reserve Bank of Boston, Wells Fargo, Bank of America: the American Bankers Association's registrar.
  ['us_bank', { routing: '0110-0001-5', account: '123456789' }, { routing: '011000015', account: '123456789' }],
  ['us_bank', { routing: '121000248', account: '1234' }, { routing: '121000248', account: '1234' }],
  ['gb_bank', { sort_code: '60-16-13', account: '31926819' }, { sort_code: '601613', account: '31926819' }],
  // Banco de México's example.
  ['mx_clabe', { clabe: '032180000118359719' }, { clabe: '032180000118359719' }],
  ['iban', { iban: 'DE89 3704 0044 0532 0130 00' }, { iban: 'DE89370400440532013000' }],
  ['iban', { iban: 'NL91ABNA0417164300', bic: 'abnanl2a' }, { iban: 'NL91ABNA0417164300', bic: 'ABNANL2A' }],
  ['swift', { bic: 'SBININBB104', account: '00001234567' }, { bic: 'SBININBB104', account: '00001234567' }],
];

const refused: readonly (readonly [SettlementKind, Typed, readonly object[]])[] = [
  [
    'in_bank',
    { account: '12345678', ifsc: 'SBIN1000300' },
    [
      { field: 'account', fault: { why: 'wrong_length', found: 8, allowed: [9, 10, 11, 12, 13, 14, 15, 16, 17, 18] } },
      { field: 'ifsc', fault: { why: 'wrong_character', at: 5, found: '1', wanted: { exactly: '0' } } },
    ],
  ],
  ['in_bank', { account: '000000000', ifsc: 'SBIN0000300' }, [{ field: 'account', fault: { why: 'placeholder' } }]],
  ['us_bank', { routing: '011000016', account: '1234' }, [{ field: 'routing', fault: { why: 'wrong_check_digit' } }]],
  [
    'us_bank',
    { routing: '991000016', account: '1234' },
    [{ field: 'routing', fault: { why: 'unknown_part', part: 'routing_prefix', at: 1, found: '99' } }],
  ],
  ['mx_clabe', { clabe: '032180000118359718' }, [{ field: 'clabe', fault: { why: 'wrong_check_digit' } }]],
  [
    'bd_wallet',
    { wallet: 'bkash', wallet_number: '01212345678' },
    [{ field: 'wallet_number', fault: { why: 'unknown_part', part: 'wallet_prefix', at: 1, found: '012' } }],
  ],
  [
    'bd_wallet',
    { wallet: 'bkash', wallet_number: '017123456789' },
    [{ field: 'wallet_number', fault: { why: 'wrong_length', found: 12, allowed: [11] } }],
  ],
  [
    'br_pix',
    { pix_kind: 'cpf', pix_key: '529.982.247-26' },
    [{ field: 'pix_key', fault: { why: 'wrong_check_digit' } }],
  ],
  ['br_pix', { pix_kind: 'email', pix_key: 'nobody@nowhere' }, [{ field: 'pix_key', fault: { why: 'wrong_form' } }]],
  [
    'br_pix',
    { pix_kind: 'phone', pix_key: '(61) 81234-5678' },
    [{ field: 'pix_key', fault: { why: 'unknown_part', part: 'other', at: 3, found: '8' } }],
  ],
  [
    'br_pix',
    { pix_kind: 'random', pix_key: '123g4567-e12b-12d1-a456-426655440000' },
    [{ field: 'pix_key', fault: { why: 'wrong_character', at: 4, found: 'G', wanted: 'hexadecimal' } }],
  ],
  [
    'br_pix',
    {},
    [
      { field: 'pix_kind', fault: { why: 'empty' } },
      { field: 'pix_key', fault: { why: 'empty' } },
    ],
  ],
  [
    'iban',
    { iban: 'DE89370400440532013000', bic: 'DEUT' },
    [{ field: 'bic', fault: { why: 'wrong_length', found: 4, allowed: [8, 11] } }],
  ],
  [
    'crypto',
    { chain: 'dogs', address: 'x' },
    [
      { field: 'chain', fault: { why: 'wrong_form' } },
      { field: 'address', fault: { why: 'wrong_form' } },
    ],
  ],
];

describe('settlement accounts', () => {
  it.each(sound)('%s: %o is kept as it is written', (kind, typed, fields) => {
    expect(checkSettlementAccount(kind, typed)).toMatchObject({ ok: true, fields });
    expect(checkSettlementAccount(kind, fields)).toMatchObject({ ok: true, fields });
  });

  it.each(refused)('%s: %o is refused, field by field', (kind, typed, faults) => {
    const checked = checkSettlementAccount(kind, typed);
    expect(checked.ok ? [] : checked.faults).toMatchObject(faults);
    expect(checked.ok ? [] : checked.faults).toHaveLength(faults.length);
  });

  it('say what is beside the point: no checksum, a BIC of another country', () => {
    const address = '0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed';
    expect(checkSettlementAccount('crypto', { chain: 'polygon', address })).toMatchObject({ notes: ['no_checksum'] });
    expect(checkSettlementAccount('iban', { iban: 'NL91ABNA0417164300', bic: 'DEUTDEFF' })).toMatchObject({
      notes: ['bic_of_other_country'],
    });
    expect(checkSettlementAccount('iban', { iban: 'NL91ABNA0417164300', bic: 'ABNANL2A' })).toMatchObject({
      notes: [],
    });
  });

  it('are proposed by country: its own, then an IBAN where it has them', () => {
    expect(settlementKindsOf('IN')).toEqual(['in_bank', 'iban', 'swift', 'crypto']);
    expect(settlementKindsOf('BR')).toEqual(['br_pix', 'br_bank', 'iban', 'swift', 'crypto']);
    expect(settlementKindsOf('BD').slice(0, 2)).toEqual(['bd_bank', 'bd_wallet']);
    expect(settlementKindsOf('DE')[0]).toBe('iban');
    expect(isSettlementKind('iban')).toBe(true);
    expect(isSettlementKind('toString')).toBe(false);
  });

  it('of the United States and of Mexico let no wrong digit pass', () => {
    for (const routing of ['011000015', '121000248', '026009593'])
      expect(substitutions(routing, 'd9').filter((text) => checkRoutingNumber(text).ok)).toEqual([]);
    expect(substitutions('032180000118359719', 'd18').filter((text) => checkClabe(text).ok)).toEqual([]);
  });

  it('are shown by their last four characters', () => {
    expect(maskSettlementAccount('in_bank', { account: '00012345678901', ifsc: 'SBIN0000300' })).toBe('••••8901');
    expect(maskSettlementAccount('br_pix', { pix_kind: 'email', pix_key: 'fulano@example.com' })).toBe(
      'f••••@example.com',
    );
    expect(maskSettlementAccount('us_bank', { account: '1234' })).toBe('••••');
    expect(maskSettlementAccount('swift', {})).toBe('');
  });

  it('answer to anything that may be typed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...settlementKindIds),
        fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { minLength: 3, maxLength: 3 }),
        (kind, texts) => {
          const fields = settlementFieldsOf(kind);
          const given = Object.fromEntries(
            fields.map(({ field, ...rest }, at) => [field, rest.choices?.[0] ?? texts[at] ?? '']),
          );
          const checked = checkSettlementAccount(kind, given);
          expect(checked.ok || checked.faults.length > 0).toBe(true);
          if (checked.ok)
            expect(checkSettlementAccount(kind, checked.fields)).toMatchObject({ fields: checked.fields });
        },
      ),
      { numRuns: 2000 },
    );
  });
});
