import { verify } from 'node:crypto';
import { publicKey } from './key-objects.ts';
import { isWeakSignKey } from './weak-keys.ts';

/** Whether whoever has the private key to `signKey` signed exactly these bytes. Nothing is valid under a key of small order. */
export function verifySignature(signKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean {
  if (signKey.length !== 32 || signature.length !== 64 || isWeakSignKey(signKey)) return false;
  try {
    return verify(null, bytes, publicKey('ed25519', signKey), signature);
  } catch {
    // No point of the curve: the runtimes differ in whether they say so here or on import.
    return false;
  }
}
