import { createDecipheriv, createHash } from 'node:crypto';
import { message as messageShape, type Message } from '../../shared/contract/message.ts';
import { canonicalJson } from './canonical-json.ts';
import { fromKeyText } from './base64.ts';
import { fingerprintOf } from './fingerprint.ts';
import { isNewer, objectIn } from './lines-of-file.ts';
import { publicKeysOf, type PublicKeys, type Seeds } from './make-identity.ts';
import { unpackContent, type PacketContent } from './packet-content.ts';
import { packetKey } from './packet-key.ts';
import { readPacketText, type PacketParts } from './packet-text.ts';
import { verifySignature } from './verify-signature.ts';
import { isWeakReceiveKey, sharedSecret } from './weak-keys.ts';

export type OpenedPacket = {
  readonly message: Message;
  readonly attachments: readonly Uint8Array[];
  readonly sender: PublicKeys & { readonly id: string };
  /** SHA-256 of the signed text, in hex. */
  readonly sha256: string;
};

/**
 * Why a packet is not opened. `unreadable`: no packet, a part of one, or one that says what no Nikash writes. `altered`: not what
 * its sender signed and sealed for this receiver.
 */
export type NotOpened = 'unreadable' | 'newer' | 'not_for_you' | 'altered';

type Opening<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly why: NotOpened };

const not = (why: NotOpened) => ({ ok: false, why }) as const;

const tagBytes = 16;

/** Opens a packet with this workspace's keys and holds it against its sender's signature. Who the sender is, it does not know. */
export function openPacket(file: Uint8Array, own: Seeds): Opening<OpenedPacket> {
  const parts = readPacketText(file);
  if (!parts.ok) return parts;
  const keys = publicKeysOf(own);
  if (parts.header.to !== fingerprintOf(keys)) return not('not_for_you');
  const packed = unsealed(parts, own.receiveSeed, keys.receiveKey);
  if (packed === null) return not('altered');
  const content = unpackContent(packed);
  if (content === null) return not('unreadable');
  const read = readMessage(content.message);
  if (!read.ok) return read;
  const { message, sender } = read;
  if (isWeakReceiveKey(sender.receiveKey)) return not('altered');
  if (!verifySignature(sender.signKey, content.message, content.signature)) return not('altered');
  // Sealed anew by somebody it was sent to: its sender never meant it for here.
  if (message.to !== parts.header.to) return not('altered');
  const attachments = attachmentsOf(message, content);
  if (attachments === null) return not('altered');
  const sha256 = createHash('sha256').update(content.message).digest('hex');
  return { ok: true, message, attachments, sender: { ...sender, id: fingerprintOf(sender) }, sha256 };
}

function unsealed(
  { header, ephemeral, sealed }: PacketParts,
  receiveSeed: Uint8Array,
  receiveKey: Uint8Array,
): Uint8Array | null {
  const shared = sharedSecret(receiveSeed, ephemeral);
  if (shared === null || sealed.length < tagBytes) return null;
  const key = packetKey(shared, ephemeral, receiveKey);
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(header.nonce, 'base64url'), {
      authTagLength: tagBytes,
    })
      .setAAD(Buffer.from(canonicalJson(header)))
      .setAuthTag(sealed.subarray(-tagBytes));
    return Buffer.concat([decipher.update(sealed.subarray(0, -tagBytes)), decipher.final()]);
  } catch {
    return null;
  }
}

function readMessage(bytes: Uint8Array): Opening<{ readonly message: Message; readonly sender: PublicKeys }> {
  const text = Buffer.from(bytes).toString();
  const found = objectIn(text);
  if (found === null) return not('unreadable');
  if (isNewer(found, 'message')) return not('newer');
  const parsed = messageShape.safeParse(found);
  // What the contract would still mend (blanks, card numbers, what is left out) nobody signed so.
  if (!parsed.success || !Buffer.from(canonicalJson(parsed.data)).equals(bytes)) return not('unreadable');
  const signKey = fromKeyText(parsed.data.from.signKey, 32);
  const receiveKey = fromKeyText(parsed.data.from.receiveKey, 32);
  if (signKey === null || receiveKey === null) return not('unreadable');
  return { ok: true, message: parsed.data, sender: { signKey, receiveKey } };
}

/** The attached files, each of the size and the hash that the message gives, and nothing behind them. */
function attachmentsOf(message: Message, { attached }: PacketContent): readonly Uint8Array[] | null {
  let at = 0;
  const files = message.attachments.map(({ size }) => attached.subarray(at, (at += size)));
  const whole = message.attachments.every(
    ({ size, sha256 }, index) =>
      files[index]?.length === size && createHash('sha256').update(files[index]).digest('hex') === sha256,
  );
  return whole && at === attached.length ? files : null;
}
