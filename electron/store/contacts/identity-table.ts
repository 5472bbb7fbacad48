import { assert } from '../../../shared/kernel/assert.ts';
import type { ContactCard } from '../../../shared/contract/message.ts';
import { cardOf } from '../../packets/contact-card.ts';
import { fingerprintOf } from '../../packets/fingerprint.ts';
import { publicKeysOf, type PublicKeys, type Seeds } from '../../packets/make-identity.ts';
import type { Reader, Writer } from '../connection.ts';
import { bytesOf, countOf, textOf } from '../row.ts';

/** Who this workspace is to others. The seeds never leave it. */
export type IdentityRecord = Seeds &
  PublicKeys & {
    /** The fingerprint. */
    readonly id: string;
    readonly name: string;
    readonly madeAt: number;
    readonly card: ContactCard;
  };

export function readIdentity(reader: Reader): IdentityRecord | null {
  const row = reader
    .read(
      `SELECT sign_seed, receive_seed, made_at, (SELECT name FROM identity_name ORDER BY seq DESC LIMIT 1) AS name
       FROM identity`,
    )
    .get();
  if (row === undefined) return null;
  const seeds = { signSeed: bytesOf(row, 'sign_seed'), receiveSeed: bytesOf(row, 'receive_seed') };
  const keys = publicKeysOf(seeds);
  const name = textOf(row, 'name');
  return {
    ...seeds,
    ...keys,
    id: fingerprintOf(keys),
    name,
    madeAt: countOf(row, 'made_at'),
    card: cardOf(name, keys),
  };
}

/** Keeps the keys, once; `identity_name` says what they are called. */
export function insertIdentity(writer: Writer, { signSeed, receiveSeed }: Seeds, now: number): void {
  assert(writer.read('SELECT 1 AS one FROM identity').get() === undefined, 'a workspace has one identity');
  writer
    .write('INSERT INTO identity (seq, sign_seed, receive_seed, made_at) VALUES (1, ?, ?, ?)')
    .run(signSeed, receiveSeed, BigInt(now));
}

export const nameIdentity = (writer: Writer, name: string, now: number): bigint =>
  writer.write('INSERT INTO identity_name (name, named_at) VALUES (?, ?)').run(name, BigInt(now));
