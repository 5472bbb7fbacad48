import { createCipheriv, randomBytes } from 'node:crypto';
import { assert } from '../../shared/kernel/assert.ts';
import type { Message } from '../../shared/contract/message.ts';
import { canonicalJson } from './canonical-json.ts';
import { toKeyText } from './base64.ts';
import { fingerprintOf } from './fingerprint.ts';
import { publicBytes } from './key-objects.ts';
import type { PublicKeys } from './make-identity.ts';
import { packContent } from './packet-content.ts';
import { packetKey } from './packet-key.ts';
import { largestPacketFile } from './packet-limits.ts';
import { headerLine, writePacketText } from './packet-text.ts';
import { sign } from './sign.ts';
import { sharedSecret } from './weak-keys.ts';

export type ToSeal = {
  readonly message: Message;
  /** The bytes of `message.attachments`, in their order. */
  readonly attachments: readonly Uint8Array[];
  readonly signSeed: Uint8Array;
  readonly to: PublicKeys;
};

/**
 * Signs a message and seals it to its receiver: gives the file's text. `random` gives the key and the nonce that are of this packet
 * alone; only the test that keeps a packet for later versions says what they are.
 * @throws AssertionFault where the message names another receiver, the receiver's key shares no secret, or the file grows beyond
 * `largestPacketFile`.
 */
export function sealPacket(
  { message, attachments, signSeed, to }: ToSeal,
  random: (length: number) => Uint8Array = randomBytes,
): string {
  assert(message.to === fingerprintOf(to), 'a packet is sealed to whom its message names');
  const text = Buffer.from(canonicalJson(message));
  const content = packContent({
    message: text,
    signature: sign(signSeed, text),
    attached: Buffer.concat(attachments),
  });
  const seed = random(32);
  const ephemeral = publicBytes('x25519', seed);
  const shared = sharedSecret(seed, to.receiveKey);
  assert(shared !== null, 'the receiver’s key shares a secret');
  const nonce = random(12);
  const header = {
    nikash: 'packet',
    format: 1,
    to: message.to,
    ephemeral: toKeyText(ephemeral),
    nonce: toKeyText(nonce),
  } as const;
  const cipher = createCipheriv('aes-256-gcm', packetKey(shared, ephemeral, to.receiveKey), nonce);
  cipher.setAAD(Buffer.from(headerLine(header)));
  const sealed = Buffer.concat([cipher.update(content), cipher.final(), cipher.getAuthTag()]);
  const file = writePacketText(header, sealed);
  assert(file.length <= largestPacketFile, 'a packet’s file is longer than it may be');
  return file;
}
