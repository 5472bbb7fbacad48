import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate, Month } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { Reader } from '../connection.ts';
import { countOf, dateOf, integerOf, moneyOf, monthIn, textOf } from '../row.ts';
import { secondSql } from '../payments/second-sql.ts';

export type ReferredRowRecord = {
  readonly id: bigint;
  readonly accountId: string;
  readonly institution: InstitutionId;
  readonly kind: 'sale' | 'refund';
  readonly reference: string;
  readonly merchantReference: string;
  /** How many sales of the account bear the one and the other; zero where it is but one, or so many that it names none. */
  readonly ofReference: number;
  readonly ofOrder: number;
  /** Seconds since 1970; null where the file gives the day alone. */
  readonly second: number | null;
  readonly businessDate: LocalDate;
  readonly period: Month;
  readonly gross: Money;
};

const sales = `WHERE account_seq IN (SELECT seq FROM mine) AND business_date >= ?2 AND kind = 'sale'
  AND import_seq NOT IN (SELECT import_seq FROM undone_import)`;

/**
 * Sales and refunds since a day that share a reference, the provider's or the merchant's, with another sale of their
 * account. Only what stands in few rows: what hundreds share is no reference of one payment.
 */
export const referredRowsSince = (
  reader: Reader,
  merchantId: MerchantId,
  since: LocalDate,
  most: number,
): ReferredRowRecord[] =>
  reader
    .read(
      `WITH mine AS MATERIALIZED (
         SELECT account.seq, account.id, institution FROM account JOIN merchant ON merchant.seq = merchant_seq
         WHERE merchant.id = ?1 AND account.kind = 'provider'
       ),
       of_reference AS MATERIALIZED (
         SELECT account_seq, reference, count(*) AS sales FROM payment ${sales} AND reference <> ''
         GROUP BY account_seq, reference HAVING sales BETWEEN 2 AND ?3
       ),
       of_order AS MATERIALIZED (
         SELECT account_seq, merchant_reference, count(*) AS sales FROM payment ${sales} AND merchant_reference <> ''
         GROUP BY account_seq, merchant_reference HAVING sales BETWEEN 2 AND ?3
       )
       SELECT payment.id, mine.id AS account_id, institution, kind, coalesce(payment.reference, '') AS reference,
              coalesce(payment.merchant_reference, '') AS merchant_reference,
              coalesce(of_reference.sales, 0) AS of_reference, coalesce(of_order.sales, 0) AS of_order,
              ${secondSql('occurred_at')} AS second, business_date,
              coalesce(late.period, substr(business_date, 1, 7)) AS period, currency, amount, frac
       FROM payment JOIN mine ON mine.seq = payment.account_seq
       LEFT JOIN of_reference ON of_reference.account_seq = payment.account_seq AND of_reference.reference = payment.reference
       LEFT JOIN of_order ON of_order.account_seq = payment.account_seq AND of_order.merchant_reference = payment.merchant_reference
       LEFT JOIN standing_late_row AS late ON late.payment_id = payment.id
       WHERE EXISTS (SELECT 1 FROM of_reference UNION ALL SELECT 1 FROM of_order)
         AND business_date >= ?2 AND kind IN ('sale', 'refund')
         AND payment.import_seq NOT IN (SELECT import_seq FROM undone_import)
         AND (of_reference.sales IS NOT NULL OR of_order.sales IS NOT NULL)
       ORDER BY payment.id`,
    )
    .all(merchantId, since, BigInt(most))
    .map((row) => ({
      id: integerOf(row, 'id'),
      accountId: textOf(row, 'account_id'),
      institution: textOf(row, 'institution') as InstitutionId,
      kind: textOf(row, 'kind') as ReferredRowRecord['kind'],
      reference: textOf(row, 'reference'),
      merchantReference: textOf(row, 'merchant_reference'),
      ofReference: countOf(row, 'of_reference'),
      ofOrder: countOf(row, 'of_order'),
      second: row['second'] === null ? null : countOf(row, 'second'),
      businessDate: dateOf(row, 'business_date'),
      period: monthIn(row, 'period'),
      gross: moneyOf(row),
    }));
