import { railOf } from '../../../shared/catalogue/rail-of.ts';
import type { ExceptionId, MatchId } from '../../../shared/kernel/ids.ts';
import type { MerchantCalendars } from '../../domain/calendar/merchant-calendars.ts';
import type { SettledScheme } from '../../domain/cashback/settle-cashback.ts';
import { findExceptions } from '../../domain/matching/find-exceptions.ts';
import type { FoundException } from '../../domain/matching/found-exception.ts';
import { linkBatches, matchBatches } from '../../domain/matching/match-batches.ts';
import { nearMissesOf } from '../../domain/matching/near-misses.ts';
import type { NearMiss, OpenBatch, OpenLine } from '../../domain/matching/open-items.ts';
import { withoutLines } from '../../domain/matching/open-sides.ts';
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
import { cashbackExceptions } from '../cashback/cashback-exceptions.ts';
import { settledSchemes } from '../cashback/settled-schemes.ts';
import { exceptionSources } from '../exceptions/exception-sources.ts';
import { calendarsOf } from '../calendar/calendars-of.ts';
import { openBooks, type Books } from '../ledger/books.ts';
import { bookFound } from './book-found.ts';
import type { BothSides } from './both-sides.ts';
import { stillOwed, takeMatchBack } from './book-match.ts';
import { explainedCashback, matchCashback, outgrownCashback, type ExplainedCashback } from './match-cashback.ts';
import { merchantWays } from './merchant-ways.ts';
import { outgrows } from './outgrown.ts';
import { todayOf } from './today-of.ts';

type Moment = { readonly clock: () => number; readonly ids: () => string };

/** Told of every match that is made or taken back, in order, so that the step can be taken back as a whole. */
type Note = (effect: Effect) => void;

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
  const { schemes } = settledSchemes(writer, merchant, now);
  const cashback = explainedCashback(schemes);
  const books = openBooks(writer, merchant.id);
  const { batches, lines } = takeOutgrownMatchesBack(writer, merchant, books, before, cashback, now, note)
    ? bothSides(writer, merchant)
    : before;
  const ways = merchantWays(writer, merchant);
  const { matches, left } = linkBatches({ batches: openBatches(batches), lines: openLines(lines) }, ways);
  const book = bookFound(writer, merchant, books, { batches, lines }, now);
  const made = matches.map((match) => {
    const matchId = ids() as MatchId;
    note({ effect: 'matched', matchSeq: book(match, matchId) });
    return matchId;
  });
  const linkedBatches = new Set(matches.flatMap(({ batchIds }) => batchIds));
  const linkedLines = new Set(matches.flatMap(({ lineIds }) => lineIds));
  const openLinesLeft = lines.filter(({ id, matchSeq }) => matchSeq === null && !linkedLines.has(String(id)));
  const cashed = matchCashback(writer, merchant, books, openLinesLeft, cashback, {
    ids,
    now,
    made: (matchSeq) => note({ effect: 'matched', matchSeq }),
  });
  const open = {
    batches: batches.filter(({ id, matchSeq }) => matchSeq === null && !linkedBatches.has(String(id))),
    lines: openLinesLeft.filter(({ id }) => !cashed.has(id)),
  };
  const nearMisses = nearMissesOf(withoutLines(left, new Set([...cashed].map(String))), ways);
  keepExceptions(writer, merchant, { batches, lines }, open, { nearMisses, schemes }, { clock, ids });
  return { made, matchedBatches: batches.filter((batch) => !open.batches.includes(batch)) };
}

/** Makes the stored exceptions what is wrong as of now. */
export function refreshExceptions(writer: Writer, merchant: MerchantRecord, moment: Moment): void {
  const all = bothSides(writer, merchant);
  const open = {
    batches: all.batches.filter(({ matchSeq }) => matchSeq === null),
    lines: all.lines.filter(({ matchSeq }) => matchSeq === null),
  };
  // The passes do not run here to match: a match that a person has just taken back is not asked about again.
  const items = { batches: openBatches(open.batches), lines: openLines(open.lines) };
  const { nearMisses } = matchBatches(items, merchantWays(writer, merchant));
  const { schemes } = settledSchemes(writer, merchant, moment.clock());
  keepExceptions(writer, merchant, all, open, { nearMisses, schemes }, moment);
}

/** What is known already of the books as they stand, so that it is not worked out once more. */
type WorkedOut = { readonly nearMisses: readonly NearMiss[]; readonly schemes: readonly SettledScheme[] };

function keepExceptions(
  writer: Writer,
  merchant: MerchantRecord,
  all: BothSides,
  open: BothSides,
  known: WorkedOut,
  { clock, ids }: Moment,
): void {
  const found = exceptionsOf(writer, merchant, all, open, known, clock());
  replaceExceptions(writer, merchant.id, found, () => ids() as ExceptionId, clock());
}

/** A batch that has grown since it was matched is no longer what its credit explained. True when there was such a match. */
function takeOutgrownMatchesBack(
  writer: Writer,
  merchant: MerchantRecord,
  books: Books,
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
function exceptionsOf(
  reader: Reader,
  merchant: MerchantRecord,
  all: BothSides,
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
  const ofMatching = [...found, ...acceptedDifferences(reader, merchant, all, calendars)];
  return [
    ...ofMatching.map((one) => ({ ...one, subject: subjectOf(one) })),
    ...exceptionSources.flatMap((source) => source(reader, merchant, today)),
    ...cashbackExceptions(schemes),
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
