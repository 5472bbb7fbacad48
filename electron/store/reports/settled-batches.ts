import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { Reader, Row } from '../connection.ts';
import { countOf, currencyOf, dateOf, integerOf, moneyOf, textOf } from '../row.ts';

/** The rows of one kind and business day in a settlement batch, summed. */
export type BatchPart = {
  readonly batchId: bigint;
  readonly reference: string;
  /** The provider's account, by its id. */
  readonly account: string;
  readonly settledOn: LocalDate;
  readonly currency: CurrencyCode;
  readonly kind: string;
  readonly businessDate: LocalDate;
  readonly rows: number;
  /** Signed, as the rows are; of a withdrawal what left. */
  readonly gross: Money;
  readonly fee: Money;
  readonly tax: Money;
  readonly net: Money;
};

const parts = (which: string): string => `
  SELECT batch.id, batch.reference, account.id AS account, batch.settled_on, batch.currency, payment.kind, payment.business_date,
         count(*) AS rows,
         SUM(CASE payment.kind WHEN 'withdrawal' THEN line.net_amount ELSE payment.amount END) AS gross_amount,
         SUM(CASE payment.kind WHEN 'withdrawal' THEN line.net_frac ELSE payment.frac END) AS gross_frac,
         SUM(fee_amount) AS fee_amount, SUM(fee_frac) AS fee_frac, SUM(tax_amount) AS tax_amount, SUM(tax_frac) AS tax_frac,
         SUM(line.net_amount) AS net_amount, SUM(line.net_frac) AS net_frac
  FROM merchant CROSS JOIN account ON account.merchant_seq = merchant.seq
  CROSS JOIN settlement_batch AS batch ON batch.account_seq = account.seq
  CROSS JOIN settlement_line AS line ON line.batch_id = batch.id
  CROSS JOIN payment ON payment.id = line.payment_id
  WHERE merchant.id = $merchant AND ${which} AND line.import_seq NOT IN (SELECT import_seq FROM undone_import)
  GROUP BY batch.id, payment.kind, payment.business_date ORDER BY batch.settled_on, batch.reference, batch.id`;

const partOf = (row: Row): BatchPart => ({
  batchId: integerOf(row, 'id'),
  reference: textOf(row, 'reference'),
  account: textOf(row, 'account'),
  settledOn: dateOf(row, 'settled_on'),
  currency: currencyOf(row),
  kind: textOf(row, 'kind'),
  businessDate: dateOf(row, 'business_date'),
  rows: countOf(row, 'rows'),
  gross: moneyOf(row, 'gross_'),
  fee: moneyOf(row, 'fee_'),
  tax: moneyOf(row, 'tax_'),
  net: moneyOf(row, 'net_'),
});

/** The batches that were settled in a range of days, as the sums of their rows by kind and business day. */
export const batchPartsSettled = (
  reader: Reader,
  merchantId: MerchantId,
  from: LocalDate,
  to: LocalDate,
): BatchPart[] =>
  reader.read(parts('batch.settled_on BETWEEN $from AND $to')).all({ merchant: merchantId, from, to }).map(partOf);

/** What the standing matches of a batch say of it. */
export type BatchArrival = {
  /** The day on which the bank showed the last credit of it; null where a person gave the batch up. */
  readonly on: LocalDate | null;
  /** What each differs by, and how much of that nobody asks for any more. */
  readonly matches: readonly { readonly difference: Money; readonly writtenOff: Money }[];
};

/** What standing matches say of these batches; one that none holds is not among them. */
export function arrivalsOf(reader: Reader, batchIds: readonly bigint[]): ReadonlyMap<bigint, BatchArrival> {
  const rows = reader
    .read(
      `SELECT item.batch_id, match.currency, difference_amount, difference_frac, written_off_amount, written_off_frac,
              max(line.booked_on) AS arrived
       FROM match_item AS item CROSS JOIN match ON match.seq = item.match_seq
       LEFT JOIN match_item AS beside ON beside.match_seq = item.match_seq AND beside.statement_line_id IS NOT NULL
       LEFT JOIN statement_line AS line ON line.id = beside.statement_line_id
       WHERE item.batch_id IN (SELECT value FROM json_each(?)) AND item.match_seq NOT IN (SELECT match_seq FROM match_undo)
       GROUP BY item.batch_id, item.match_seq`,
    )
    .all(`[${batchIds.join(',')}]`);
  const found = new Map<bigint, BatchArrival>();
  for (const row of rows) {
    const id = integerOf(row, 'batch_id');
    const on = row['arrived'] === null ? null : dateOf(row, 'arrived');
    const before = found.get(id);
    const match = { difference: moneyOf(row, 'difference_'), writtenOff: moneyOf(row, 'written_off_') };
    found.set(id, { on: latest(before?.on ?? null, on), matches: [...(before?.matches ?? []), match] });
  }
  return found;
}

const latest = (one: LocalDate | null, other: LocalDate | null): LocalDate | null =>
  one === null || (other !== null && other > one) ? other : one;

/** A batch that the bank had not shown at the end of a day. */
export type UnpaidBatch = {
  readonly batchId: bigint;
  readonly account: string;
  readonly settledOn: LocalDate;
  readonly net: Money;
};

/**
 * The batches settled up to a day that no credit of that day or before explains, with their nets. A match of a later credit does not
 * count yet; a batch that was given up counts until the day it was (a write-off has no line: it counts as given up from its match on).
 */
export const unpaidAt = (reader: Reader, merchantId: MerchantId, through: LocalDate): UnpaidBatch[] =>
  reader
    .read(
      `SELECT batch.id, account.id AS account, batch.settled_on, batch.currency,
              SUM(line.net_amount) AS net_amount, SUM(line.net_frac) AS net_frac
       FROM merchant CROSS JOIN account ON account.merchant_seq = merchant.seq
       CROSS JOIN settlement_batch AS batch ON batch.account_seq = account.seq
       CROSS JOIN settlement_line AS line ON line.batch_id = batch.id
       WHERE merchant.id = $merchant AND batch.settled_on <= $through
         AND line.import_seq NOT IN (SELECT import_seq FROM undone_import)
         AND NOT EXISTS (
           SELECT 1 FROM match_item AS item
           WHERE item.batch_id = batch.id AND item.match_seq NOT IN (SELECT match_seq FROM match_undo) AND coalesce((
             SELECT max(booked_on) FROM match_item AS beside JOIN statement_line AS other ON other.id = beside.statement_line_id
             WHERE beside.match_seq = item.match_seq
           ), '') <= $through
         )
       GROUP BY batch.id ORDER BY batch.settled_on, batch.reference, batch.id`,
    )
    .all({ merchant: merchantId, through })
    .map((row) => ({
      batchId: integerOf(row, 'id'),
      account: textOf(row, 'account'),
      settledOn: dateOf(row, 'settled_on'),
      net: moneyOf(row, 'net_'),
    }));

/** Rows of one business day and method that were in no batch at the end of a day. */
export type WaitingRows = {
  readonly account: string;
  readonly businessDate: LocalDate;
  readonly method: string;
  readonly rows: number;
  /** Gross and signed, as the receivable holds them. */
  readonly gross: Money;
};

/**
 * What providers had collected up to a day and put into no batch of that day or before, by business day and method. What a person
 * has given up is not waited for, and a withdrawal is its own payout. What was settled before its own day is waited for the other way round: the payout has taken it off
 * what the provider owes, and the payment is still to come.
 */
export const waitingAt = (reader: Reader, merchantId: MerchantId, through: LocalDate): WaitingRows[] =>
  reader
    .read(
      `SELECT account, business_date, method, currency, SUM(rows) AS rows, SUM(amount) AS amount, SUM(frac) AS frac
       FROM (
         -- In no batch at all, but for what was given up.
         SELECT account.id AS account, business_date, method, payment.currency, 1 AS rows, payment.amount, payment.frac
         FROM merchant CROSS JOIN account ON account.merchant_seq = merchant.seq
         CROSS JOIN payment ON payment.account_seq = account.seq AND business_date <= $through
         WHERE merchant.id = $merchant AND payment.import_seq NOT IN (SELECT import_seq FROM undone_import)
           AND NOT EXISTS (
             SELECT 1 FROM settlement_line AS line
             WHERE line.payment_id = payment.id AND line.import_seq NOT IN (SELECT import_seq FROM undone_import)
           )
           AND payment.id NOT IN (
             SELECT payment_id FROM match_item WHERE payment_id IS NOT NULL AND match_seq NOT IN (SELECT match_seq FROM match_undo)
           )
         UNION ALL
         -- In a batch of a later day.
         SELECT account.id, business_date, method, payment.currency, 1, payment.amount, payment.frac
         FROM merchant CROSS JOIN account ON account.merchant_seq = merchant.seq
         CROSS JOIN settlement_batch AS batch ON batch.account_seq = account.seq AND batch.settled_on > $through
         CROSS JOIN settlement_line AS line ON line.batch_id = batch.id
         CROSS JOIN payment ON payment.id = line.payment_id
         WHERE merchant.id = $merchant AND payment.kind <> 'withdrawal' AND business_date <= $through
           AND line.import_seq NOT IN (SELECT import_seq FROM undone_import)
         UNION ALL
         -- Of a later day, in a batch that was there.
         SELECT account.id, business_date, method, payment.currency, 1, -payment.amount, -payment.frac
         FROM merchant CROSS JOIN account ON account.merchant_seq = merchant.seq
         CROSS JOIN payment ON payment.account_seq = account.seq AND business_date > $through
         CROSS JOIN settlement_line AS line ON line.payment_id = payment.id
         CROSS JOIN settlement_batch AS batch ON batch.id = line.batch_id AND batch.settled_on <= $through
         WHERE merchant.id = $merchant AND payment.kind <> 'withdrawal'
           AND line.import_seq NOT IN (SELECT import_seq FROM undone_import)
       )
       GROUP BY account, business_date, method, currency
       ORDER BY 1, 2, 3, 4`,
    )
    .all({ merchant: merchantId, through })
    .map((row) => ({
      account: textOf(row, 'account'),
      businessDate: dateOf(row, 'business_date'),
      method: textOf(row, 'method'),
      rows: countOf(row, 'rows'),
      gross: moneyOf(row),
    }));
