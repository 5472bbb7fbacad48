import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate, Month } from '../../../shared/kernel/local-date.ts';
import { rate as makeRate, type Rate } from '../../../shared/money/rate.ts';
import type { Reader, Writer } from '../connection.ts';
import { countOf, dateOf, textOf } from '../row.ts';

/** The rate at which a merchant's books hold what happened on a day in a currency; null while none is booked. */
export function findBookedRate(
  reader: Reader,
  merchantId: MerchantId,
  currency: CurrencyCode,
  day: LocalDate,
): Rate | null {
  const row = reader
    .read(
      `SELECT base_currency, numerator, denominator FROM booked_rate
       WHERE merchant_seq = (SELECT seq FROM merchant WHERE id = ?) AND currency = ? AND day = ?`,
    )
    .get(merchantId, currency, day);
  return row === undefined
    ? null
    : makeRate(
        currency,
        textOf(row, 'base_currency') as CurrencyCode,
        BigInt(textOf(row, 'numerator')),
        BigInt(textOf(row, 'denominator')),
      );
}

/** Freezes a rate: the database refuses another one for the same merchant, currency and day. */
export function insertBookedRate(
  writer: Writer,
  merchantId: MerchantId,
  booked: { readonly day: LocalDate; readonly rate: Rate; readonly quotes: readonly bigint[] },
  now: number,
): void {
  const { from, to, numerator, denominator } = booked.rate;
  writer
    .write(
      `INSERT INTO booked_rate (merchant_seq, currency, base_currency, day, numerator, denominator, quotes, booked_at)
       VALUES ((SELECT seq FROM merchant WHERE id = ?), ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      merchantId,
      from,
      to,
      booked.day,
      numerator.toString(),
      denominator.toString(),
      JSON.stringify(booked.quotes.map(Number)),
      BigInt(now),
    );
}

export type CurrencyDay = { readonly currency: CurrencyCode; readonly day: LocalDate };

/** The days on which something was booked in another currency than the base and no rate is booked yet. */
export const daysWithoutRate = (
  reader: Reader,
  merchantId: MerchantId,
  base: CurrencyCode,
  through: Month | null,
): CurrencyDay[] =>
  reader
    .read(
      `SELECT currency, day FROM (
         SELECT currency, day FROM account_day JOIN ledger_account AS account ON account.id = account_id
         JOIN merchant ON merchant.seq = merchant_seq WHERE merchant.id = ?1 AND currency <> ?2 AND (?3 IS NULL OR period <= ?3)
         UNION
         SELECT currency, occurred_on FROM journal_entry AS entry JOIN posting ON posting.entry_id = entry.id
         JOIN merchant ON merchant.seq = entry.merchant_seq
         WHERE merchant.id = ?1 AND currency <> ?2 AND (?3 IS NULL OR entry.period <= ?3)
           AND entry.id > coalesce((SELECT through_entry FROM chain_link ORDER BY seq DESC LIMIT 1), 0)
       ) AS moved
       WHERE NOT EXISTS (
         SELECT 1 FROM booked_rate JOIN merchant ON merchant.seq = merchant_seq
         WHERE merchant.id = ?1 AND booked_rate.currency = moved.currency AND booked_rate.day = moved.day
       ) ORDER BY day, currency`,
    )
    .all(merchantId, base, through)
    .map((row) => ({ currency: textOf(row, 'currency') as CurrencyCode, day: dateOf(row, 'day') }));

/** How many rates are booked for days up to a month's end. */
export const countBookedRates = (reader: Reader, merchantId: MerchantId, through: Month): number =>
  countOf(
    reader
      .read(
        `SELECT count(*) AS n FROM booked_rate JOIN merchant ON merchant.seq = merchant_seq
         WHERE merchant.id = ? AND substr(day, 1, 7) <= ?`,
      )
      .get(merchantId, through) ?? {},
    'n',
  );
