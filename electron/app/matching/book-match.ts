import type { MatchId, MerchantId } from '../../../shared/kernel/ids.ts';
import { isNegative, money, zero, type Money } from '../../../shared/money/money.ts';
import type { Sentence } from '../../../shared/wording/sentence.ts';
import { entriesOfMatch } from '../../store/ledger/entries-table.ts';
import type { Writer } from '../../store/connection.ts';
import { insertMatch, insertMatchUndo, type MatchRecord } from '../../store/matching/matches-table.ts';
import type { BatchRecord } from '../../store/settlements/settlements-table.ts';
import type { StatementLineRecord } from '../../store/settlements/statement-lines-table.ts';
import type { Books } from '../ledger/books.ts';

export type PairToMatch = {
  readonly id: MatchId;
  readonly merchantId: MerchantId;
  readonly rule: string;
  readonly why: Sentence;
  readonly by: 'rule' | 'person';
  readonly batch: BatchRecord;
  readonly line: StatementLineRecord;
  /** The part of a minor unit that no bank can pay; zero otherwise. */
  readonly rounding: Money;
};

/**
 * Records that a batch and a bank line explain each other, and moves the money: out of suspense, off payouts in
 * transit. What a person accepted as a difference stays in transit, because it is still owed.
 */
export function bookMatch(writer: Writer, books: Books, pair: PairToMatch, now: number): bigint {
  const { batch, line } = pair;
  const matchSeq = insertMatch(
    writer,
    {
      id: pair.id,
      merchantId: pair.merchantId,
      level: 2,
      rule: pair.rule,
      why: pair.why,
      by: pair.by,
      amount: line.amount,
      difference: money(line.amount.currency, batch.net.units - line.amount.units),
      batchIds: [batch.id],
      statementLineIds: [line.id],
    },
    now,
  );
  books.book(
    isNegative(line.amount) ? 'match_debit' : 'match',
    line.bookedOn,
    { amount: line.amount, rounding: pair.rounding },
    { provider_account: batch.providerAccountId, bank_account: line.bankAccountId },
    { matchSeq, batchId: batch.id, statementLineId: line.id },
  );
  return matchSeq;
}

/** Takes a match back: its entries are reversed, its items are open again, and both stay on record. */
export function takeMatchBack(
  writer: Writer,
  books: Books,
  match: MatchRecord,
  by: 'rule' | 'person',
  now: number,
): void {
  for (const entry of entriesOfMatch(writer, match.seq)) {
    books.reverse(entry.id, entry.occurredOn, entry.postings, { matchSeq: match.seq });
  }
  insertMatchUndo(writer, match.seq, by, now);
}

export const noRounding = (line: StatementLineRecord): Money => zero(line.amount.currency);
