import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { addDays, type LocalDate, type Month } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { Reader } from '../connection.ts';
import { countOf, dateOf, moneyOf, textOf } from '../row.ts';
import { heldAccounts } from './held-accounts.ts';

type OfDay = { readonly merchantId: MerchantId; readonly day: LocalDate };
export type DeclinesOfDay = OfDay & { readonly reason: string; readonly count: number; readonly amount: Money };
export type SalesOfDay = OfDay & { readonly count: number };

/** Payments that were declined from a day on, by merchant, day, words and currency. What two files say of one is there once. */
export const declinesSince = (reader: Reader, from: LocalDate): DeclinesOfDay[] =>
  reader
    .read(
      `SELECT merchant_id, business_date, reason, currency, count(*) AS count, SUM(amount) AS amount, SUM(frac) AS frac FROM (
         SELECT merchant.id AS merchant_id, business_date, reason, currency, amount, frac
         FROM account CROSS JOIN payment_attempt AS attempt ON attempt.account_seq = account.seq
         JOIN merchant ON merchant.seq = account.merchant_seq
         WHERE occurred_at >= ?1 AND business_date >= ?2 AND outcome = 'declined'
           AND attempt.import_seq NOT IN (SELECT import_seq FROM undone_import)
         GROUP BY attempt.account_seq, attempt.identity
       ) GROUP BY merchant_id, business_date, reason, currency`,
    )
    .all(addDays(from, -1), from)
    .map((row) => ({
      merchantId: textOf(row, 'merchant_id') as MerchantId,
      day: dateOf(row, 'business_date'),
      reason: textOf(row, 'reason'),
      count: countOf(row, 'count'),
      amount: moneyOf(row),
    }));

/** Sales of these months by merchant and their own day, of these merchants. */
export const salesOfDays = (reader: Reader, merchants: readonly MerchantId[], months: readonly Month[]): SalesOfDay[] =>
  reader
    .read(
      `${heldAccounts}
       SELECT merchant.id, day.day, SUM(standing) AS count
       FROM held JOIN merchant ON merchant.seq = held.merchant_seq AND merchant.id IN (SELECT value FROM json_each(?2))
       CROSS JOIN json_each(?3) AS asked
       CROSS JOIN account_day AS day ON day.account_id = held.account_id AND day.currency = held.currency AND day.period = asked.value
       WHERE held.currency IS NOT NULL GROUP BY held.merchant_seq, day.day`,
    )
    .all(JSON.stringify(['turnover']), JSON.stringify(merchants), JSON.stringify(months))
    .map((row) => ({
      merchantId: textOf(row, 'id') as MerchantId,
      day: dateOf(row, 'day'),
      count: countOf(row, 'count'),
    }));
