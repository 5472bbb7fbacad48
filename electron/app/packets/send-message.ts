import { createHash } from 'node:crypto';
import { assert } from '../../../shared/kernel/assert.ts';
import type { PacketFile } from '../../../shared/contract/contacts.ts';
import {
  message as messageShape,
  type Attachment,
  type Message,
  type MessageBody,
} from '../../../shared/contract/message.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { canonicalJson } from '../../packets/canonical-json.ts';
import { sealPacket } from '../../packets/seal-packet.ts';
import type { ContactRecord } from '../../store/contacts/contacts-table.ts';
import { readIdentity } from '../../store/contacts/identity-table.ts';
import type { Writer } from '../../store/connection.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { insertPacket, lastSent } from '../../store/packets/packets-table.ts';
import type { World } from '../handler.ts';

export type ToSend = {
  readonly merchant: MerchantRecord;
  readonly to: ContactRecord;
  /** What of one topic is sent later replaces what was sent earlier. */
  readonly topic: string;
  readonly body: MessageBody;
  /** Together at most `mostAttachedBytes` (packets/packet-limits.ts). `size` and `sha256` are those of the bytes. */
  readonly attachments?: readonly (Attachment & { readonly bytes: Uint8Array })[];
};

/**
 * Signs and seals a message, inside the caller's transaction: the packet's row is kept with what the caller writes. The name of the
 * file says nothing of what is in it.
 * @throws AssertionFault where the workspace has no identity yet: callers refuse `identity_missing` before.
 */
export function sendMessage(
  writer: Writer,
  world: Pick<World, 'clock' | 'ids'>,
  { merchant, to, topic, body, attachments = [] }: ToSend,
): { readonly packetSeq: bigint; readonly file: PacketFile } {
  const own = readIdentity(writer);
  assert(own !== null, 'whoever sends something has an identity');
  const now = world.clock();
  const draft: Message = {
    nikash: 'message',
    format: 1,
    id: world.ids(),
    topic,
    sequence: Math.max(now, lastSent(writer) + 1),
    from: own.card,
    to: to.id,
    about: aboutOf(merchant),
    body,
    attachments: attachments.map(({ kind, name, media, size, sha256 }) => ({ kind, name, media, size, sha256 })),
  };
  // Signed as the receiver will read it: what the contract would still mend is mended before.
  const message = messageShape.parse(JSON.parse(JSON.stringify(draft)));
  const text = sealPacket({
    message,
    attachments: attachments.map(({ bytes }) => bytes),
    signSeed: own.signSeed,
    to,
  });
  const sha256 = createHash('sha256').update(canonicalJson(message)).digest('hex');
  const { id, sequence } = message;
  const packetSeq = insertPacket(
    writer,
    { direction: 'out', id, kind: body.kind, topic, sequence, merchantId: merchant.id, contactSeq: to.seq, sha256 },
    now,
  );
  const day = new Date(sequence).toISOString().slice(0, 10);
  return { packetSeq, file: { fileName: `nikash-${day}-${sha256.slice(0, 6)}.nikash`, text } };
}

const aboutOf = (merchant: MerchantRecord): Message['about'] => ({
  id: merchant.id,
  name: merchant.name,
  country: merchant.country,
  industry: merchant.industry,
  zone: merchant.zone,
  base: merchant.base,
  currencies: [...merchant.currencies],
  declared: merchant.declared.map(toWire),
});
