import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from './fingerprint.ts';
import { fingerprintCode, fingerprintWords } from './fingerprint-words.ts';
import { fingerprintWordList } from './fingerprint-word-list.ts';
import { publicBytes } from './key-objects.ts';
import { makeIdentity, publicKeysOf } from './make-identity.ts';
import { sign } from './sign.ts';
import { ashaKeys } from './testing/sample-message.ts';
import { verifySignature } from './verify-signature.ts';
import { isWeakReceiveKey, isWeakSignKey, sharedSecret } from './weak-keys.ts';

const hex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'));
const inHex = (bytes: Uint8Array | null) => Buffer.from(bytes ?? []).toString('hex');

/** RFC 8032, section 7.1, tests 1 to 3. */
const signatures = [
  {
    seed: '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    key: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    text: '',
    signature:
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  },
  {
    seed: '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    key: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    text: '72',
    signature:
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  },
  {
    seed: 'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
    key: 'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    text: 'af82',
    signature:
      '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  },
];

describe('the keys are those of the published examples', () => {
  it.each(signatures)('Ed25519 over “$text” (RFC 8032)', ({ seed, key, text, signature }) => {
    expect(inHex(publicBytes('ed25519', hex(seed)))).toBe(key);
    expect(inHex(sign(hex(seed), hex(text)))).toBe(signature);
    expect(verifySignature(hex(key), hex(text), hex(signature))).toBe(true);
    expect(verifySignature(hex(key), hex(`${text}00`), hex(signature))).toBe(false);
  });

  it('X25519 (RFC 7748, section 6.1)', () => {
    const bob = hex('5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb');
    const alicesKey = hex('8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a');
    expect(inHex(publicBytes('x25519', bob))).toBe('de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f');
    expect(inHex(sharedSecret(bob, alicesKey))).toBe(
      '4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742',
    );
  });
});

describe('keys under which nothing is proved', () => {
  const weak = [
    '0000000000000000000000000000000000000000000000000000000000000000',
    '0100000000000000000000000000000000000000000000000000000000000000',
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
    'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    '0000000000000000000000000000000000000000000000000000000000000080',
    '0100000000000000000000000000000000000000000000000000000000000080',
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
  ];
  /** R is the neutral point and S is zero: no secret is needed to write it. Some runtimes take it under these keys (BoringSSL), some do not. */
  const forged = Buffer.concat([Buffer.from([1]), Buffer.alloc(63)]);

  it.each(weak)('%s signs nothing', (key) => {
    expect(isWeakSignKey(hex(key))).toBe(true);
    const taken = Array.from({ length: 400 }, (_, n) => verifySignature(hex(key), Buffer.from(String(n)), forged));
    expect(taken).not.toContain(true);
  });

  /** RFC 7748, section 6.1, and https://cr.yp.to/ecdh.html#validate. */
  it.each([
    '0000000000000000000000000000000000000000000000000000000000000000',
    '0100000000000000000000000000000000000000000000000000000000000000',
    'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800',
    '5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157',
    'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  ])('%s receives nothing', (key) => {
    expect(isWeakReceiveKey(hex(key))).toBe(true);
    expect(sharedSecret(new Uint8Array(32).fill(99), hex(key))).toBeNull();
  });

  it('an ordinary key does both', () => {
    const { signKey, receiveKey } = publicKeysOf(makeIdentity());
    expect([isWeakSignKey(signKey), isWeakReceiveKey(receiveKey)]).toEqual([false, false]);
  });
});

describe('a fingerprint', () => {
  it('is of both keys: another of either is another person', () => {
    const other = publicKeysOf(makeIdentity());
    const prints = [
      fingerprintOf(ashaKeys),
      fingerprintOf({ ...ashaKeys, signKey: other.signKey }),
      fingerprintOf({ ...ashaKeys, receiveKey: other.receiveKey }),
      fingerprintOf({ signKey: ashaKeys.receiveKey, receiveKey: ashaKeys.signKey }),
    ];
    expect(new Set(prints).size).toBe(4);
  });

  it('stays what it was: people wrote its words down', () => {
    expect({ id: fingerprintOf(ashaKeys), words: fingerprintWords(fingerprintOf(ashaKeys)).join(' ') }).toEqual({
      id: 'aff183b56649009917bd30886808a2419f5333ba5b83527add0deab1884b7642',
      words: 'quiz metal unhappy smart mosquito erode galaxy plastic mask doctor chuckle lobster',
    });
  });

  it('says its first 132 bits by words of the published list', () => {
    const list = `${fingerprintWordList.join('\n')}\n`;
    // Of bip-0039/english.txt in github.com/bitcoin/bips.
    expect(createHash('sha256').update(list).digest('hex')).toBe(
      '2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda',
    );
    // BIP-39's own example of 128 bits of ones, whose last word holds seven bits and a checksum: here the ones go on.
    expect(fingerprintWords('f'.repeat(64))).toEqual(Array.from({ length: 12 }, () => 'zoo'));
    expect(fingerprintWords(`${'0'.repeat(32)}${'f'.repeat(32)}`)).toEqual([
      ...Array.from({ length: 11 }, () => 'abandon'),
      'acid',
    ]);
  });

  it('is whole in its code', () => {
    const id = fingerprintOf(ashaKeys);
    expect(fingerprintCode(id)).toBe(`NIKASH:1:${id.toUpperCase()}`);
    // What a QR code packs two to eleven bits: its alphanumeric mode (ISO/IEC 18004, 7.4.4).
    expect(fingerprintCode(id)).toMatch(/^[0-9A-Z $%*+\-./:]+$/);
  });
});
