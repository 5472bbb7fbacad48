import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { rate as makeRate, type Rate } from '../../../shared/money/rate.ts';
import type { Reader } from '../connection.ts';
import { dateOf, textOf } from '../row.ts';

export type EntryRate = {
  readonly from: CurrencyCode;
  readonly to: CurrencyCode;
  readonly on: LocalDate;
  readonly rate: Rate;
  /** Who published what it was made of. */
  readonly source: string;
};

/**
 * The frozen rates an entry is worth by: those of its currencies on its day; where a batch and a bank line in another
 * currency were matched, each side's on its own day; of a revaluation, every closing rate of its day.
 */
export const entryRates = (reader: Reader, entryId: bigint): EntryRate[] =>
  reader
    .read(
      `WITH told AS (
         SELECT * FROM journal_entry WHERE id = (SELECT coalesce(reverses, id) FROM journal_entry WHERE id = ?)
       ), across AS (
         SELECT batch.currency AS given, settled_on, line.currency AS received, booked_on
         FROM told JOIN settlement_batch AS batch ON batch.id = batch_id JOIN statement_line AS line ON line.id = statement_line_id
         WHERE batch.currency <> line.currency
       ), needed (currency, day) AS (
         SELECT given, settled_on FROM across
         UNION SELECT received, booked_on FROM across
         UNION SELECT posting.currency, occurred_on FROM told JOIN posting ON entry_id = told.id WHERE NOT EXISTS (SELECT 1 FROM across)
         UNION SELECT booked.currency, booked.day FROM told JOIN booked_rate AS booked ON booked.merchant_seq = told.merchant_seq AND booked.day = occurred_on
           WHERE told.kind IN ('unrealised_gain', 'unrealised_loss') AND date(occurred_on, '+1 day') LIKE '%-01'
       )
       SELECT booked.currency, base_currency, booked.day, numerator, denominator,
              (SELECT group_concat(source, ', ') FROM (
                 SELECT DISTINCT source FROM rate_quote WHERE seq IN (SELECT value FROM json_each(quotes)) ORDER BY source
               )) AS source
       FROM needed JOIN told JOIN booked_rate AS booked
         ON booked.merchant_seq = told.merchant_seq AND booked.currency = needed.currency AND booked.day = needed.day
       ORDER BY booked.day, booked.currency`,
    )
    .all(entryId)
    .map((row) => {
      const from = textOf(row, 'currency') as CurrencyCode;
      const to = textOf(row, 'base_currency') as CurrencyCode;
      const rate = makeRate(from, to, BigInt(textOf(row, 'numerator')), BigInt(textOf(row, 'denominator')));
      return { from, to, on: dateOf(row, 'day'), rate, source: textOf(row, 'source') };
    });
