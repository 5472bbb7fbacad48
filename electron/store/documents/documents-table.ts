import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Reader, Writer } from '../connection.ts';
import { countOf, textOf } from '../row.ts';

/** What a merchant has said, by what it is about. What the documents say, the contract of each noun tells. */
export type DocumentNoun =
  | 'matching_settings'
  | 'matching_rule'
  | 'holidays'
  | 'rate_card'
  | 'incident'
  | 'cashback_scheme'
  | 'agreed_scheme'
  | 'saved_view'
  | 'application'
  | 'sample';

export type KeptDocument = { readonly id: string; readonly document: unknown; readonly savedAt: number };

/** The documents of a noun that hold, in the order in which they were first kept. */
export const listDocuments = (reader: Reader, merchantId: MerchantId, noun: DocumentNoun): KeptDocument[] =>
  reader
    .read(
      `SELECT id, document, saved_at FROM kept_document AS kept
       WHERE merchant_seq = (SELECT seq FROM merchant WHERE id = ?1) AND noun = ?2 AND document <> ''
         AND seq = (SELECT max(seq) FROM kept_document WHERE merchant_seq = kept.merchant_seq AND noun = ?2 AND id = kept.id)
       ORDER BY (SELECT min(seq) FROM kept_document WHERE merchant_seq = kept.merchant_seq AND noun = ?2 AND id = kept.id)`,
    )
    .all(merchantId, noun)
    .map((row) => ({
      id: textOf(row, 'id'),
      document: JSON.parse(textOf(row, 'document')) as unknown,
      savedAt: countOf(row, 'saved_at'),
    }));

/** Whether a document was ever kept under this id, be it taken away since: then it may be kept there again. */
export const wasDocument = (reader: Reader, merchantId: MerchantId, noun: DocumentNoun, id: string): boolean =>
  reader
    .read(
      'SELECT 1 FROM kept_document WHERE merchant_seq = (SELECT seq FROM merchant WHERE id = ?) AND noun = ? AND id = ? LIMIT 1',
    )
    .all(merchantId, noun, id).length > 0;

/** Keeps a document under its id; null takes it away. What was kept before stays on record. */
export function keepDocument(
  writer: Writer,
  merchantId: MerchantId,
  noun: DocumentNoun,
  id: string,
  document: object | null,
  now: number,
): void {
  writer
    .write(
      'INSERT INTO kept_document (merchant_seq, noun, id, document, saved_at) VALUES ((SELECT seq FROM merchant WHERE id = ?), ?, ?, ?, ?)',
    )
    .run(merchantId, noun, id, document === null ? '' : JSON.stringify(document), BigInt(now));
}
