import { z } from 'zod';
import { fingerprint } from './agreement.ts';
import { packetFile } from './contacts.ts';
import { count, fileToken, label, merchantId, month, sentence } from './fields.ts';
import { messageKinds } from './message.ts';
import { command, guardedCommand, query } from './method.ts';

const packetRefusals = [
  'workspace_locked',
  'file_missing',
  'identity_missing',
  'packet_unreadable',
  'packet_newer',
  'packet_altered',
  'packet_not_for_you',
  'packet_from_blocked',
  'packet_replayed',
  'packet_older',
  'packet_out_of_place',
  'packet_merchant_foreign',
] as const;

const sender = z.strictObject({
  id: fingerprint,
  name: label,
  words: z.array(z.string()),
  known: z.boolean(),
  verified: z.boolean(),
});

/** What a packet holds and what taking it does, in sentences; `merchantId` is null for one that this workspace does not have yet. */
const seen = z.strictObject({
  kind: z.enum(messageKinds),
  sender,
  sentAt: z.string(),
  merchant: z.strictObject({ id: merchantId, name: label, known: z.boolean() }),
  says: z.array(sentence),
});

export type SeenPacket = z.output<typeof seen>;

/** A contact card, which is open to anybody: whose it is, and whether they are among the contacts already. */
const card = z.strictObject({ person: sender, yourself: z.boolean() });

/** What a file of ours turns out to be. */
const looked = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('packet'), packet: seen }),
  z.strictObject({ what: z.literal('card'), card }),
]);

export type LookedAt = z.output<typeof looked>;

const logged = z.strictObject({
  id: z.string(),
  direction: z.enum(['in', 'out']),
  kind: z.enum(messageKinds),
  topic: z.string(),
  at: z.string(),
  contact: z.strictObject({ id: fingerprint, name: label }),
  merchant: z.strictObject({ id: merchantId, name: label }),
});

export const packets = {
  /** Opens a packet and takes it back again: says what taking it would do, and leaves nothing written. A contact card it names. */
  'packets.look': command(z.strictObject({ file: fileToken }), looked, packetRefusals),
  /** Takes it: the whole of it, or nothing. An unknown sender becomes a contact that nobody has verified yet. */
  'packets.take': command(z.strictObject({ file: fileToken }), seen, packetRefusals),
  /** What was sent and taken, newest first. */
  'packets.list': query(
    z.strictObject({ merchantId: merchantId.optional(), limit: count.max(1000).default(200) }),
    z.strictObject({ packets: z.array(logged) }),
    ['workspace_locked'],
  ),
  /** A closed month for whoever answers for the merchant: report, exceptions and proof. It leaves the computer: who is there? */
  'packets.month': guardedCommand(z.strictObject({ merchantId, month }), packetFile, [
    'workspace_locked',
    'merchant_unknown',
    'identity_missing',
    'contact_missing',
    'contact_blocked',
    'period_not_closed',
  ]),
};
