import type { Month } from '../../../shared/kernel/local-date.ts';
import type { Reader } from '../connection.ts';
import { integerOf, monthIn, textOf } from '../row.ts';

/**
 * How far the books had come: the last settlement line and payment, the last import by its id, and the last time that one was taken
 * back or brought back. Rows are only ever added, and only those two events make rows count or not.
 */
export type BooksMark = {
  readonly lineId: bigint;
  readonly paymentId: bigint;
  readonly importSeq: bigint;
  readonly importId: string;
  readonly lastEvent: string;
};

const lastEvent = `coalesce((SELECT seq || ' ' || import_seq || ' ' || what || ' ' || happened_at FROM import_event ORDER BY seq DESC LIMIT 1), '')`;

export function booksMark(reader: Reader): BooksMark {
  const row = reader
    .read(
      `SELECT coalesce((SELECT max(id) FROM settlement_line), 0) AS line_id, coalesce((SELECT max(id) FROM payment), 0) AS payment_id,
              coalesce((SELECT max(seq) FROM import), 0) AS import_seq,
              coalesce((SELECT id FROM import ORDER BY seq DESC LIMIT 1), '') AS import_id, ${lastEvent} AS last_event`,
    )
    .get();
  return {
    lineId: integerOf(row ?? {}, 'line_id'),
    paymentId: integerOf(row ?? {}, 'payment_id'),
    importSeq: integerOf(row ?? {}, 'import_seq'),
    importId: textOf(row ?? {}, 'import_id'),
    lastEvent: textOf(row ?? {}, 'last_event'),
  };
}

/**
 * Whether the books have only grown since: its import is still there under its id, and none was taken back or brought back. An
 * import that was only previewed is rolled back, and its id never comes again.
 */
export const hasOnlyGrown = (reader: Reader, mark: BooksMark): boolean =>
  reader
    .read(
      `SELECT 1 AS grown WHERE ${lastEvent} = ?1
         AND (?2 = '' OR EXISTS (SELECT 1 FROM import WHERE seq = ?3 AND id = ?2))`,
    )
    .get(mark.lastEvent, mark.importId, mark.importSeq) !== undefined;

/** The months of an account whose charges have changed since, by the business days of what was added. */
export const monthsSince = (reader: Reader, accountSeq: bigint, isWallet: boolean, mark: BooksMark): Month[] =>
  reader
    .read(
      isWallet
        ? 'SELECT DISTINCT substr(business_date, 1, 7) AS month FROM payment WHERE id > ? AND account_seq = ?'
        : `SELECT DISTINCT substr(business_date, 1, 7) AS month FROM settlement_line AS line JOIN payment ON payment.id = line.payment_id
           WHERE line.id > ? AND payment.account_seq = ?`,
    )
    .all(isWallet ? mark.paymentId : mark.lineId, accountSeq)
    .map((row) => monthIn(row, 'month'));
