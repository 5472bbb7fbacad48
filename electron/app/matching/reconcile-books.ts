import { railOf } from '../../../shared/catalogue/rail-of.ts';
import type { ExceptionId, MatchId } from '../../../shared/kernel/ids.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import { zero } from '../../../shared/money/money.ts';
import type { MerchantCalendars } from '../../domain/calendar/merchant-calendars.ts';
import { findExceptions } from '../../domain/matching/find-exceptions.ts';
import type { FoundException } from '../../domain/matching/found-exception.ts';
import { linkBatches, matchBatches } from '../../domain/matching/match-batches.ts';
import type { BatchMatch, OpenBatch, OpenLine } from '../../domain/matching/open-items.ts';
import { paidDifferently } from '../../domain/matching/paid-differently.ts';
import type { Reader, Writer } from '../../store/connection.ts';
import { replaceExceptions } from '../../store/exceptions/exceptions-table.ts';
import type { Effect } from '../../store/history/steps-table.ts';
import { statementSpans } from '../../store/imports/imports-table.ts';
import { listMatches } from '../../store/matching/matches-table.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import {
  givenUpAndSettled,
  listBatches,
  listUnsettledPayments,
  paymentsOfBatch,
  type BatchRecord,
} from '../../store/settlements/settlements-table.ts';
import { listStatementLines, type StatementLineRecord } from '../../store/settlements/statement-lines-table.ts';
import { exceptionSources } from '../exceptions/exception-sources.ts';
import { calendarsOf } from '../calendar/calendars-of.ts';
import { openBooks } from '../ledger/books.ts';
import { bookMatch, bookMatchAcross, stillOwed, takeMatchBack } from './book-match.ts';
import { explainedCashback, matchCashback, outgrownCashback, type ExplainedCashback } from './match-cashback.ts';
import { merchantWays } from './merchant-ways.ts';
import { outgrows } from './outgrown.ts';
import { settleAtBookedRates } from './settle-at-booked-rates.ts';
import { todayOf } from './today-of.ts';

type Moment = { readonly clock: () => number; readonly ids: () => string };

/** Told of every match that is made or taken back, in order, so that the step can be taken back as a whole. */
type Note = (effect: Effect) => void;

/** Everything that can be matched, with the match it stands in. */
export type BothSides = { readonly batches: readonly BatchRecord[]; readonly lines: readonly StatementLineRecord[] };

const bothSides = (reader: Reader, merchant: MerchantRecord): BothSides => ({
  batches: listBatches(reader, merchant.id),
  lines: listStatementLines(reader, merchant.id),
});

export type Reconciled = { readonly made: readonly MatchId[]; readonly matchedBatches: readonly BatchRecord[] };

/**
 * Brings matches and exceptions in step with the books: matches whose batch has grown since are taken back, what now
 * explains each other is matched, and everything else becomes an exception or stays on its way. Run by every command
 * that adds rows; running it again changes nothing.
 */
export function reconcileBooks(
  writer: Writer,
  merchant: MerchantRecord,
  { clock, ids }: Moment,
  note: Note,
): Reconciled {
  const now = clock();
  const before = bothSides(writer, merchant);
  const cashback = explainedCashback(writer, merchant, now);
  const { batches, lines } = takeOutgrownMatchesBack(writer, merchant, before, cashback, now, note)
    ? bothSides(writer, merchant)
    : before;
  const ways = merchantWays(writer, merchant);
  const { matches } = linkBatches({ batches: openBatches(batches), lines: openLines(lines) }, ways);
  const book = bookFound(writer, merchant, { batches, lines }, now);
  const made = matches.map((match) => {
    const matchId = ids() as MatchId;
    note({ effect: 'matched', matchSeq: book(match, matchId) });
    return matchId;
  });
  const linkedBatches = new Set(matches.flatMap(({ batchIds }) => batchIds));
  const linkedLines = new Set(matches.flatMap(({ lineIds }) => lineIds));
  const openLinesLeft = lines.filter(({ id, matchSeq }) => matchSeq === null && !linkedLines.has(String(id)));
  const cashed = matchCashback(writer, merchant, openBooks(writer, merchant.id), openLinesLeft, cashback, {
    ids,
    now,
    made: (matchSeq) => note({ effect: 'matched', matchSeq }),
  });
  const open = {
    batches: batches.filter(({ id, matchSeq }) => matchSeq === null && !linkedBatches.has(String(id))),
    lines: openLinesLeft.filter(({ id }) => !cashed.has(id)),
  };
  keepExceptions(writer, merchant, { batches, lines }, open, { clock, ids });
  return { made, matchedBatches: batches.filter((batch) => !open.batches.includes(batch)) };
}

/** Books what the passes found, each with its reason. */
function bookFound(writer: Writer, merchant: MerchantRecord, { batches, lines }: BothSides, now: number) {
  const books = openBooks(writer, merchant.id);
  const batchById = new Map(batches.map((batch) => [String(batch.id), batch]));
  const lineById = new Map(lines.map((line) => [String(line.id), line]));
  return (match: BatchMatch, id: MatchId): bigint => {
    const ofBatches = match.batchIds.flatMap((batchId) => batchById.get(batchId) ?? []);
    const ofLines = match.lineIds.flatMap((lineId) => lineById.get(lineId) ?? []);
    const [batch] = ofBatches;
    const [line] = ofLines;
    assert(batch !== undefined && line !== undefined, 'a match of items that are not open');
    const { rule, why, rounding, letThrough } = match;
    const who = { id, merchantId: merchant.id, rule, why, by: 'rule' } as const;
    if (rule === 'reference_across') {
      const given = { amount: batch.net, on: batch.settledOn };
      const across = settleAtBookedRates(writer, merchant, given, { amount: line.amount, on: line.bookedOn }, now);
      assert(across.ok, 'a match across currencies without a rate');
      return bookMatchAcross(writer, books, { ...who, batch, line }, across.settled, now);
    }
    const writtenOff = zero(rounding.currency);
    const group = { ...who, batches: ofBatches, lines: ofLines, rounding, letThrough, writtenOff };
    return bookMatch(writer, books, group, now);
  };
}

/** Makes the stored exceptions what is wrong as of now. */
export function refreshExceptions(writer: Writer, merchant: MerchantRecord, moment: Moment): void {
  const all = bothSides(writer, merchant);
  const open = {
    batches: all.batches.filter(({ matchSeq }) => matchSeq === null),
    lines: all.lines.filter(({ matchSeq }) => matchSeq === null),
  };
  keepExceptions(writer, merchant, all, open, moment);
}

function keepExceptions(
  writer: Writer,
  merchant: MerchantRecord,
  all: BothSides,
  open: BothSides,
  { clock, ids }: Moment,
): void {
  const found = exceptionsOf(writer, merchant, all, open, clock());
  replaceExceptions(writer, merchant.id, found, () => ids() as ExceptionId, clock());
}

/** A batch that has grown since it was matched is no longer what its credit explained. True when there was such a match. */
function takeOutgrownMatchesBack(
  writer: Writer,
  merchant: MerchantRecord,
  { batches }: BothSides,
  cashback: ExplainedCashback,
  now: number,
  note: Note,
): boolean {
  const batchById = new Map(batches.map((batch) => [batch.id, batch]));
  const settled = givenUpAndSettled(writer, merchant.id);
  const standing = listMatches(writer, merchant.id);
  const outgrown = [
    ...standing.filter((match) => outgrows(writer, match, batchById, settled)),
    ...outgrownCashback(standing, cashback),
  ];
  const books = openBooks(writer, merchant.id);
  for (const { seq } of outgrown) {
    takeMatchBack(writer, books, seq, 'rule', now);
    note({ effect: 'unmatched', matchSeq: seq });
  }
  return outgrown.length > 0;
}

/** The batches that no line explains. Whose payments are in them is only asked for what becomes an exception. */
export const openBatches = (batches: readonly BatchRecord[]): OpenBatch[] =>
  batches.filter(({ matchSeq }) => matchSeq === null).map(openBatch);

const openBatch = (batch: BatchRecord): OpenBatch => ({
  id: String(batch.id),
  reference: batch.reference,
  institution: batch.institution,
  account: batch.providerAccountId,
  settledOn: batch.settledOn,
  net: batch.net,
  gross: batch.gross,
  costs: batch.costs,
  sales: batch.sales,
  refunds: batch.refunds,
  paymentReferences: [],
});

const withPayments = (reader: Reader, batch: OpenBatch): OpenBatch => ({
  ...batch,
  paymentReferences: paymentsOfBatch(reader, BigInt(batch.id)).flatMap(({ reference, merchantReference }) =>
    [reference, merchantReference].filter((text) => text !== null),
  ),
});

export const openLines = (lines: readonly StatementLineRecord[]): OpenLine[] =>
  lines.filter(({ matchSeq }) => matchSeq === null).map(openLine);

export const openLine = (line: StatementLineRecord): OpenLine => ({
  id: String(line.id),
  institution: line.institution,
  account: line.bankAccountId,
  reference: line.reference === '' ? null : line.reference,
  narration: line.narration,
  date: line.bookedOn,
  amount: line.amount,
});

/** What is wrong as of today, each under its subject. */
function exceptionsOf(reader: Reader, merchant: MerchantRecord, all: BothSides, open: BothSides, now: number) {
  const batches = open.batches.map((batch) => withPayments(reader, openBatch(batch)));
  const lines = open.lines.map(openLine);
  const today = todayOf(merchant, now);
  const calendars = calendarsOf(reader, merchant);
  const found = findExceptions({
    today,
    payments: listUnsettledPayments(reader, merchant.id).map((payment) => ({
      id: String(payment.id),
      reference: payment.reference ?? payment.merchantReference ?? '',
      merchantReference: payment.merchantReference,
      kind: payment.kind,
      institution: payment.institution,
      rail: railOf(payment.method),
      businessDate: payment.businessDate,
      net: payment.net,
    })),
    batches,
    lines,
    nearMisses: matchBatches({ batches, lines }, merchantWays(reader, merchant)).nearMisses,
    statements: statementSpans(reader, merchant.id).map(({ firstOn, lastOn, opening }) => ({
      currency: opening.currency,
      from: firstOn,
      to: lastOn,
    })),
    calendars,
  });
  const ofMatching = [...found, ...acceptedDifferences(reader, merchant, all, calendars)];
  return [
    ...ofMatching.map((one) => ({ ...one, subject: subjectOf(one) })),
    ...exceptionSources.flatMap((source) => source(reader, merchant, today)),
  ];
}

/** A person linked a batch with a credit of another amount: the difference is still owed, and still asked for. */
function acceptedDifferences(
  reader: Reader,
  merchant: MerchantRecord,
  { batches, lines }: BothSides,
  calendars: MerchantCalendars,
): FoundException[] {
  return listMatches(reader, merchant.id)
    .filter((match) => match.by === 'person' && stillOwed(match))
    .flatMap((match) => {
      const batch = batches.find(({ id }) => match.batchIds.includes(id));
      const line = lines.find(({ id }) => match.statementLineIds.includes(id));
      const found =
        batch === undefined || line === undefined
          ? null
          : paidDifferently(withPayments(reader, openBatch(batch)), openLine(line), calendars);
      return found === null ? [] : [found];
    });
}

function subjectOf({ batchIds, paymentIds, lineIds }: FoundException): string {
  if (batchIds[0] !== undefined) return `batch:${batchIds[0]}`;
  if (paymentIds[0] !== undefined) return `payment:${paymentIds[0]}`;
  return `statement_line:${lineIds[0] ?? ''}`;
}
