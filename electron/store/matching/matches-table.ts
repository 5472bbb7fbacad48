import type { MatchId, MerchantId } from '../../../shared/kernel/ids.ts';
import { firstDayOf, lastDayOf, type LocalDate, type Month } from '../../../shared/kernel/local-date.ts';
import { toColumns } from '../../../shared/money/column-amount.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { Sentence } from '../../../shared/wording/sentence.ts';
import type { Reader, Row, Writer } from '../connection.ts';
import { countOf, dateOf, integerOf, moneyOf, textOf } from '../row.ts';

/** What a match holds together. An item that was written off stands in one alone. */
export type MatchItems = {
  readonly paymentIds: readonly bigint[];
  readonly batchIds: readonly bigint[];
  readonly statementLineIds: readonly bigint[];
};

export type NewMatch = MatchItems & {
  readonly id: MatchId;
  readonly merchantId: MerchantId;
  readonly level: 2 | 3;
  readonly rule: string;
  readonly why: Sentence;
  readonly by: 'rule' | 'person';
  /** What the bank line says; of an item that was written off, what it was worth. */
  readonly amount: Money;
  /** Left less right, in one currency; zero unless a person accepted it. */
  readonly difference: Money;
  /** The part that nobody asks for any more. */
  readonly writtenOff: Money;
};

/** Gives the match's number in the file. An id may come again, for a match that was taken back. */
export function insertMatch(writer: Writer, match: NewMatch, now: number): bigint {
  const amount = toColumns(match.amount);
  const difference = toColumns(match.difference);
  const writtenOff = toColumns(match.writtenOff);
  const seq = writer
    .write(
      `INSERT INTO match (id, merchant_seq, level, rule, why, matched_by, currency, amount, frac, difference_amount, difference_frac, written_off_amount, written_off_frac, matched_at)
       VALUES (?, (SELECT seq FROM merchant WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      match.id,
      match.merchantId,
      BigInt(match.level),
      match.rule,
      JSON.stringify(match.why),
      match.by,
      match.amount.currency,
      amount.amount,
      amount.frac,
      difference.amount,
      difference.frac,
      writtenOff.amount,
      writtenOff.frac,
      BigInt(now),
    );
  const item = writer.write(
    'INSERT INTO match_item (match_seq, payment_id, batch_id, statement_line_id) VALUES (?, ?, ?, ?)',
  );
  for (const id of match.paymentIds) item.run(seq, id, null, null);
  for (const id of match.batchIds) item.run(seq, null, id, null);
  for (const id of match.statementLineIds) item.run(seq, null, null, id);
  return seq;
}

export function insertMatchUndo(writer: Writer, seq: bigint, by: 'rule' | 'person', now: number): void {
  writer.write('INSERT INTO match_undo (match_seq, undone_by, undone_at) VALUES (?, ?, ?)').run(seq, by, BigInt(now));
}

/** A match as it stands. */
export type MatchRecord = Omit<NewMatch, 'merchantId'> & {
  readonly seq: bigint;
  /** The latest day of the lines it explains; of a write-off, the day of what was given up. */
  readonly on: LocalDate;
};

const matches = `
  SELECT match.seq, match.id, level, rule, why, matched_by, match.currency, match.amount, match.frac,
         difference_amount, difference_frac, written_off_amount, written_off_frac,
         group_concat(item.payment_id) AS payments, group_concat(item.batch_id) AS batches, group_concat(item.statement_line_id) AS lines,
         coalesce(max(line.value_on), max(batch.settled_on), max(payment.business_date)) AS matched_on
  FROM match JOIN match_item AS item ON item.match_seq = match.seq
  LEFT JOIN payment ON payment.id = item.payment_id
  LEFT JOIN settlement_batch AS batch ON batch.id = item.batch_id
  LEFT JOIN statement_line AS line ON line.id = item.statement_line_id`;

const standingWhere = (which: string): string =>
  `${matches} JOIN merchant ON merchant.seq = match.merchant_seq
   WHERE merchant.id = ?1 AND match.seq NOT IN (SELECT match_seq FROM match_undo) AND ${which}
   GROUP BY match.seq ORDER BY matched_on, match.seq`;

const idsIn = (row: Row, column: string): bigint[] =>
  row[column] === null ? [] : textOf(row, column).split(',').map(BigInt);

const matchOf = (row: Row): MatchRecord => ({
  seq: integerOf(row, 'seq'),
  id: textOf(row, 'id') as MatchId,
  level: countOf(row, 'level') === 2 ? 2 : 3,
  rule: textOf(row, 'rule'),
  why: JSON.parse(textOf(row, 'why')) as Sentence,
  by: textOf(row, 'matched_by') === 'rule' ? 'rule' : 'person',
  amount: moneyOf(row),
  difference: moneyOf(row, 'difference_'),
  writtenOff: moneyOf(row, 'written_off_'),
  paymentIds: idsIn(row, 'payments'),
  batchIds: idsIn(row, 'batches'),
  statementLineIds: idsIn(row, 'lines'),
  on: dateOf(row, 'matched_on'),
});

/** The matches that stand, in the order of their bank lines. */
export const listMatches = (reader: Reader, merchantId: MerchantId): MatchRecord[] =>
  reader.read(standingWhere('true')).all(merchantId).map(matchOf);

/** The standing matches that have these ids. */
export const matchesWithIds = (reader: Reader, merchantId: MerchantId, ids: readonly MatchId[]): MatchRecord[] =>
  reader
    .read(standingWhere('match.id IN (SELECT value FROM json_each(?2))'))
    .all(merchantId, JSON.stringify(ids))
    .map(matchOf);

/** The standing matches of which an item, on either side, is of the month. */
export const matchesTouching = (reader: Reader, merchantId: MerchantId, month: Month): MatchRecord[] =>
  reader
    .read(
      standingWhere(`match.seq IN (
        SELECT item.match_seq FROM account JOIN statement_line AS line ON line.account_seq = account.seq
        JOIN match_item AS item ON item.statement_line_id = line.id
        WHERE account.merchant_seq = merchant.seq AND line.booked_on BETWEEN ?2 AND ?3
        UNION ALL
        SELECT item.match_seq FROM account JOIN settlement_batch AS batch ON batch.account_seq = account.seq
        JOIN match_item AS item ON item.batch_id = batch.id
        WHERE account.merchant_seq = merchant.seq AND batch.settled_on BETWEEN ?2 AND ?3
        UNION ALL
        SELECT item.match_seq FROM match_item AS item JOIN payment ON payment.id = item.payment_id
        WHERE item.payment_id IS NOT NULL AND payment.business_date BETWEEN ?2 AND ?3)`),
    )
    .all(merchantId, firstDayOf(month), lastDayOf(month))
    .map(matchOf);

/** The standing matches a person made in which more or less came than was to come. */
export const acceptedWithDifference = (reader: Reader, merchantId: MerchantId): MatchRecord[] =>
  reader
    .read(standingWhere(`matched_by = 'person' AND (difference_amount <> 0 OR difference_frac <> 0)`))
    .all(merchantId)
    .map(matchOf);

/** The standing matches that the passes made of an item of one of these days, or of a line with one of these references. */
export const ruleMatchesNear = (
  reader: Reader,
  merchantId: MerchantId,
  days: readonly LocalDate[],
  references: readonly string[],
): MatchRecord[] =>
  reader
    .read(
      standingWhere(`matched_by = 'rule' AND rule <> 'cashback' AND match.seq IN (
        SELECT item.match_seq FROM account JOIN statement_line AS line ON line.account_seq = account.seq
        JOIN match_item AS item ON item.statement_line_id = line.id
        WHERE account.merchant_seq = merchant.seq AND line.booked_on IN (SELECT value FROM json_each(?2))
        UNION ALL
        SELECT item.match_seq FROM account JOIN settlement_batch AS batch ON batch.account_seq = account.seq
        JOIN match_item AS item ON item.batch_id = batch.id
        WHERE account.merchant_seq = merchant.seq
          AND (batch.settled_on IN (SELECT value FROM json_each(?2)) OR batch.reference IN (SELECT value FROM json_each(?3))))`),
    )
    .all(merchantId, JSON.stringify(days), JSON.stringify(references))
    .map(matchOf);

/**
 * The standing matches of which what they hold may not be what they explained any more: a later file has added to one of their
 * batches, or settled a payment that was given up; and those by cashback schemes, which may have been changed.
 */
export const matchesToLookAt = (reader: Reader, merchantId: MerchantId): MatchRecord[] =>
  reader
    .read(
      standingWhere(`(rule = 'cashback' OR match.seq IN (
        SELECT item.match_seq FROM match_item AS item JOIN settlement_batch AS batch ON batch.id = item.batch_id
        WHERE item.batch_id IS NOT NULL AND EXISTS (
          SELECT 1 FROM settlement_line AS line WHERE line.batch_id = batch.id AND line.import_seq > batch.import_seq)
        UNION ALL
        SELECT match_seq FROM match_item WHERE payment_id IS NOT NULL))`),
    )
    .all(merchantId)
    .map(matchOf);

/** What a person took apart and nobody has put together again, each time as it was. */
export const takenApart = (
  reader: Reader,
  merchantId: MerchantId,
): Pick<MatchItems, 'batchIds' | 'statementLineIds'>[] =>
  reader
    .read(
      `SELECT group_concat(item.batch_id) AS batches, group_concat(item.statement_line_id) AS lines
       FROM merchant JOIN step ON step.merchant_seq = merchant.seq JOIN step_effect AS effect ON effect.step_seq = step.seq
       JOIN match ON match.seq = effect.match_seq JOIN match_item AS item ON item.match_seq = match.seq
       WHERE merchant.id = ? AND step.kind = 'unmatch' AND effect.effect = 'unmatched' AND NOT EXISTS (
         SELECT 1 FROM match AS other WHERE other.id = match.id AND other.seq NOT IN (SELECT match_seq FROM match_undo)
       ) GROUP BY match.seq ORDER BY match.seq`,
    )
    .all(merchantId)
    .map((row) => ({ batchIds: idsIn(row, 'batches'), statementLineIds: idsIn(row, 'lines') }));

/** A match by its number, whether it stands or was taken back. */
export function readMatch(reader: Reader, seq: bigint): MatchRecord | null {
  const row = reader.read(`${matches} WHERE match.seq = ? GROUP BY match.seq`).get(seq);
  return row === undefined ? null : matchOf(row);
}

/** The standing matches that hold a row of an import: one of its payments, batches, settlement lines or bank lines. */
export const matchesOnImport = (reader: Reader, importSeq: bigint): bigint[] =>
  reader
    .read(
      `SELECT DISTINCT match_seq FROM match_item AS item
       WHERE match_seq NOT IN (SELECT match_seq FROM match_undo) AND (
         payment_id IN (SELECT id FROM payment WHERE import_seq = ?1)
         OR batch_id IN (SELECT batch_id FROM settlement_line WHERE import_seq = ?1)
         OR statement_line_id IN (SELECT id FROM statement_line WHERE import_seq = ?1)
       ) ORDER BY match_seq`,
    )
    .all(importSeq)
    .map((row) => integerOf(row, 'match_seq'));

/** The match that stands under the id of this one: itself, or what it was made again as; null when none stands. */
export function standingMatch(reader: Reader, seq: bigint): bigint | null {
  const row = reader
    .read(
      `SELECT other.seq FROM match JOIN match AS other ON other.id = match.id
       WHERE match.seq = ? AND other.seq NOT IN (SELECT match_seq FROM match_undo)`,
    )
    .get(seq);
  return row === undefined ? null : integerOf(row, 'seq');
}

/** The latest match under the id of this one, whether it stands or not. */
export const lastOfItsId = (reader: Reader, seq: bigint): bigint =>
  integerOf(
    reader
      .read('SELECT max(other.seq) AS seq FROM match JOIN match AS other ON other.id = match.id WHERE match.seq = ?')
      .get(seq) ?? {},
    'seq',
  );
