import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Month } from '../../../shared/kernel/local-date.ts';
import type { Reader } from '../connection.ts';
import { integerOf } from '../row.ts';

/** What a story speaks of, by number. */
export type Concerned = {
  readonly payments: readonly bigint[];
  readonly batches: readonly bigint[];
  readonly lines: readonly bigint[];
  readonly matches: readonly bigint[];
};

/** One story is read by a person. */
const most = 40n;

/**
 * The entries of the journal that were booked for any of these, the oldest first, with those that took them back. Entries know their
 * rows, and have no index by them: what was booked before the month of the first row cannot be about it.
 */
export function entriesConcerning(
  reader: Reader,
  merchantId: MerchantId,
  { payments, batches, lines, matches }: Concerned,
  since: Month,
): bigint[] {
  const list = (ids: readonly bigint[]): string => `[${ids.join(',')}]`;
  return reader
    .read(
      `WITH own AS MATERIALIZED (
         SELECT entry.id AS id FROM journal_entry AS entry
         WHERE entry.merchant_seq = (SELECT seq FROM merchant WHERE id = $merchant) AND entry.period >= $since
           AND (entry.payment_id IN (SELECT value FROM json_each($payments)) OR entry.batch_id IN (SELECT value FROM json_each($batches))
             OR entry.statement_line_id IN (SELECT value FROM json_each($lines)) OR entry.match_seq IN (SELECT value FROM json_each($matches)))
       )
       SELECT id FROM own UNION SELECT back.id FROM own JOIN journal_entry AS back ON back.reverses = own.id ORDER BY 1 LIMIT ${most}`,
    )
    .all({
      merchant: merchantId,
      since,
      payments: list(payments),
      batches: list(batches),
      lines: list(lines),
      matches: list(matches),
    })
    .map((row) => integerOf(row, 'id'));
}

/** What an entry was booked for; that of what it takes back, where it takes one back. Null for no entry of the merchant’s. */
export function entryConcerns(
  reader: Reader,
  merchantId: MerchantId,
  entryId: bigint,
): {
  readonly payment: bigint | null;
  readonly batch: bigint | null;
  readonly line: bigint | null;
  readonly match: bigint | null;
} | null {
  const row = reader
    .read(
      `SELECT coalesce(entry.payment_id, own.payment_id) AS payment, coalesce(entry.batch_id, own.batch_id) AS batch,
              coalesce(entry.statement_line_id, own.statement_line_id) AS line, coalesce(entry.match_seq, own.match_seq) AS match_seq
       FROM journal_entry AS entry LEFT JOIN journal_entry AS own ON own.id = entry.reverses
       WHERE entry.id = ? AND entry.merchant_seq = (SELECT seq FROM merchant WHERE id = ?)`,
    )
    .get(entryId, merchantId);
  if (row === undefined) return null;
  const number = (column: string): bigint | null => (row[column] === null ? null : integerOf(row, column));
  return { payment: number('payment'), batch: number('batch'), line: number('line'), match: number('match_seq') };
}
