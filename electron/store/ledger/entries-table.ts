import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate, Month } from '../../../shared/kernel/local-date.ts';
import { toColumns } from '../../../shared/money/column-amount.ts';
import { negate, type Money } from '../../../shared/money/money.ts';
import type { Reader, Writer } from '../connection.ts';
import { dateOf, integerOf, moneyOf, monthIn } from '../row.ts';

/** The number of the entry written last; what has a higher one afterwards came since. */
export const lastEntry = (reader: Reader): bigint =>
  integerOf(reader.read('SELECT coalesce(max(id), 0) AS id FROM journal_entry').get() ?? {}, 'id');

export type NewEntry = {
  readonly merchantId: MerchantId;
  readonly kind: string;
  readonly occurredOn: LocalDate;
  readonly period: Month;
  /** Its own month when that is closed and the entry goes to the next open one. */
  readonly lateFrom: Month | null;
  readonly importSeq?: bigint;
  readonly paymentId?: bigint;
  readonly batchId?: bigint;
  readonly statementLineId?: bigint;
  readonly matchSeq?: bigint;
  readonly reverses?: bigint;
};

export type AccountPosting = { readonly accountId: bigint; readonly amount: Money };

/** Writes one entry with its postings. They must balance per currency: the chain's link refuses what does not. */
export function insertEntry(writer: Writer, entry: NewEntry, postings: readonly AccountPosting[]): bigint {
  const id = writer
    .write(
      `INSERT INTO journal_entry (merchant_seq, kind, occurred_on, period, late_from, import_seq, payment_id, batch_id, statement_line_id, match_seq, reverses)
       VALUES ((SELECT seq FROM merchant WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      entry.merchantId,
      entry.kind,
      entry.occurredOn,
      entry.period,
      entry.lateFrom,
      entry.importSeq ?? null,
      entry.paymentId ?? null,
      entry.batchId ?? null,
      entry.statementLineId ?? null,
      entry.matchSeq ?? null,
      entry.reverses ?? null,
    );
  postings.forEach((posting, index) => {
    const { amount, frac } = toColumns(posting.amount);
    writer
      .write('INSERT INTO posting (entry_id, n, account_id, currency, amount, frac) VALUES (?, ?, ?, ?, ?, ?)')
      .run(id, BigInt(index), posting.accountId, posting.amount.currency, amount, frac);
  });
  return id;
}

export type EntryRecord = {
  readonly id: bigint;
  readonly occurredOn: LocalDate;
  /** The month it stands in. */
  readonly period: Month;
  readonly postings: readonly AccountPosting[];
};

/** The entries that a match wrote and nothing has reversed. */
export const entriesOfMatch = (reader: Reader, matchSeq: bigint): EntryRecord[] =>
  reader
    .read(
      `SELECT id, occurred_on, period FROM journal_entry AS entry
       WHERE match_seq = ? AND reverses IS NULL AND NOT EXISTS (SELECT 1 FROM journal_entry AS back WHERE back.reverses = entry.id)
       ORDER BY id`,
    )
    .all(matchSeq)
    .map((row) => ({
      id: integerOf(row, 'id'),
      occurredOn: dateOf(row, 'occurred_on'),
      period: monthIn(row, 'period'),
      postings: reader
        .read('SELECT account_id, currency, amount, frac FROM posting WHERE entry_id = ? ORDER BY n')
        .all(integerOf(row, 'id'))
        .map((posting) => ({ accountId: integerOf(posting, 'account_id'), amount: moneyOf(posting) })),
    }));

/**
 * What a match took off payouts in transit: with the entries it stands with, or stood with last. A match that moved none
 * gives null.
 */
export function takenOffTransit(reader: Reader, matchSeq: bigint): Money | null {
  const row = reader
    .read(
      `SELECT posting.currency, SUM(posting.amount) AS amount, SUM(posting.frac) AS frac
       FROM journal_entry AS entry JOIN posting ON posting.entry_id = entry.id JOIN ledger_account AS account ON account.id = account_id
       WHERE entry.match_seq = ?1 AND entry.reverses IS NULL AND account.role = 'payouts_in_transit' AND entry.id NOT IN (
         SELECT repeats FROM journal_entry WHERE match_seq = ?1 AND repeats IS NOT NULL
       ) GROUP BY posting.currency`,
    )
    .get(matchSeq);
  return row === undefined ? null : negate(moneyOf(row));
}
