import { diffieHellman } from 'node:crypto';
import { privateKey, publicKey } from './key-objects.ts';

/**
 * The seven ways to write a y of the eight points of small order of edwards25519, the sign of x apart: under such a key one signature
 * fits many texts. The same list stands in libsodium (`ge25519_has_small_order`); sources: RFC 7748, section 7, and
 * https://eprint.iacr.org/2020/1244, table 1.
 */
const smallOrder: ReadonlySet<string> = new Set([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
]);

/** Whether signatures under this key prove nothing. */
export function isWeakSignKey(signKey: Uint8Array): boolean {
  const withoutSign = Buffer.from(signKey);
  withoutSign[31] = (withoutSign[31] ?? 0) & 0x7f;
  return smallOrder.has(withoutSign.toString('hex'));
}

/** What two keys share, or null for a key that shares nothing secret: a point of small order gives zeros to everybody. */
export function sharedSecret(receiveSeed: Uint8Array, receiveKey: Uint8Array): Uint8Array | null {
  try {
    const shared = diffieHellman({
      privateKey: privateKey('x25519', receiveSeed),
      publicKey: publicKey('x25519', receiveKey),
    });
    return shared.every((byte) => byte === 0) ? null : shared;
  } catch {
    return null;
  }
}

/** Any seed shows a point of small order: it clears the cofactor, so that all of them give zero. */
const anySeed = new Uint8Array(32).fill(7);

export const isWeakReceiveKey = (receiveKey: Uint8Array): boolean => sharedSecret(anySeed, receiveKey) === null;
