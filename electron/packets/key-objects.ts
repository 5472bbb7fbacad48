import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { assert } from '../../shared/kernel/assert.ts';

/** What stands before the 32 bytes of a key in PKCS #8 and SPKI (RFC 8410, sections 4 and 7). Every runtime reads these. */
const privatePrefix = {
  ed25519: Buffer.from('302e020100300506032b657004220420', 'hex'),
  x25519: Buffer.from('302e020100300506032b656e04220420', 'hex'),
};
const publicPrefix = {
  ed25519: Buffer.from('302a300506032b6570032100', 'hex'),
  x25519: Buffer.from('302a300506032b656e032100', 'hex'),
};

type Curve = keyof typeof privatePrefix;

const keyBytes = 32;

/** The private key that 32 random bytes are. */
export function privateKey(curve: Curve, seed: Uint8Array): KeyObject {
  assert(seed.length === keyBytes, 'a seed has 32 bytes');
  const der = Buffer.concat([privatePrefix[curve], seed]);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  der.fill(0);
  return key;
}

/** A public key of 32 bytes; what is no point of the curve shows where it is used. */
export function publicKey(curve: Curve, raw: Uint8Array): KeyObject {
  assert(raw.length === keyBytes, 'a public key has 32 bytes');
  return createPublicKey({ key: Buffer.concat([publicPrefix[curve], raw]), format: 'der', type: 'spki' });
}

/** The 32 bytes that others know a private key by. */
export const publicBytes = (curve: Curve, seed: Uint8Array): Uint8Array =>
  new Uint8Array(
    createPublicKey(privateKey(curve, seed))
      .export({ format: 'der', type: 'spki' })
      .subarray(publicPrefix[curve].length),
  );
