import { base58, createBase58check } from '@scure/base';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { sha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chains, type Chain } from '../catalogue/payment-methods/payment-method.ts';
import { checkCryptoAddress } from './crypto-addresses.ts';
import { chainNames } from './chain-names.ts';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const hexOf = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const kept = (chain: Chain, typed: string): string => {
  const checked = checkCryptoAddress(chain, typed);
  return checked.ok ? checked.value : `refused: ${checked.why}`;
};

/** Published addresses, each as it is kept. */
const published: readonly (readonly [Chain, string, string])[] = [
  // The first block's, and BIP 13's kind.
  ['bitcoin', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
  ['bitcoin', '3P14159f73E4gFr7JterCCQh9QjiTjiZrG', '3P14159f73E4gFr7JterCCQh9QjiTjiZrG'],
  // BIP 173 and BIP 350, test vectors.
  ['bitcoin', 'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'],
  [
    'bitcoin',
    'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
    'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
  ],
  // EIP-55, test cases: mixed, capitals alone, small letters alone.
  ['ethereum', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed'],
  ['polygon', '0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359', '0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359'],
  ['base', '0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB', '0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB'],
  ['celo', '0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb', '0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb'],
  ['arbitrum', '0x52908400098527886E0F7030069857D2E4169EE7', '0x52908400098527886E0F7030069857D2E4169EE7'],
  ['optimism', '0xde709f2102306220921060314715629080e2fb77', '0xde709f2102306220921060314715629080e2fb77'],
  ['ethereum', '0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed'],
  ['ethereum', '0X5AAEB6053F3E94C9B9A09F33669435E7EF1BEAED', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed'],
  // The contracts of USDT on Tron, of USDC and USDT on Solana: Tether's and Circle's own pages.
  ['tron', 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t', 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t'],
  ['solana', 'EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v', 'EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v'],
  ['solana', 'Es9vMFrzaCERmJfrF4H2FYD4KCoNkY11McCe8BenwNYB', 'Es9vMFrzaCERmJfrF4H2FYD4KCoNkY11McCe8BenwNYB'],
  // The TON Foundation's, in both forms, and the contract of USDT.
  ['ton', 'EQCD39VS5jcptHL8vMjEXrzGaRcCVYto7HUn4bpAOg8xqB2N', 'EQCD39VS5jcptHL8vMjEXrzGaRcCVYto7HUn4bpAOg8xqB2N'],
  ['ton', 'UQCD39VS5jcptHL8vMjEXrzGaRcCVYto7HUn4bpAOg8xqEBI', 'UQCD39VS5jcptHL8vMjEXrzGaRcCVYto7HUn4bpAOg8xqEBI'],
  ['ton', 'EQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id/sDs', 'EQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_sDs'],
  // USDt of Tether on Aptos.
  [
    'aptos',
    '0x357B0B74BC833E95A115AD22604854D6B0FCA151CECD94111770E5D6FFC9DC2B',
    '0x357b0b74bc833e95a115ad22604854d6b0fca151cecd94111770e5d6ffc9dc2b',
  ],
  ['lightning', 'Shop@Pay.Example.com', 'shop@pay.example.com'],
];

const refused: readonly (readonly [Chain, string, unknown])[] = [
  ['bitcoin', '  ', { why: 'empty' }],
  ['bitcoin', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb', { why: 'wrong_check_digit' }],
  ['bitcoin', '1A1zP1eP5QGefi2DMPTfTL5SLmv7Divf0a', { why: 'foreign_character', at: 33, found: '0' }],
  ['bitcoin', '1A1zP1eP', { why: 'wrong_length', found: 8 }],
  // Test networks.
  ['bitcoin', 'mipcBbFg9gMiCh81Kj8tqqdgoZub1ZJRfn', { why: 'test_network' }],
  ['bitcoin', 'tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx', { why: 'test_network' }],
  // BIP 173 and BIP 350, invalid addresses: checksum of the wrong kind, wrong character, program of 40 bytes, mixed case.
  ['bitcoin', 'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd', { why: 'wrong_check_digit' }],
  ['bitcoin', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kemeawh', { why: 'wrong_check_digit' }],
  [
    'bitcoin',
    'bc1p38j9r5y49hruaue7wxjce0updqjuyyx0kh56v8s25huc6995vvpql3jow4',
    { why: 'foreign_character', at: 60, found: 'o' },
  ],
  ['bitcoin', 'bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y', { why: 'wrong_form' }],
  ['bitcoin', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kV8F3T4', { why: 'wrong_form' }],
  ['ethereum', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD', { why: 'wrong_check_digit' }],
  ['ethereum', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAe', { why: 'wrong_length', found: 41, allowed: [42] }],
  ['ethereum', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeg', { why: 'wrong_character', at: 42, found: 'G' }],
  ['ethereum', '0x0000000000000000000000000000000000000000', { why: 'placeholder' }],
  ['tron', 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6T', { why: 'wrong_check_digit' }],
  ['solana', '11111111111111111111111111111111', { why: 'placeholder' }],
  ['solana', 'EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt', { why: 'wrong_form' }],
  ['ton', 'EQCD39VS5jcptHL8vMjEXrzGaRcCVYto7HUn4bpAOg8xqB2M', { why: 'wrong_check_digit' }],
  // TEP-2's flag of test networks.
  ['ton', 'kf/8uRo6OBbQ97jCx2EIuKm8Wmt6Vb15+KsQHFLbKSMiYIny', { why: 'test_network' }],
  ['aptos', '0x357b0b74bc833e95a115ad22604854d6b0fca151cecd94111770e5d6ffc9dc2', { why: 'wrong_length', found: 65 }],
  ['lightning', 'lnbc1pvjluezpp5qqqsyq', { why: 'wrong_form' }],
  // A good address of another chain.
  ['tron', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed', { why: 'other_chain', looksLike: 'ethereum' }],
  ['ethereum', 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t', { why: 'other_chain', looksLike: 'tron' }],
  ['ethereum', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', { why: 'other_chain', looksLike: 'bitcoin' }],
  ['bitcoin', 'EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v', { why: 'other_chain', looksLike: 'solana' }],
];

describe('addresses of wallets', () => {
  it.each(published)('%s: %s is sound', (chain, typed, value) => {
    expect(kept(chain, typed)).toBe(value);
    expect(kept(chain, ` ${typed.slice(0, 9)}\n${typed.slice(9)}\u200b`)).toBe(value);
  });

  it.each(refused)('%s: %s is refused', (chain, typed, fault) => {
    expect(checkCryptoAddress(chain, typed)).toMatchObject({ ok: false, ...(fault as object) });
  });

  it('say where no checksum stands', () => {
    const checksum = (chain: Chain, typed: string) => {
      const checked = checkCryptoAddress(chain, typed);
      return checked.ok ? (checked.facts['checksum'] ?? 'held') : checked.why;
    };
    expect(checksum('ethereum', '0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed')).toBe('none');
    expect(checksum('ethereum', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed')).toBe('held');
    expect(checksum('solana', 'EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v')).toBe('none');
    expect(checksum('tron', 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t')).toBe('held');
  });

  it('are known for every chain of the catalogue, each of which has a name', () => {
    for (const chain of chains) {
      expect(checkCryptoAddress(chain, '?').ok).toBe(false);
      expect(chainNames[chain]).not.toBe('');
    }
    expect(chains.filter((chain) => !published.some(([one]) => one === chain))).toEqual([
      'avalanche',
      'bnb_smart_chain',
    ]);
  });

  it('that end with a hash let no wrong character and no exchange of neighbours pass', () => {
    const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
    const bech32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
    for (const [chain, address, from, characters] of [
      ['bitcoin', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', 1, alphabet],
      ['tron', 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t', 1, alphabet],
      ['bitcoin', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', 4, bech32],
      ['ton', 'EQCD39VS5jcptHL8vMjEXrzGaRcCVYto7HUn4bpAOg8xqB2N', 0, `${alphabet}0OIl-_`],
    ] as const)
      for (let at = from; at < address.length; at += 1) {
        for (const character of characters)
          if (character !== address[at])
            expect(kept(chain, `${address.slice(0, at)}${character}${address.slice(at + 1)}`)).toContain('refused');
        const [a = '', b = ''] = [address[at], address[at + 1]];
        if (b !== '' && a !== b)
          expect(kept(chain, `${address.slice(0, at)}${b}${a}${address.slice(at + 2)}`)).toContain('refused');
      }
  });

  it('answer to anything that may be pasted', () => {
    fc.assert(
      fc.property(fc.constantFrom(...chains), fc.string({ unit: 'grapheme', maxLength: 100 }), (chain, typed) => {
        const checked = checkCryptoAddress(chain, typed);
        expect(checked.ok ? checked.value : checked.why).not.toBe('');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the libraries under them', () => {
  it('hash as published: FIPS 180-4 for SHA-256, the Keccak team for Keccak-256', () => {
    expect(hexOf(sha256(bytesOf('abc')))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(hexOf(keccak_256(bytesOf('')))).toBe('c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470');
  });

  it('write base58 as draft-msporny-base58 has it, and its check as Bitcoin does', () => {
    expect(base58.encode(bytesOf('Hello World!'))).toBe('2NEpo7TZRRrLZSi2U');
    const check = createBase58check(sha256);
    expect(check.encode(check.decode('1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'))).toBe('1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa');
    expect(() => check.decode('1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb')).toThrow();
  });
});
