import type { SeenPacket } from '../../../shared/contract/packets.ts';
import type { Refusal } from '../../../shared/contract/refusal.ts';
import { openPacket, type NotOpened, type OpenedPacket } from '../../packets/open-packet.ts';
import {
  contactOfMerchant,
  findContact,
  insertContact,
  linkMerchant,
  type ContactRecord,
} from '../../store/contacts/contacts-table.ts';
import { readIdentity } from '../../store/contacts/identity-table.ts';
import type { Writer } from '../../store/connection.ts';
import { findMerchant, type MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { insertPacket, lastTaken, wasTaken } from '../../store/packets/packets-table.ts';
import { refuse } from '../handler.ts';
import { admitMerchant } from './admit-merchant.ts';
import { seenSender } from './seen-sender.ts';
import { takeBody } from './take-body.ts';
import type { Received, TakerWorld } from './taker.ts';
import type { MessageKind } from '../../../shared/contract/message.ts';
import { zoneExists } from '../../../shared/kernel/zone-exists.ts';

type PacketRefusal = Refusal<
  | 'identity_missing'
  | 'packet_unreadable'
  | 'packet_newer'
  | 'packet_altered'
  | 'packet_not_for_you'
  | 'packet_from_blocked'
  | 'packet_replayed'
  | 'packet_older'
  | 'packet_out_of_place'
  | 'packet_merchant_foreign'
>;

/**
 * Takes a packet, inside a transaction that its refusal takes back: who sent it becomes a contact, the packet stands in the log, and
 * its message does what its kind does. Every refusal names the file, and the sender where one is known.
 */
export function takePacket(
  writer: Writer,
  file: { readonly name: string; readonly bytes: Uint8Array },
  world: TakerWorld,
): { readonly ok: true; readonly seen: SeenPacket } | PacketRefusal {
  const own = readIdentity(writer);
  if (own === null) return refuse('identity_missing');
  const opened = openPacket(file.bytes, own);
  if (!opened.ok) return refuse(refusalFor[opened.why], { name: file.name });
  const { message } = opened;
  const met = findContact(writer, opened.sender.id);
  const facts = { name: file.name, sender: met?.name ?? message.from.name };
  const untimely = met === null ? null : tooLate(writer, met, opened);
  if (untimely !== null) return refuse(untimely, facts);

  const now = world.clock();
  const sender = met ?? insertContact(writer, message.from.name, opened.sender, now);
  const placed = placeMerchant(writer, opened, sender, now);
  if (typeof placed === 'string') return refuse(placed, facts);
  const { merchant, arrived } = placed;
  const packetSeq = insertPacket(writer, rowOf(opened, merchant, sender), now);
  const received: Received<MessageKind> = {
    message,
    body: message.body,
    attachments: opened.attachments,
    sender,
    packetSeq,
    merchant,
    arrived,
    side: placed.side,
  };
  const taken = takeBody(writer, received, world);
  if ('ok' in taken) return refuse(taken.code, { ...facts, ...taken.details });
  return {
    ok: true,
    seen: {
      kind: message.body.kind,
      sender: seenSender(sender, met !== null),
      sentAt: new Date(message.sequence).toISOString(),
      merchant: { id: merchant.id, name: merchant.name, known: !arrived },
      says: [...taken.says],
    },
  };
}

const refusalFor = {
  unreadable: 'packet_unreadable',
  newer: 'packet_newer',
  not_for_you: 'packet_not_for_you',
  altered: 'packet_altered',
} as const satisfies Record<NotOpened, string>;

/** What keeps a packet of a known sender out, whatever it says. */
function tooLate(
  writer: Writer,
  sender: ContactRecord,
  { message }: OpenedPacket,
): 'packet_from_blocked' | 'packet_replayed' | 'packet_older' | null {
  if (sender.blocked) return 'packet_from_blocked';
  if (wasTaken(writer, sender.seq, message.id)) return 'packet_replayed';
  return message.sequence <= lastTaken(writer, sender.seq, message.about.id, message.topic) ? 'packet_older' : null;
}

type Placed = Pick<Received<MessageKind>, 'merchant' | 'arrived' | 'side'>;

/** The merchant a message is about, which must be its sender's to speak of here; a request may bring one that is not known yet. */
function placeMerchant(
  writer: Writer,
  { message }: OpenedPacket,
  sender: ContactRecord,
  now: number,
): Placed | 'packet_merchant_foreign' | 'packet_out_of_place' | 'packet_unreadable' {
  const { about, body } = message;
  const known = findMerchant(writer, about.id);
  if (known === null) {
    if (body.kind !== 'request') return 'packet_out_of_place';
    if (!zoneExists(about.zone)) return 'packet_unreadable';
    const merchant = admitMerchant(writer, about, sender, now);
    linkMerchant(writer, merchant.id, sender.seq, 'manager', now);
    return { merchant, arrived: true, side: 'manager' };
  }
  const link = contactOfMerchant(writer, known.id);
  if (link === null || link.contact.seq !== sender.seq) return 'packet_merchant_foreign';
  return { merchant: known, arrived: false, side: link.side };
}

const rowOf = ({ message, sha256 }: OpenedPacket, merchant: MerchantRecord, sender: ContactRecord) =>
  ({
    direction: 'in',
    id: message.id,
    kind: message.body.kind,
    topic: message.topic,
    sequence: message.sequence,
    merchantId: merchant.id,
    contactSeq: sender.seq,
    sha256,
  }) as const;
