import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { Reader } from '../connection.ts';
import { dateOf, moneyOf } from '../row.ts';

/** The gross of the sales in each settlement batch of an account that was paid on a day or after it. */
export const settledGrossSince = (
  reader: Reader,
  accountSeq: bigint,
  since: LocalDate,
): { readonly settledOn: LocalDate; readonly gross: Money }[] =>
  reader
    .read(
      `SELECT batch.settled_on, payment.currency, SUM(payment.amount) AS amount, SUM(payment.frac) AS frac
       FROM settlement_batch AS batch
       JOIN settlement_line AS line ON line.batch_id = batch.id
       JOIN payment ON payment.id = line.payment_id
       WHERE batch.account_seq = ? AND batch.settled_on >= ? AND payment.kind = 'sale'
         AND line.import_seq NOT IN (SELECT import_seq FROM undone_import)
       GROUP BY batch.id, payment.currency ORDER BY batch.settled_on, batch.id`,
    )
    .all(accountSeq, since)
    .map((row) => ({ settledOn: dateOf(row, 'settled_on'), gross: moneyOf(row) }));
