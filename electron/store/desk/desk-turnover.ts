import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Month } from '../../../shared/kernel/local-date.ts';
import { negate, type Money } from '../../../shared/money/money.ts';
import type { Reader } from '../connection.ts';
import { moneyOf, monthIn, textOf } from '../row.ts';
import { heldAccounts } from './held-accounts.ts';

export type MerchantMonth = { readonly merchantId: MerchantId; readonly month: Month };
export type MonthGross = MerchantMonth & { readonly gross: Money };

/**
 * Turnover of these months by merchant, month and currency, of all merchants at once. A month that is closed is read from its
 * snapshot, which is what was reported and stays what its entries come to; an open one from the accounts' days.
 */
export const booksTurnover = (reader: Reader, months: readonly Month[]): MonthGross[] => [
  ...reader
    .read(
      `SELECT merchant.id, closed.month, turnover.currency, SUM(amount) AS amount, SUM(frac) AS frac
       FROM closed_period AS closed CROSS JOIN period_turnover AS turnover ON turnover.close_seq = closed.seq
       JOIN merchant ON merchant.seq = closed.merchant_seq
       WHERE closed.month IN (SELECT value FROM json_each(?))
       GROUP BY closed.seq, turnover.currency`,
    )
    .all(JSON.stringify(months))
    .map((row) => ({ merchantId: textOf(row, 'id') as MerchantId, month: monthIn(row, 'month'), gross: moneyOf(row) })),
  ...reader
    .read(
      `${heldAccounts}, ${openMonths}
       SELECT merchant.id, open_month.month, held.currency,
              SUM(debit_amount) + SUM(credit_amount) AS amount, SUM(debit_frac) + SUM(credit_frac) AS frac
       FROM held CROSS JOIN open_month ON open_month.merchant_seq = held.merchant_seq
       CROSS JOIN account_day AS day
         ON day.account_id = held.account_id AND day.currency = held.currency AND day.period = open_month.month
       JOIN merchant ON merchant.seq = held.merchant_seq
       WHERE held.currency IS NOT NULL
       GROUP BY held.merchant_seq, open_month.month, held.currency`,
    )
    .all(JSON.stringify(['turnover']), JSON.stringify(months))
    .map((row) => ({
      merchantId: textOf(row, 'id') as MerchantId,
      month: monthIn(row, 'month'),
      gross: negate(moneyOf(row)),
    })),
];

/** The asked months that a merchant has not closed, worked out once: asking for each anew would read all closes as often. */
const openMonths = `open_month AS MATERIALIZED (
    SELECT merchant.seq AS merchant_seq, asked.value AS month FROM merchant CROSS JOIN json_each(?2) AS asked
    EXCEPT SELECT merchant_seq, month FROM closed_period
  )`;

/** Which of these months have books here: closed ones, and those with a provider's row or a bank line. */
export const bookMonths = (reader: Reader, months: readonly Month[]): MerchantMonth[] =>
  reader
    .read(
      `${heldAccounts}, ${openMonths}
       SELECT merchant.id, found.month FROM (
         SELECT merchant_seq, month FROM closed_period WHERE month IN (SELECT value FROM json_each(?2))
         UNION
         SELECT held.merchant_seq, open_month.month FROM held CROSS JOIN open_month ON open_month.merchant_seq = held.merchant_seq
         WHERE held.currency IS NOT NULL AND EXISTS (
           SELECT 1 FROM account_day AS day
           WHERE day.account_id = held.account_id AND day.currency = held.currency AND day.period = open_month.month
             AND day.standing > 0
         )
       ) AS found JOIN merchant ON merchant.seq = found.merchant_seq`,
    )
    .all(JSON.stringify(['receivable', 'bank']), JSON.stringify(months))
    .map((row) => ({ merchantId: textOf(row, 'id') as MerchantId, month: monthIn(row, 'month') }));

/** Turnover of these months as packs have it, the newest pack of each month. */
export const packsTurnover = (reader: Reader, months: readonly Month[]): MonthGross[] =>
  reader
    .read(
      `SELECT merchant.id, pack.month, currency, SUM(amount) AS amount, SUM(frac) AS frac
       FROM month_pack AS pack CROSS JOIN month_pack_turnover ON pack_seq = pack.seq JOIN merchant ON merchant.seq = pack.merchant_seq
       WHERE pack.month IN (SELECT value FROM json_each(?)) AND ${newestPack}
       GROUP BY pack.seq, currency`,
    )
    .all(JSON.stringify(months))
    .map((row) => ({ merchantId: textOf(row, 'id') as MerchantId, month: monthIn(row, 'month'), gross: moneyOf(row) }));

/** That `pack` is the last that came of its month. */
export const newestPack =
  'pack.seq = (SELECT max(seq) FROM month_pack AS other WHERE other.merchant_seq = pack.merchant_seq AND other.month = pack.month)';

/** Every month a pack came of. */
export const packMonths = (reader: Reader): MerchantMonth[] =>
  reader
    .read(
      'SELECT DISTINCT merchant.id, month FROM month_pack JOIN merchant ON merchant.seq = merchant_seq ORDER BY merchant.id, month',
    )
    .all()
    .map((row) => ({ merchantId: textOf(row, 'id') as MerchantId, month: monthIn(row, 'month') }));
