import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Sealed } from './vault-document.ts';

/**
 * Wraps a key under another: AES-256-GCM with a nonce of its own. `bound` is covered by the tag too, so that nothing it names
 * can be exchanged under the wrap.
 */
export function seal(key: Uint8Array, under: Uint8Array, bound: string): Sealed {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', under, nonce).setAAD(Buffer.from(bound));
  const sealed = Buffer.concat([cipher.update(key), cipher.final()]);
  return { nonce: nonce.toString('hex'), key: sealed.toString('hex'), tag: cipher.getAuthTag().toString('hex') };
}

/** The key, or null: GCM says only that something is wrong, the key above or what was altered. */
export function unseal({ nonce, key, tag }: Sealed, under: Uint8Array, bound: string): Uint8Array | null {
  try {
    const decipher = createDecipheriv('aes-256-gcm', under, Buffer.from(nonce, 'hex'), { authTagLength: 16 })
      .setAAD(Buffer.from(bound))
      .setAuthTag(Buffer.from(tag, 'hex'));
    return Buffer.concat([decipher.update(Buffer.from(key, 'hex')), decipher.final()]);
  } catch {
    return null;
  }
}
