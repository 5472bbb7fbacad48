import type { MatchId, MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { toColumns } from '../../../shared/money/column-amount.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { Sentence } from '../../../shared/wording/sentence.ts';
import type { Reader, Writer } from '../connection.ts';
import { countOf, dateOf, integerOf, moneyOf, textOf } from '../row.ts';

export type NewMatch = {
  readonly id: MatchId;
  readonly merchantId: MerchantId;
  readonly level: 2 | 3;
  readonly rule: string;
  readonly why: Sentence;
  readonly by: 'rule' | 'person';
  readonly amount: Money;
  readonly difference: Money;
  readonly batchIds: readonly bigint[];
  readonly statementLineIds: readonly bigint[];
};

export function insertMatch(writer: Writer, match: NewMatch, now: number): bigint {
  const amount = toColumns(match.amount);
  const difference = toColumns(match.difference);
  const seq = writer
    .write(
      `INSERT INTO match (id, merchant_id, level, rule, why, matched_by, currency, amount, frac, difference_amount, difference_frac, matched_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
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
      BigInt(now),
    );
  const item = writer.write('INSERT INTO match_item (match_seq, batch_id, statement_line_id) VALUES (?, ?, ?)');
  for (const batchId of match.batchIds) item.run(seq, batchId, null);
  for (const lineId of match.statementLineIds) item.run(seq, null, lineId);
  return seq;
}

export function insertMatchUndo(writer: Writer, seq: bigint, by: 'rule' | 'person', now: number): void {
  writer.write('INSERT INTO match_undo (match_seq, undone_by, undone_at) VALUES (?, ?, ?)').run(seq, by, BigInt(now));
}

/** A match as it stands. */
export type MatchRecord = Omit<NewMatch, 'merchantId'> & {
  readonly seq: bigint;
  /** The latest day of the lines it explains. */
  readonly on: LocalDate;
};

/** The matches that stand, in the order of their bank lines. */
export const listMatches = (reader: Reader, merchantId: MerchantId): MatchRecord[] =>
  reader
    .read(
      `SELECT match.seq, match.id, level, rule, why, matched_by, match.currency, match.amount, match.frac, difference_amount, difference_frac,
              group_concat(item.batch_id) AS batches, group_concat(item.statement_line_id) AS lines, max(line.value_on) AS matched_on
       FROM match JOIN match_item AS item ON item.match_seq = match.seq
       LEFT JOIN statement_line AS line ON line.id = item.statement_line_id
       WHERE match.merchant_id = ? AND match.seq NOT IN (SELECT match_seq FROM match_undo)
       GROUP BY match.seq ORDER BY matched_on, match.seq`,
    )
    .all(merchantId)
    .map((row) => ({
      seq: integerOf(row, 'seq'),
      id: textOf(row, 'id') as MatchId,
      level: countOf(row, 'level') === 2 ? 2 : 3,
      rule: textOf(row, 'rule'),
      why: JSON.parse(textOf(row, 'why')) as Sentence,
      by: textOf(row, 'matched_by') === 'rule' ? 'rule' : 'person',
      amount: moneyOf(row),
      difference: moneyOf(row, 'difference_'),
      batchIds: textOf(row, 'batches').split(',').map(BigInt),
      statementLineIds: textOf(row, 'lines').split(',').map(BigInt),
      on: dateOf(row, 'matched_on'),
    }));
