import type { MatchId, MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate, Month } from '../../../shared/kernel/local-date.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import { absolute, isNegative, money, negate, unitsPerMinor, zero, type Money } from '../../../shared/money/money.ts';
import { payable } from '../../../shared/money/payable.ts';
import type { Sentence } from '../../../shared/wording/sentence.ts';
import { apart, sumOf } from '../../domain/matching/make-match.ts';
import { splitMatch } from '../../domain/matching/split-match.ts';
import type { AcrossSettled } from '../../domain/rates/settle-across.ts';
import { entriesOfMatch } from '../../store/ledger/entries-table.ts';
import { repeatMatch } from '../../store/ledger/turn-entries.ts';
import type { Writer } from '../../store/connection.ts';
import { insertMatch, insertMatchUndo, type MatchRecord, type NewMatch } from '../../store/matching/matches-table.ts';
import type { BatchRecord } from '../../store/settlements/batches-table.ts';
import type { StatementLineRecord } from '../../store/settlements/statement-lines-table.ts';
import type { Books } from '../ledger/books.ts';

export type Reasoned = {
  readonly id: MatchId;
  readonly merchantId: MerchantId;
  readonly rule: string;
  readonly why: Sentence;
  readonly by: 'rule' | 'person';
};

export type GroupToMatch = Reasoned & {
  /** At least one of each, all of one currency. */
  readonly batches: readonly BatchRecord[];
  readonly lines: readonly StatementLineRecord[];
  /** What no bank can pay of it; zero otherwise. */
  readonly rounding: Money;
  /** The part of the difference that nobody asks for any more, because a person gave it up; zero otherwise. */
  readonly writtenOff: Money;
  /** The difference that a tolerance let through; zero otherwise. */
  readonly letThrough: Money;
};

/**
 * Records that batches and bank lines explain each other, and moves the money: out of suspense, off payouts in transit, each
 * part under its own accounts and day. What a person accepted as a difference stays in transit, because it is still owed, unless
 * it is written off; what a tolerance let through goes to settlement differences.
 */
export function bookMatch(writer: Writer, books: Books, group: GroupToMatch, now: number): bigint {
  const { batches, lines, rounding, writtenOff, letThrough } = group;
  const { currency } = rounding;
  const matchSeq = insertGroup(
    writer,
    group,
    { difference: apart(batches.map(openNet), lines.map(openAmount)), settled: sumOf([writtenOff, letThrough]) },
    now,
  );
  const parts = splitMatch(
    batches.map((batch) => ({ batch, units: payable(batch.net).units })),
    lines.map((line) => ({ line, units: line.amount.units })),
  );
  for (const [at, { batch, line, units }] of parts.entries()) {
    const { keys, subject } = sidesOf(matchSeq, batch.batch, line.line);
    const rule = isNegative(line.line.amount) ? 'match_debit' : 'match';
    const amounts = { amount: money(currency, units), rounding: at === parts.length - 1 ? rounding : zero(currency) };
    books.book(rule, line.line.bookedOn, amounts, keys, subject);
  }
  const last = parts.at(-1);
  assert(last !== undefined, 'a match has parts');
  const { line } = last.line;
  const { keys, subject } = sidesOf(matchSeq, last.batch.batch, line);
  books.book('write_off_payout', line.bookedOn, { amount: writtenOff }, keys, subject);
  books.book('settlement_difference', line.bookedOn, { amount: letThrough }, keys, subject);
  return matchSeq;
}

const openNet = ({ net }: BatchRecord) => ({ net });
const openAmount = ({ amount }: StatementLineRecord) => ({ amount });

export type PairAcross = Reasoned & { readonly batch: BatchRecord; readonly line: StatementLineRecord };

/** A batch and a bank line of another currency: each side against exchange clearing, and the realised difference. */
export function bookMatchAcross(
  writer: Writer,
  books: Books,
  pair: PairAcross,
  { given, received, gain }: AcrossSettled,
  now: number,
): bigint {
  const { batch, line } = pair;
  const none = zero(line.amount.currency);
  const group = { ...pair, batches: [batch], lines: [line] };
  const matchSeq = insertGroup(writer, group, { difference: none, settled: none }, now);
  const { keys, subject } = sidesOf(matchSeq, batch, line);
  const rule = isNegative(line.amount) ? 'match_debit_across' : 'match_across';
  books.book(rule, line.bookedOn, { given, amount: received }, keys, subject);
  bookGain(books, gain, line.bookedOn, subject);
  return matchSeq;
}

const bookGain = (books: Books, gain: Money, on: LocalDate, subject: Parameters<Books['book']>[4]): void =>
  isNegative(gain)
    ? books.book('exchange_loss', on, { loss: negate(gain) }, {}, subject)
    : books.book('exchange_gain', on, { gain }, {}, subject);

export type TransferToMatch = Reasoned & {
  /** The debit, and the credit it became. */
  readonly out: StatementLineRecord;
  readonly in: StatementLineRecord;
};

/** A debit and a credit of the merchant's own accounts are one transfer: neither was spent, nor does it wait in suspense. */
export function bookTransfer(
  writer: Writer,
  books: Books,
  transfer: TransferToMatch,
  settled: AcrossSettled | null,
  now: number,
): bigint {
  const { out, in: into } = transfer;
  const none = zero(into.amount.currency);
  const group = { ...transfer, batches: [], lines: [out, into] };
  const matchSeq = insertGroup(writer, group, { difference: none, settled: none, amount: into.amount }, now);
  const side = (line: StatementLineRecord) => ({
    keys: { bank_account: line.bankAccountId },
    subject: { matchSeq, statementLineId: line.id, notBefore: line.period },
  });
  const [left, came] = [side(out), side(into)];
  const [outRule, inRule] =
    settled === null ? (['transfer_out', 'transfer_in'] as const) : (['conversion_out', 'conversion_in'] as const);
  books.book(outRule, out.bookedOn, { amount: out.amount }, left.keys, left.subject);
  books.book(inRule, into.bookedOn, { amount: into.amount }, came.keys, came.subject);
  if (settled !== null) bookGain(books, settled.gain, into.bookedOn, came.subject);
  return matchSeq;
}

const sidesOf = (matchSeq: bigint, batch: BatchRecord, line: StatementLineRecord) => ({
  keys: { provider_account: batch.providerAccountId, bank_account: line.bankAccountId },
  // A credit that came late is counted in a later month than its own, and so is what explains it.
  subject: { matchSeq, batchId: batch.id, statementLineId: line.id, notBefore: line.period },
});

type Group = Reasoned & Pick<GroupToMatch, 'batches' | 'lines'>;
type Amounts = { readonly difference: Money; readonly settled: Money; readonly amount?: Money };

const insertGroup = (writer: Writer, group: Group, { difference, settled, amount }: Amounts, now: number): bigint =>
  insertMatch(
    writer,
    {
      ...reasonOf(group),
      amount: amount ?? sumOf(group.lines.map((line) => line.amount)),
      difference,
      writtenOff: settled,
      paymentIds: [],
      batchIds: group.batches.map(({ id }) => id),
      statementLineIds: group.lines.map(({ id }) => id),
    },
    now,
  );

const reasonOf = ({ id, merchantId, rule, why, by }: Reasoned): Pick<NewMatch, keyof Reasoned | 'level'> => ({
  id,
  merchantId,
  level: 2,
  rule,
  why,
  by,
});

/** A credit that a cashback scheme explains: it is the merchant's income, and no payout. */
export function bookCashback(
  writer: Writer,
  books: Books,
  cashback: Reasoned & { readonly line: StatementLineRecord },
  now: number,
): bigint {
  const { line } = cashback;
  const none = zero(line.amount.currency);
  const matchSeq = insertGroup(
    writer,
    { ...cashback, batches: [], lines: [line] },
    { difference: none, settled: none },
    now,
  );
  // It is earned with the account it came to, as a provider's own cashback is with the provider's.
  const keys = { bank_account: line.bankAccountId, provider_account: line.bankAccountId };
  const subject = { matchSeq, statementLineId: line.id, notBefore: line.period };
  books.book('cashback_credit', line.bookedOn, { amount: line.amount }, keys, subject);
  return matchSeq;
}

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
  const { amount, item, itemId } = given;
  const matchSeq = insertMatch(
    writer,
    {
      ...reasonOf(given),
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

/** Whether a match holds a difference that is still owed. What no bank can pay nobody owes. */
export const stillOwed = ({ difference, writtenOff }: Pick<MatchRecord, 'difference' | 'writtenOff'>): boolean =>
  !isRounding(difference) && difference.units !== writtenOff.units;

/** Less than one minor unit: no bank can pay it. */
export const isRounding = (difference: Money): boolean =>
  absolute(difference).units < unitsPerMinor(difference.currency);
