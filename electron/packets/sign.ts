import { sign as signBytes } from 'node:crypto';
import { privateKey } from './key-objects.ts';

/**
 * The Ed25519 signature (RFC 8032) of these bytes: 64 bytes. What is signed is canonical JSON that names what it is (`nikash`), so
 * that a signature under a message can never stand under an agreement.
 */
export const sign = (signSeed: Uint8Array, bytes: Uint8Array): Uint8Array =>
  new Uint8Array(signBytes(null, bytes, privateKey('ed25519', signSeed)));
