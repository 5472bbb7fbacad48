import { hkdfSync } from 'node:crypto';

/**
 * The AES-256 key of one packet: HKDF-SHA256 (RFC 5869) over what the two X25519 keys share. Both public keys are its salt, as in
 * RFC 9180, so that the key is of this pair alone.
 */
export const packetKey = (shared: Uint8Array, ephemeral: Uint8Array, receiveKey: Uint8Array): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', shared, Buffer.concat([ephemeral, receiveKey]), 'nikash packet 1', 32));
