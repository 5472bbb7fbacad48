import type { MessageKind } from '../../../shared/contract/message.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Reader, Row, Writer } from '../connection.ts';
import { countOf, textOf } from '../row.ts';

export type PacketRecord = {
  readonly direction: 'in' | 'out';
  /** The message's own id. */
  readonly id: string;
  readonly kind: MessageKind;
  readonly topic: string;
  /** The sender's, in milliseconds since 1970: it grows with everything they send. */
  readonly sequence: number;
  readonly merchantId: MerchantId;
  readonly contactSeq: bigint;
  /** Of the signed text, in hex. */
  readonly sha256: string;
};

export const insertPacket = (writer: Writer, packet: PacketRecord, now: number): bigint =>
  writer
    .write(
      `INSERT INTO packet (direction, id, kind, topic, sequence, merchant_seq, contact_seq, sha256, at)
       VALUES (?, ?, ?, ?, ?, (SELECT seq FROM merchant WHERE id = ?), ?, ?, ?)`,
    )
    .run(
      packet.direction,
      packet.id,
      packet.kind,
      packet.topic,
      BigInt(packet.sequence),
      packet.merchantId,
      packet.contactSeq,
      packet.sha256,
      BigInt(now),
    );

/** The largest sequence that was sent from here; -1 before anything was. */
export const lastSent = (reader: Reader): number => {
  const row = reader.read("SELECT coalesce(max(sequence), -1) AS last FROM packet WHERE direction = 'out'").get();
  return row === undefined ? -1 : countOf(row, 'last');
};

/** The largest sequence that was taken from a contact on one topic of a merchant; -1 before anything was. */
export function lastTaken(reader: Reader, contactSeq: bigint, merchantId: MerchantId, topic: string): number {
  const row = reader
    .read(
      `SELECT coalesce(max(sequence), -1) AS last FROM packet
       WHERE direction = 'in' AND contact_seq = ? AND merchant_seq = (SELECT seq FROM merchant WHERE id = ?) AND topic = ?`,
    )
    .get(contactSeq, merchantId, topic);
  return row === undefined ? -1 : countOf(row, 'last');
}

/** Whether a message of this id was taken from this contact. */
export const wasTaken = (reader: Reader, contactSeq: bigint, id: string): boolean =>
  reader
    .read("SELECT 1 AS found FROM packet WHERE direction = 'in' AND contact_seq = ? AND id = ?")
    .get(contactSeq, id) !== undefined;

export type LoggedPacket = Pick<PacketRecord, 'direction' | 'id' | 'kind' | 'topic'> & {
  readonly at: number;
  /** The contact's fingerprint. */
  readonly contactId: string;
  readonly merchant: { readonly id: MerchantId; readonly name: string };
};

const loggedOf = (row: Row): LoggedPacket => ({
  direction: textOf(row, 'direction') as 'in' | 'out',
  id: textOf(row, 'id'),
  kind: textOf(row, 'kind') as MessageKind,
  topic: textOf(row, 'topic'),
  at: countOf(row, 'at'),
  contactId: textOf(row, 'contact_id'),
  merchant: { id: textOf(row, 'merchant_id') as MerchantId, name: textOf(row, 'merchant_name') },
});

/** What was sent and taken, newest first, of one merchant or of all. */
export const listPackets = (reader: Reader, merchantId: MerchantId | null, most: number): LoggedPacket[] =>
  reader
    .read(
      `SELECT direction, packet.id AS id, kind, topic, at, merchant.id AS merchant_id, merchant.name AS merchant_name,
         contact.id AS contact_id
       FROM packet JOIN merchant ON merchant.seq = merchant_seq JOIN contact ON contact.seq = contact_seq
       WHERE ?1 IS NULL OR merchant.id = ?1 ORDER BY packet.seq DESC LIMIT ?2`,
    )
    .all(merchantId, BigInt(most))
    .map(loggedOf);
