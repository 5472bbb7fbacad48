import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { Reader } from '../connection.ts';
import { countOf, dateOf, integerOf, moneyOf, textOf } from '../row.ts';

export type SettledSalesRecord = {
  readonly batchId: bigint;
  readonly batch: string;
  readonly institution: InstitutionId;
  readonly settledOn: LocalDate;
  readonly businessDate: LocalDate;
  readonly method: string;
  readonly payments: number;
  readonly gross: Money;
};

/** The sales in the batches that were settled on a day or after it, summed by batch, day and method. */
export const settledSalesSince = (reader: Reader, merchantId: MerchantId, since: LocalDate): SettledSalesRecord[] =>
  reader
    .read(
      `SELECT batch.id, batch.reference, institution, batch.settled_on, payment.business_date, payment.method, payment.currency,
              count(*) AS payments, SUM(payment.amount) AS amount, SUM(payment.frac) AS frac
       FROM settlement_batch AS batch
       JOIN account ON account.seq = batch.account_seq JOIN merchant ON merchant.seq = merchant_seq
       JOIN settlement_line AS line ON line.batch_id = batch.id
       JOIN payment ON payment.id = line.payment_id
       WHERE merchant.id = ? AND batch.settled_on >= ? AND payment.kind = 'sale'
         AND line.import_seq NOT IN (SELECT import_seq FROM undone_import)
       GROUP BY batch.id, payment.business_date, payment.method, payment.currency
       ORDER BY batch.settled_on, batch.reference, batch.id, payment.business_date, payment.method`,
    )
    .all(merchantId, since)
    .map((row) => ({
      batchId: integerOf(row, 'id'),
      batch: textOf(row, 'reference'),
      institution: textOf(row, 'institution') as InstitutionId,
      settledOn: dateOf(row, 'settled_on'),
      businessDate: dateOf(row, 'business_date'),
      method: textOf(row, 'method'),
      payments: countOf(row, 'payments'),
      gross: moneyOf(row),
    }));

/** References of the sales of one day in a batch, the provider's first, as many as are asked for. */
export const referencesInBatch = (reader: Reader, batchId: bigint, day: LocalDate, most: number): string[] =>
  reader
    .read(
      `SELECT coalesce(payment.reference, payment.merchant_reference) AS reference
       FROM settlement_line AS line JOIN payment ON payment.id = line.payment_id
       WHERE line.batch_id = ? AND payment.business_date = ? AND payment.kind = 'sale'
         AND coalesce(payment.reference, payment.merchant_reference) IS NOT NULL
         AND line.import_seq NOT IN (SELECT import_seq FROM undone_import)
       ORDER BY payment.id LIMIT ?`,
    )
    .all(batchId, day, BigInt(most))
    .map((row) => textOf(row, 'reference'));
