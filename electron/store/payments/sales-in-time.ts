import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { MethodId } from '../../../shared/catalogue/methods.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { Reader, Row } from '../connection.ts';
import { countOf, dateOf, integerOf, moneyOf, textOf, textOrNull } from '../row.ts';
import { secondSql } from './second-sql.ts';

/** Sales of the days from ?2 to ?3, both included, by the index of an account's days. */
const salesOfDays = `
  FROM account CROSS JOIN payment ON payment.account_seq = account.seq
  WHERE account.merchant_seq = (SELECT seq FROM merchant WHERE id = ?1) AND payment.kind = 'sale'
    AND business_date BETWEEN ?2 AND ?3 AND payment.import_seq NOT IN (SELECT import_seq FROM undone_import)`;

type OfMethod = { readonly institution: InstitutionId; readonly method: MethodId };

const ofMethod = (row: Row): OfMethod => ({
  institution: textOf(row, 'institution') as InstitutionId,
  method: textOf(row, 'method') as MethodId,
});

/** How many sales a day had with a time of their own, and how many with the day alone. */
export const salesByDay = (
  reader: Reader,
  merchantId: MerchantId,
  from: LocalDate,
  to: LocalDate,
): (OfMethod & { readonly day: LocalDate; readonly timed: number; readonly untimed: number })[] =>
  reader
    .read(
      `SELECT account.institution, method, business_date, count(*) FILTER (WHERE length(occurred_at) > 10) AS timed,
              count(*) FILTER (WHERE length(occurred_at) = 10) AS untimed
       ${salesOfDays} GROUP BY 1, 2, 3`,
    )
    .all(merchantId, from, to)
    .map((row) => ({
      ...ofMethod(row),
      day: dateOf(row, 'business_date'),
      timed: countOf(row, 'timed'),
      untimed: countOf(row, 'untimed'),
    }));

/** How many sales fell into each stretch of so many seconds, by its beginning in seconds since 1970 in UTC. */
export const salesByTime = (
  reader: Reader,
  merchantId: MerchantId,
  from: LocalDate,
  to: LocalDate,
  seconds: number,
): (OfMethod & { readonly day: LocalDate; readonly at: number; readonly count: number })[] =>
  reader
    .read(
      `SELECT account.institution, method, business_date, ${secondSql('occurred_at')} / ?4 * ?4 AS at, count(*) AS count
       ${salesOfDays} AND length(occurred_at) > 10 GROUP BY 1, 2, 3, 4`,
    )
    .all(merchantId, from, to, BigInt(seconds))
    .map((row) => ({
      ...ofMethod(row),
      day: dateOf(row, 'business_date'),
      at: countOf(row, 'at'),
      count: countOf(row, 'count'),
    }));

/** How many sales fell into a window of seconds since 1970 in UTC, both ends in it. */
export const salesWithin = (
  reader: Reader,
  merchantId: MerchantId,
  days: { readonly from: LocalDate; readonly to: LocalDate },
  window: { readonly from: number; readonly to: number },
): (OfMethod & { readonly currency: string; readonly count: number })[] =>
  reader
    .read(
      `SELECT account.institution, method, currency, count(*) AS count
       ${salesOfDays} AND ${secondSql('occurred_at')} BETWEEN ?4 AND ?5 GROUP BY 1, 2, 3`,
    )
    .all(merchantId, days.from, days.to, BigInt(window.from), BigInt(window.to))
    .map((row) => ({ ...ofMethod(row), currency: textOf(row, 'currency'), count: countOf(row, 'count') }));

export type ReferredSale = {
  readonly accountSeq: bigint;
  readonly reference: string | null;
  readonly merchantReference: string | null;
  /** Seconds since 1970 in UTC; null where only the day is known. */
  readonly at: number | null;
  readonly businessDate: LocalDate;
  readonly amount: Money;
};

/** The sales of some days that bear one of the references, the provider's or the merchant's. One pass over these days. */
export const salesUnder = (
  reader: Reader,
  merchantId: MerchantId,
  from: LocalDate,
  to: LocalDate,
  references: readonly string[],
): ReferredSale[] =>
  reader
    .read(
      `SELECT payment.account_seq, reference, merchant_reference, business_date, currency, amount, frac,
              ${secondSql('occurred_at')} AS at
       ${salesOfDays}
         AND (reference IN (SELECT value FROM json_each(?4)) OR merchant_reference IN (SELECT value FROM json_each(?4)))`,
    )
    .all(merchantId, from, to, JSON.stringify(references))
    .map((row) => ({
      accountSeq: integerOf(row, 'account_seq'),
      reference: textOrNull(row, 'reference'),
      merchantReference: textOrNull(row, 'merchant_reference'),
      at: row['at'] === null ? null : countOf(row, 'at'),
      businessDate: dateOf(row, 'business_date'),
      amount: moneyOf(row),
    }));
