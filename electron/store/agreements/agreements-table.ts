import { agreement as agreementSchema, type Agreement } from '../../../shared/contract/agreement.ts';
import { sides, type Side } from '../../../shared/contract/standing.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Reader, Row, Writer } from '../connection.ts';
import { bytesOf, countOf, integerOf, textOf } from '../row.ts';

/** A signature with the keys of whoever made it, so that it can be checked as long as the text is there. */
export type SignatureRecord = {
  readonly side: Side;
  readonly signKey: Uint8Array;
  readonly receiveKey: Uint8Array;
  readonly signature: Uint8Array;
  /** Milliseconds since 1970. */
  readonly signedAt: number;
};

export type AgreementRefusal = { readonly by: string; readonly reason: string; readonly at: number };

export type AgreementRecord = {
  readonly seq: bigint;
  /** SHA-256 of `text` as it was when it was kept, in hex. */
  readonly hash: string;
  /** Byte for byte what was signed. */
  readonly text: string;
  readonly agreement: Agreement;
  readonly proposedBy: Side;
  readonly note: string;
  readonly keptAt: number;
  readonly signatures: readonly SignatureRecord[];
  readonly refusal: AgreementRefusal | null;
};

/** The agreements of a merchant, each proposal too, in the order in which they came. */
export function listAgreements(reader: Reader, merchantId: MerchantId): readonly AgreementRecord[] {
  const rows = reader
    .read(
      `SELECT agreement.seq, hash, text, proposed_by, note, kept_at, by_name, reason, refused_at
       FROM agreement LEFT JOIN agreement_refusal AS refusal ON refusal.agreement_seq = agreement.seq
       WHERE merchant_seq = (SELECT seq FROM merchant WHERE id = ?) ORDER BY agreement.seq`,
    )
    .all(merchantId);
  return rows.map((row) => {
    const text = textOf(row, 'text');
    return {
      seq: integerOf(row, 'seq'),
      hash: textOf(row, 'hash'),
      text,
      agreement: agreementSchema.parse(JSON.parse(text)),
      proposedBy: sideIn(row, 'proposed_by'),
      note: textOf(row, 'note'),
      keptAt: countOf(row, 'kept_at'),
      signatures: signaturesOf(reader, integerOf(row, 'seq')),
      refusal:
        row['by_name'] === null
          ? null
          : { by: textOf(row, 'by_name'), reason: textOf(row, 'reason'), at: countOf(row, 'refused_at') },
    };
  });
}

const signaturesOf = (reader: Reader, agreementSeq: bigint): readonly SignatureRecord[] =>
  reader
    .read(
      `SELECT side, sign_key, receive_key, signature, signed_at FROM agreement_signature WHERE agreement_seq = ? ORDER BY seq`,
    )
    .all(agreementSeq)
    .map((row) => ({
      side: sideIn(row, 'side'),
      signKey: bytesOf(row, 'sign_key'),
      receiveKey: bytesOf(row, 'receive_key'),
      signature: bytesOf(row, 'signature'),
      signedAt: countOf(row, 'signed_at'),
    }));

function sideIn(row: Row, column: string): Side {
  const found = sides.find((side) => side === row[column]);
  assert(found !== undefined, `column ${column} holds no side of an agreement`);
  return found;
}

export type NewAgreement = Pick<AgreementRecord, 'hash' | 'text' | 'proposedBy' | 'note'> & {
  readonly version: number;
};

/** Gives its number inside the file. */
export const insertAgreement = (
  writer: Writer,
  merchantId: MerchantId,
  { hash, version, text, proposedBy, note }: NewAgreement,
  now: number,
): bigint =>
  writer
    .write(
      `INSERT INTO agreement (merchant_seq, hash, version, text, proposed_by, note, kept_at)
       VALUES ((SELECT seq FROM merchant WHERE id = ?), ?, ?, ?, ?, ?, ?)`,
    )
    .run(merchantId, hash, BigInt(version), text, proposedBy, note, BigInt(now));

export function insertSignature(writer: Writer, agreementSeq: bigint, made: SignatureRecord): void {
  writer
    .write(
      `INSERT INTO agreement_signature (agreement_seq, side, sign_key, receive_key, signature, signed_at)
       VALUES (?, ?, ?, ?, ?, ?)`,
    )
    .run(agreementSeq, made.side, made.signKey, made.receiveKey, made.signature, BigInt(made.signedAt));
}

export function insertRefusal(writer: Writer, agreementSeq: bigint, { by, reason, at }: AgreementRefusal): void {
  writer
    .write('INSERT INTO agreement_refusal (agreement_seq, by_name, reason, refused_at) VALUES (?, ?, ?, ?)')
    .run(agreementSeq, by, reason, BigInt(at));
}
