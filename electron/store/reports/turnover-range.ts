import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate, Month } from '../../../shared/kernel/local-date.ts';
import { negate, type Money } from '../../../shared/money/money.ts';
import type { Reader, Row } from '../connection.ts';
import { countOf, dateOf, moneyOf, monthIn, textOf } from '../row.ts';
import { countedDay } from './counted-day.ts';
import { secondSql } from '../payments/second-sql.ts';

/** Gross completed sales of one day and method, never net of fees or refunds. */
export type SoldDay = {
  /** The payments' own business day; before the range where they came late. */
  readonly day: LocalDate;
  /** The month that counts them. */
  readonly period: Month;
  readonly method: string;
  readonly payments: number;
  readonly gross: Money;
};

const counted = countedDay('day', 'period');

/** Turnover counted in a range of days of the merchant's zone, by day and method; days whose sales were all taken back are left out. */
export const turnoverInRange = (reader: Reader, merchantId: MerchantId, from: LocalDate, to: LocalDate): SoldDay[] =>
  reader
    .read(
      `SELECT day, period, currency, subject AS method, SUM(standing) AS payments,
              SUM(debit_amount) + SUM(credit_amount) AS amount, SUM(debit_frac) + SUM(credit_frac) AS frac
       FROM merchant CROSS JOIN ledger_account AS account ON account.merchant_seq = merchant.seq AND role = 'turnover'
       CROSS JOIN account_day ON account_id = account.id
       WHERE merchant.id = ? AND ${counted} BETWEEN ? AND ?
       GROUP BY day, period, currency, subject ORDER BY day, period, currency, subject`,
    )
    .all(merchantId, from, to)
    .map((row) => ({ ...soldOf(row), period: monthIn(row, 'period'), gross: negate(moneyOf(row)) }))
    .filter(({ payments, gross }) => payments !== 0 || gross.units !== 0n);

const soldOf = (row: Row) => ({
  day: dateOf(row, 'day'),
  method: textOf(row, 'method'),
  payments: countOf(row, 'payments'),
});

/** From which second of UTC on (within which none) a zone's clocks are so many seconds ahead of it. */
export type OffsetSegment = { readonly from: number; readonly until: number; readonly offset: number };

export type SoldInZone = {
  readonly day: LocalDate;
  readonly method: string;
  readonly payments: number;
  /** How many of them have a day alone, which stays as it is: their source gives no moment to tell it by. */
  readonly dayOnly: number;
  readonly gross: Money;
};

/**
 * The same payments by the days of another zone, from their moments. `around` is the range in the merchant's zone that holds every
 * payment of the wanted days; `segments` cover it, so that one query tells the days (SQLite knows no zones).
 */
export const turnoverInZone = (
  reader: Reader,
  merchantId: MerchantId,
  wanted: { readonly from: LocalDate; readonly to: LocalDate },
  around: { readonly from: LocalDate; readonly to: LocalDate },
  segments: readonly OffsetSegment[],
): SoldInZone[] =>
  reader
    .read(
      `WITH segment AS MATERIALIZED (
         SELECT value ->> 0 AS first, value ->> 1 AS until, value ->> 2 AS ahead FROM json_each($segments)
       ), sold AS (
         SELECT occurred_at, method, currency, amount, frac, length(occurred_at) = 10 AS day_only,
                ${secondSql('occurred_at')} AS second
         FROM merchant CROSS JOIN account ON account.merchant_seq = merchant.seq
         CROSS JOIN payment ON payment.account_seq = account.seq AND business_date BETWEEN $after AND $before
         WHERE merchant.id = $merchant AND payment.kind = 'sale' AND payment.import_seq NOT IN (SELECT import_seq FROM undone_import)
       )
       SELECT CASE day_only WHEN 1 THEN occurred_at ELSE date(second + ahead, 'unixepoch') END AS day, method, currency,
              count(*) AS payments, SUM(day_only) AS day_only, SUM(amount) AS amount, SUM(frac) AS frac
       FROM sold LEFT JOIN segment ON second >= first AND second < until
       GROUP BY 1, method, currency HAVING day BETWEEN $from AND $to ORDER BY day, currency, method`,
    )
    .all({
      merchant: merchantId,
      segments: JSON.stringify(segments.map(({ from, until, offset }) => [from, until, offset])),
      after: around.from,
      before: around.to,
      from: wanted.from,
      to: wanted.to,
    })
    .map((row) => ({ ...soldOf(row), dayOnly: countOf(row, 'day_only'), gross: moneyOf(row) }));
