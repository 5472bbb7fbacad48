import type { MatchId, MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate, Month } from '../../../shared/kernel/local-date.ts';
import { absolute, isNegative, money, negate, unitsPerMinor, zero, type Money } from '../../../shared/money/money.ts';
import type { Sentence } from '../../../shared/wording/sentence.ts';
import type { AcrossSettled } from '../../domain/rates/settle-across.ts';
import { entriesOfMatch } from '../../store/ledger/entries-table.ts';
import { repeatMatch } from '../../store/ledger/turn-entries.ts';
import type { Writer } from '../../store/connection.ts';
import { insertMatch, insertMatchUndo, type MatchRecord } from '../../store/matching/matches-table.ts';
import type { BatchRecord } from '../../store/settlements/settlements-table.ts';
import type { StatementLineRecord } from '../../store/settlements/statement-lines-table.ts';
import type { Books } from '../ledger/books.ts';

type Reasoned = {
  readonly id: MatchId;
  readonly merchantId: MerchantId;
  readonly rule: string;
  readonly why: Sentence;
  readonly by: 'rule' | 'person';
};

export type PairToMatch = Reasoned & {
  readonly batch: BatchRecord;
  readonly line: StatementLineRecord;
  /** The part of a minor unit that no bank can pay; zero otherwise. */
  readonly rounding: Money;
  /** The part of the difference that nobody asks for any more; zero otherwise. */
  readonly writtenOff: Money;
};

/**
 * Records that a batch and a bank line explain each other, and moves the money: out of suspense, off payouts in
 * transit. What a person accepted as a difference stays in transit, because it is still owed, unless it is written off.
 */
export function bookMatch(writer: Writer, books: Books, pair: PairToMatch, now: number): bigint {
  const { batch, line, writtenOff } = pair;
  const matchSeq = insertPair(writer, pair, money(line.amount.currency, batch.net.units - line.amount.units), now);
  const { keys, subject } = sidesOf(matchSeq, batch, line);
  const amounts = { amount: line.amount, rounding: pair.rounding };
  books.book(isNegative(line.amount) ? 'match_debit' : 'match', line.bookedOn, amounts, keys, subject);
  books.book('write_off_payout', line.bookedOn, { amount: writtenOff }, keys, subject);
  return matchSeq;
}

/** A batch and a bank line of another currency: each side against exchange clearing, and the realised difference. */
export function bookMatchAcross(
  writer: Writer,
  books: Books,
  pair: PairToMatch,
  { given, received, gain }: AcrossSettled,
  now: number,
): bigint {
  const { batch, line } = pair;
  const matchSeq = insertPair(writer, pair, zero(line.amount.currency), now);
  const { keys, subject } = sidesOf(matchSeq, batch, line);
  const rule = isNegative(line.amount) ? 'match_debit_across' : 'match_across';
  books.book(rule, line.bookedOn, { given, amount: received }, keys, subject);
  if (isNegative(gain)) books.book('exchange_loss', line.bookedOn, { loss: negate(gain) }, keys, subject);
  else books.book('exchange_gain', line.bookedOn, { gain }, keys, subject);
  return matchSeq;
}

const sidesOf = (matchSeq: bigint, batch: BatchRecord, line: StatementLineRecord) => ({
  keys: { provider_account: batch.providerAccountId, bank_account: line.bankAccountId },
  // A credit that came late is counted in a later month than its own, and so is what explains it.
  subject: { matchSeq, batchId: batch.id, statementLineId: line.id, notBefore: line.period },
});

const insertPair = (writer: Writer, pair: PairToMatch, difference: Money, now: number): bigint =>
  insertMatch(
    writer,
    {
      id: pair.id,
      merchantId: pair.merchantId,
      level: 2,
      rule: pair.rule,
      why: pair.why,
      by: pair.by,
      amount: pair.line.amount,
      difference,
      writtenOff: pair.writtenOff,
      paymentIds: [],
      batchIds: [pair.batch.id],
      statementLineIds: [pair.line.id],
    },
    now,
  );

/** What a person gives up, and where it stands in the books. */
export type GivenUp = Reasoned & {
  readonly amount: Money;
  readonly on: LocalDate;
} & (
    | { readonly item: 'batch' | 'payment'; readonly itemId: bigint; readonly providerAccountId: string }
    | {
        readonly item: 'line';
        readonly itemId: bigint;
        readonly bankAccountId: string;
        /** The month it is counted in. */
        readonly period: Month;
      }
  );

/** A write-off is a match with one side: the item is no longer open, and undoing the match brings it back. */
export function bookWriteOff(writer: Writer, books: Books, given: GivenUp, now: number): bigint {
  const { id, merchantId, rule, why, by, amount, item, itemId } = given;
  const matchSeq = insertMatch(
    writer,
    {
      id,
      merchantId,
      level: 2,
      rule,
      why,
      by,
      amount,
      difference: zero(amount.currency),
      writtenOff: amount,
      paymentIds: item === 'payment' ? [itemId] : [],
      batchIds: item === 'batch' ? [itemId] : [],
      statementLineIds: item === 'line' ? [itemId] : [],
    },
    now,
  );
  if (given.item === 'line') {
    const keys = { bank_account: given.bankAccountId };
    const subject = { matchSeq, statementLineId: itemId, notBefore: given.period };
    books.book('write_off_credit', given.on, { amount }, keys, subject);
    return matchSeq;
  }
  const keys = { provider_account: given.providerAccountId };
  if (given.item === 'batch') books.book('write_off_payout', given.on, { amount }, keys, { matchSeq, batchId: itemId });
  else books.book('write_off_payment', given.on, { amount }, keys, { matchSeq, paymentId: itemId });
  return matchSeq;
}

/** Takes a match back: its entries are reversed, its items are open again, and both stay on record. */
export function takeMatchBack(
  writer: Writer,
  books: Books,
  matchSeq: bigint,
  by: 'rule' | 'person',
  now: number,
): void {
  for (const entry of entriesOfMatch(writer, matchSeq)) {
    books.reverse(entry, { matchSeq });
  }
  insertMatchUndo(writer, matchSeq, by, now);
}

/** Makes a match again that was taken back, under its id and with the entries it had. Gives its new number. */
export function makeMatchAgain(
  writer: Writer,
  books: Books,
  merchantId: MerchantId,
  match: MatchRecord,
  now: number,
): bigint {
  const matchSeq = insertMatch(writer, { ...match, merchantId }, now);
  repeatMatch(writer, match.seq, matchSeq, books.closedThrough);
  return matchSeq;
}

export const noRounding = (line: StatementLineRecord): Money => zero(line.amount.currency);

/** Whether a match holds a difference that is still owed. What no bank can pay nobody owes. */
export const stillOwed = ({ difference, writtenOff }: Pick<MatchRecord, 'difference' | 'writtenOff'>): boolean =>
  !isRounding(difference) && difference.units !== writtenOff.units;

/** Less than one minor unit: no bank can pay it. */
export const isRounding = (difference: Money): boolean =>
  absolute(difference).units < unitsPerMinor(difference.currency);
