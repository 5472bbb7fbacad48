import { z } from 'zod';
import { fingerprint } from './agreement.ts';
import { count, fileToken, label } from './fields.ts';
import { command, guardedCommand, query } from './method.ts';

/** A fingerprint as people compare it: twelve words, or the text of a QR code. */
const compared = z.strictObject({ id: fingerprint, words: z.array(z.string()).length(12), qr: z.string().max(300) });

const identity = z.strictObject({ name: label, madeAt: z.string(), fingerprint: compared });

export type Identity = z.output<typeof identity>;

const contact = z.strictObject({
  id: fingerprint,
  name: label,
  fingerprint: compared,
  /** When somebody compared the words with the other person and said that they are the same; null while nobody has. */
  verifiedAt: z.string().nullable(),
  blocked: z.boolean(),
  metAt: z.string(),
  /** Merchants that they stand in this workspace for, or answer for. */
  merchants: count,
});

export type Contact = z.output<typeof contact>;

/** A file's text to be saved under this name. */
export const packetFile = z.strictObject({ fileName: z.string().max(200), text: z.string() });

export type PacketFile = z.output<typeof packetFile>;

export const contacts = {
  /** Who this workspace is to others; null before the first `identity.save`. */
  'identity.read': query(z.strictObject({}), z.strictObject({ identity: identity.nullable() }), ['workspace_locked']),
  /** Makes the keys the first time; later it changes the name alone. */
  'identity.save': command(z.strictObject({ name: label }), identity, ['workspace_locked']),
  /** The contact card that others need before they can send anything: signed, open to anybody. */
  'identity.card': query(z.strictObject({}), packetFile, ['workspace_locked', 'identity_missing']),
  'contacts.list': query(z.strictObject({}), z.strictObject({ contacts: z.array(contact) }), ['workspace_locked']),
  /** Takes a contact card. */
  'contacts.add': command(z.strictObject({ file: fileToken }), contact, [
    'workspace_locked',
    'file_missing',
    'packet_unreadable',
    'packet_newer',
    'packet_altered',
    'contact_yourself',
  ]),
  /** Whom one trusts goes by the name: a new one asks who is there. */
  'contacts.rename': guardedCommand(z.strictObject({ id: fingerprint, name: label }), contact, [
    'workspace_locked',
    'contact_unknown',
  ]),
  /** Says that the words were compared with the other person, or takes that back. It asks who is there: trust hangs on it. */
  'contacts.verify': guardedCommand(z.strictObject({ id: fingerprint, verified: z.boolean() }), contact, [
    'workspace_locked',
    'contact_unknown',
  ]),
  'contacts.block': guardedCommand(z.strictObject({ id: fingerprint, blocked: z.boolean() }), contact, [
    'workspace_locked',
    'contact_unknown',
  ]),
};
