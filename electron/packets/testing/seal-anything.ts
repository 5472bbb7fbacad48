import { createCipheriv, randomBytes } from 'node:crypto';
import { toKeyText } from '../base64.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { publicBytes } from '../key-objects.ts';
import type { PublicKeys } from '../make-identity.ts';
import { packetKey } from '../packet-key.ts';
import { headerLine, writePacketText } from '../packet-text.ts';
import { sharedSecret } from '../weak-keys.ts';

/** Seals any bytes to a receiver, as somebody may who has read how packets are made: all that Nikash would not write. */
export function sealAnything(content: Uint8Array, to: PublicKeys): Uint8Array {
  const seed = randomBytes(32);
  const ephemeral = publicBytes('x25519', seed);
  const shared = sharedSecret(seed, to.receiveKey) ?? new Uint8Array(32);
  const nonce = randomBytes(12);
  const header = {
    nikash: 'packet',
    format: 1,
    to: fingerprintOf(to),
    ephemeral: toKeyText(ephemeral),
    nonce: toKeyText(nonce),
  } as const;
  const cipher = createCipheriv('aes-256-gcm', packetKey(shared, ephemeral, to.receiveKey), nonce);
  cipher.setAAD(Buffer.from(headerLine(header)));
  return Buffer.from(
    writePacketText(header, Buffer.concat([cipher.update(content), cipher.final(), cipher.getAuthTag()])),
  );
}
