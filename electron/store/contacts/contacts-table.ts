import { assert } from '../../../shared/kernel/assert.ts';
import type { Side } from '../../../shared/contract/standing.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { fingerprintOf } from '../../packets/fingerprint.ts';
import type { PublicKeys } from '../../packets/make-identity.ts';
import type { Reader, Row, Writer } from '../connection.ts';
import { bytesOf, countOf, integerOf, textOf } from '../row.ts';

export type ContactRecord = PublicKeys & {
  readonly seq: bigint;
  /** The fingerprint. */
  readonly id: string;
  readonly name: string;
  /** When somebody compared the words; null while nobody has. */
  readonly verifiedAt: number | null;
  readonly blocked: boolean;
  readonly metAt: number;
};

/** What is noted of a contact; the newest of `name`, of the `verified` pair and of the `blocked` pair holds. */
export type ContactNote =
  | { readonly what: 'name'; readonly value: string }
  | { readonly what: 'verified' | 'unverified' | 'blocked' | 'unblocked' };

const latest = (column: string, whats: string): string =>
  `(SELECT ${column} FROM contact_event WHERE contact_seq = contact.seq AND what IN (${whats}) ORDER BY seq DESC LIMIT 1)`;

const contacts = `
  SELECT seq, id, sign_key, receive_key, met_at, ${latest('value', "'name'")} AS name,
    ${latest('what', "'verified', 'unverified'")} AS verified, ${latest('noted_at', "'verified', 'unverified'")} AS verified_at,
    ${latest('what', "'blocked', 'unblocked'")} AS blocked
  FROM contact`;

const contactOf = (row: Row): ContactRecord => ({
  seq: integerOf(row, 'seq'),
  id: textOf(row, 'id'),
  name: textOf(row, 'name'),
  signKey: bytesOf(row, 'sign_key'),
  receiveKey: bytesOf(row, 'receive_key'),
  verifiedAt: row['verified'] === 'verified' ? countOf(row, 'verified_at') : null,
  blocked: row['blocked'] === 'blocked',
  metAt: countOf(row, 'met_at'),
});

/** The contact of this fingerprint. */
export function findContact(reader: Reader, id: string): ContactRecord | null {
  const row = reader.read(`${contacts} WHERE id = ?`).get(id);
  return row === undefined ? null : contactOf(row);
}

/** In the order in which they were met. */
export const listContacts = (reader: Reader): ContactRecord[] =>
  reader.read(`${contacts} ORDER BY seq`).all().map(contactOf);

/** Keeps somebody who was not known yet, not verified by anybody. */
export function insertContact(writer: Writer, name: string, keys: PublicKeys, now: number): ContactRecord {
  const id = fingerprintOf(keys);
  const seq = writer
    .write('INSERT INTO contact (id, sign_key, receive_key, met_at) VALUES (?, ?, ?, ?)')
    .run(id, keys.signKey, keys.receiveKey, BigInt(now));
  noteContact(writer, seq, { what: 'name', value: name }, now);
  const kept = findContact(writer, id);
  assert(kept !== null, 'a contact that was kept is there');
  return kept;
}

export const noteContact = (writer: Writer, contactSeq: bigint, note: ContactNote, now: number): bigint =>
  writer
    .write('INSERT INTO contact_event (contact_seq, what, value, noted_at) VALUES (?, ?, ?, ?)')
    .run(contactSeq, note.what, 'value' in note ? note.value : '', BigInt(now));

/** Whom a merchant is in touch with, and on which side of it this workspace stands; null while there is nobody. */
export function contactOfMerchant(
  reader: Reader,
  merchantId: MerchantId,
): { readonly contact: ContactRecord; readonly side: Side } | null {
  const row = reader
    .read(
      `SELECT (SELECT id FROM contact WHERE seq = contact_seq) AS contact, side FROM merchant_contact
       WHERE merchant_seq = (SELECT seq FROM merchant WHERE id = ?) ORDER BY seq DESC LIMIT 1`,
    )
    .get(merchantId);
  if (row === undefined) return null;
  const contact = findContact(reader, textOf(row, 'contact'));
  assert(contact !== null, 'a merchant’s contact is kept');
  return { contact, side: textOf(row, 'side') as Side };
}

/** From now on the merchant is in touch with this contact, and this workspace stands on this side of it. */
export const linkMerchant = (
  writer: Writer,
  merchantId: MerchantId,
  contactSeq: bigint,
  side: Side,
  now: number,
): bigint =>
  writer
    .write(
      'INSERT INTO merchant_contact (merchant_seq, contact_seq, side, linked_at) VALUES ((SELECT seq FROM merchant WHERE id = ?), ?, ?, ?)',
    )
    .run(merchantId, contactSeq, side, BigInt(now));

/** How many merchants are in touch with each contact, by the contact's number. */
export const merchantsOfContacts = (reader: Reader): ReadonlyMap<bigint, number> =>
  new Map(
    reader
      .read(
        `SELECT contact_seq, count(*) AS merchants FROM merchant_contact AS link
         WHERE seq = (SELECT max(seq) FROM merchant_contact WHERE merchant_seq = link.merchant_seq) GROUP BY contact_seq`,
      )
      .all()
      .map((row) => [integerOf(row, 'contact_seq'), countOf(row, 'merchants')]),
  );
