import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { Reader } from '../connection.ts';
import { dateOf, integerOf, moneyOf, textOf } from '../row.ts';

export type ArrivedBatchRecord = {
  readonly batchId: bigint;
  readonly batch: string;
  readonly institution: InstitutionId;
  readonly settledOn: LocalDate;
  /** The day of the last line of the match it stands in, and that line's reference. */
  readonly cameOn: LocalDate;
  readonly bankReference: string;
  readonly net: Money;
};

/** Batches that stand in a match with a bank line of that day or after it. */
export const batchesArrivedSince = (reader: Reader, merchantId: MerchantId, since: LocalDate): ArrivedBatchRecord[] =>
  reader
    .read(
      `WITH arrived AS (
         SELECT item.match_seq, max(line.booked_on) AS came_on, line.reference AS bank_reference
         FROM statement_line AS line
         JOIN account ON account.seq = line.account_seq JOIN merchant ON merchant.seq = merchant_seq
         JOIN match_item AS item ON item.statement_line_id = line.id
         WHERE merchant.id = ? AND line.booked_on >= ? AND item.match_seq NOT IN (SELECT match_seq FROM match_undo)
         GROUP BY item.match_seq
       )
       SELECT batch.id, batch.reference, institution, batch.settled_on, came_on, bank_reference, batch.currency,
              SUM(line.net_amount) AS amount, SUM(line.net_frac) AS frac
       FROM arrived JOIN match_item AS item ON item.match_seq = arrived.match_seq
       JOIN settlement_batch AS batch ON batch.id = item.batch_id JOIN account ON account.seq = batch.account_seq
       JOIN settlement_line AS line ON line.batch_id = batch.id
       WHERE line.import_seq NOT IN (SELECT import_seq FROM undone_import) AND came_on > batch.settled_on
       GROUP BY batch.id ORDER BY came_on, batch.reference, batch.id`,
    )
    .all(merchantId, since)
    .map((row) => ({
      batchId: integerOf(row, 'id'),
      batch: textOf(row, 'reference'),
      institution: textOf(row, 'institution') as InstitutionId,
      settledOn: dateOf(row, 'settled_on'),
      cameOn: dateOf(row, 'came_on'),
      bankReference: textOf(row, 'bank_reference'),
      net: moneyOf(row),
    }));
