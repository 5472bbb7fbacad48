import { railOf } from '../../../shared/catalogue/rail-of.ts';
import type { ExceptionId, MatchId } from '../../../shared/kernel/ids.ts';
import type { MerchantCalendars } from '../../domain/calendar/merchant-calendars.ts';
import type { SettledScheme } from '../../domain/cashback/settle-cashback.ts';
import { findExceptions } from '../../domain/matching/find-exceptions.ts';
import type { FoundException } from '../../domain/matching/found-exception.ts';
import { linkBatches, matchBatches } from '../../domain/matching/match-batches.ts';
import { nearMissesOf } from '../../domain/matching/near-misses.ts';
import type { NearMiss, OpenBatch } from '../../domain/matching/open-items.ts';
import { withoutLines } from '../../domain/matching/open-sides.ts';
import { paidDifferently } from '../../domain/matching/paid-differently.ts';
import type { Reader, Writer } from '../../store/connection.ts';
import { replaceExceptions } from '../../store/exceptions/exceptions-table.ts';
import type { Effect } from '../../store/history/steps-table.ts';
import { statementSpans } from '../../store/imports/imports-table.ts';
import { acceptedWithDifference, matchesToLookAt, type MatchRecord } from '../../store/matching/matches-table.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { readBatches } from '../../store/settlements/batches-table.ts';
import {
  givenUpAndSettled,
  listUnsettledPayments,
  paymentsOfBatch,
} from '../../store/settlements/settlements-table.ts';
import { runThrough, type Piece } from '../../store/run-through.ts';
import { cashbackExceptions } from '../cashback/cashback-exceptions.ts';
import { settledSchemes } from '../cashback/settled-schemes.ts';
import { exceptionSources } from '../exceptions/exception-sources.ts';
import { calendarsOf } from '../calendar/calendars-of.ts';
import { openBooks } from '../ledger/books.ts';
import { bookFound } from './book-found.ts';
import type { BothSides } from './both-sides.ts';
import { stillOwed, takeMatchBack } from './book-match.ts';
import { explainedCashback, matchCashback, outgrownCashback, type ExplainedCashback } from './match-cashback.ts';
import { merchantWays } from './merchant-ways.ts';
import { openBatch, openItemsOf, openLine, openSidesOf, sidesHeldBy } from './open-sides-of.ts';
import { outgrows } from './outgrown.ts';
import { takeRivalledMatchesBack, type News } from './take-rivalled-matches-back.ts';
import { todayOf } from './today-of.ts';

type Moment = { readonly clock: () => number; readonly ids: () => string };

/** Told of every match that is made or taken back, in order, so that the step can be taken back as a whole. */
export type Note = (effect: Effect) => void;

export type Reconciled = { readonly made: readonly MatchId[] };

const linking: Piece = { step: 'matching', done: 0, of: null };
const checking: Piece = { step: 'checking', done: 0, of: null };

/**
 * Brings matches and exceptions in step with the books: matches whose batch has grown since are taken back, what now
 * explains each other is matched, and everything else becomes an exception or stays on its way. Run by every command
 * that adds rows; running it again changes nothing, and the same files in any order come to the same matches: what is new is
 * also held against what was matched before it came.
 */
export const reconcileBooks = (...given: Parameters<typeof reconcileInPieces>): Reconciled =>
  runThrough(reconcileInPieces(...given));

/** So many matches are booked in one piece: a cancel waits for no more. */
const bookedAtOnce = 100;

/** The same for whoever lets others have their turn in between: pieces of one transaction, kept or taken back as a whole. */
export function* reconcileInPieces(
  writer: Writer,
  merchant: MerchantRecord,
  { clock, ids }: Moment,
  note: Note,
  news: News = [],
): Generator<Piece, Reconciled> {
  const now = clock();
  const { schemes } = settledSchemes(writer, merchant, now);
  const cashback = explainedCashback(schemes);
  const books = openBooks(writer, merchant.id);
  const ways = merchantWays(writer, merchant);
  const takeBack = (match: MatchRecord): void => {
    takeMatchBack(writer, books, match.seq, 'rule', now);
    note({ effect: 'unmatched', matchSeq: match.seq });
  };
  const outgrown = outgrownMatches(writer, merchant, cashback);
  outgrown.forEach(takeBack);
  yield linking;
  const since = { news, outgrown, closedThrough: books.closedThrough };
  const { batches, lines } = takeRivalledMatchesBack(writer, merchant, ways, since, takeBack);
  yield linking;
  const { matches, left } = linkBatches(openItemsOf({ batches, lines }), ways);
  const book = bookFound(writer, merchant, books, { batches, lines }, now);
  const made: MatchId[] = [];
  for (const match of matches) {
    if (made.length % bookedAtOnce === 0) yield { step: 'posting', done: made.length, of: matches.length };
    const matchId = ids() as MatchId;
    note({ effect: 'matched', matchSeq: book(match, matchId) });
    made.push(matchId);
  }
  yield checking;
  const linkedBatches = new Set(matches.flatMap(({ batchIds }) => batchIds));
  const linkedLines = new Set(matches.flatMap(({ lineIds }) => lineIds));
  const openLinesLeft = lines.filter(({ id }) => !linkedLines.has(String(id)));
  const cashed = matchCashback(writer, merchant, books, openLinesLeft, cashback, {
    ids,
    now,
    made: (matchSeq) => note({ effect: 'matched', matchSeq }),
  });
  const open = {
    batches: batches.filter(({ id }) => !linkedBatches.has(String(id))),
    lines: openLinesLeft.filter(({ id }) => !cashed.has(id)),
  };
  yield checking;
  const nearMisses = nearMissesOf(withoutLines(left, new Set([...cashed].map(String))), ways);
  yield checking;
  keepExceptions(writer, merchant, open, { nearMisses, schemes }, { clock, ids });
  return { made };
}

/** Makes the stored exceptions what is wrong as of now. */
export function refreshExceptions(writer: Writer, merchant: MerchantRecord, moment: Moment): void {
  const open = openSidesOf(writer, merchant);
  // The passes do not run here to match: a match that a person has just taken back is not asked about again.
  const { nearMisses } = matchBatches(openItemsOf(open), merchantWays(writer, merchant));
  const { schemes } = settledSchemes(writer, merchant, moment.clock());
  keepExceptions(writer, merchant, open, { nearMisses, schemes }, moment);
}

/** What is known already of the books as they stand, so that it is not worked out once more. */
type WorkedOut = { readonly nearMisses: readonly NearMiss[]; readonly schemes: readonly SettledScheme[] };

function keepExceptions(
  writer: Writer,
  merchant: MerchantRecord,
  open: BothSides,
  known: WorkedOut,
  { clock, ids }: Moment,
): void {
  const found = exceptionsOf(writer, merchant, open, known, clock());
  replaceExceptions(writer, merchant.id, found, () => ids() as ExceptionId, clock());
}

/** A batch that has grown since it was matched is no longer what its credit explained. */
function outgrownMatches(
  reader: Reader,
  merchant: MerchantRecord,
  cashback: ExplainedCashback,
): readonly MatchRecord[] {
  const standing = matchesToLookAt(reader, merchant.id);
  const held = standing.flatMap(({ batchIds }) => batchIds);
  const batchById = new Map(readBatches(reader, merchant.id, held).map((batch) => [batch.id, batch]));
  const settled = givenUpAndSettled(reader, merchant.id);
  return [
    ...standing.filter((match) => outgrows(reader, match, batchById, settled)),
    ...outgrownCashback(standing, cashback),
  ];
}

const withPayments = (reader: Reader, batch: OpenBatch): OpenBatch => ({
  ...batch,
  paymentReferences: paymentsOfBatch(reader, BigInt(batch.id)).flatMap(({ reference, merchantReference }) =>
    [reference, merchantReference].filter((text) => text !== null),
  ),
});

/** What is wrong as of today, each under its subject. */
function exceptionsOf(
  reader: Reader,
  merchant: MerchantRecord,
  open: BothSides,
  { nearMisses, schemes }: WorkedOut,
  now: number,
) {
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
    nearMisses,
    statements: statementSpans(reader, merchant.id).map(({ firstOn, lastOn, opening }) => ({
      currency: opening.currency,
      from: firstOn,
      to: lastOn,
    })),
    calendars,
  });
  const ofMatching = [...found, ...acceptedDifferences(reader, merchant, calendars)];
  return [
    ...ofMatching.map((one) => ({ ...one, subject: subjectOf(one) })),
    ...exceptionSources.flatMap((source) => source(reader, merchant, today)),
    ...cashbackExceptions(schemes),
  ];
}

/** A person linked a batch with a credit of another amount: the difference is still owed, and still asked for. */
function acceptedDifferences(reader: Reader, merchant: MerchantRecord, calendars: MerchantCalendars): FoundException[] {
  const matches = acceptedWithDifference(reader, merchant.id).filter(stillOwed);
  const { batches, lines } = sidesHeldBy(reader, merchant.id, matches);
  return matches.flatMap((match) => {
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
