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
import { acceptedWithDifference, matchesToLookAt } from '../../store/matching/matches-table.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { listOpenBatches, readBatches, type BatchRecord } from '../../store/settlements/batches-table.ts';
import {
  givenUpAndSettled,
  listUnsettledPayments,
  paymentsOfBatch,
} from '../../store/settlements/settlements-table.ts';
import {
  listOpenStatementLines,
  readStatementLines,
  type StatementLineRecord,
} from '../../store/settlements/statement-lines-table.ts';
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

/** What no standing match explains. What is long settled is not read, so that a month costs the same in any year. */
const openSides = (reader: Reader, merchant: MerchantRecord): BothSides => ({
  batches: listOpenBatches(reader, merchant.id),
  lines: listOpenStatementLines(reader, merchant.id),
});

export type Reconciled = { readonly made: readonly MatchId[] };

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
  const { schemes } = settledSchemes(writer, merchant, now);
  const cashback = explainedCashback(schemes);
  const books = openBooks(writer, merchant.id);
  takeOutgrownMatchesBack(writer, merchant, books, cashback, now, note);
  const { batches, lines } = openSides(writer, merchant);
  const ways = merchantWays(writer, merchant);
  const { matches, left } = linkBatches({ batches: batches.map(openBatch), lines: lines.map(openLine) }, ways);
  const book = bookFound(writer, merchant, books, { batches, lines }, now);
  const made = matches.map((match) => {
    const matchId = ids() as MatchId;
    note({ effect: 'matched', matchSeq: book(match, matchId) });
    return matchId;
  });
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
  const nearMisses = nearMissesOf(withoutLines(left, new Set([...cashed].map(String))), ways);
  keepExceptions(writer, merchant, open, { nearMisses, schemes }, { clock, ids });
  return { made };
}

/** Makes the stored exceptions what is wrong as of now. */
export function refreshExceptions(writer: Writer, merchant: MerchantRecord, moment: Moment): void {
  const open = openSides(writer, merchant);
  // The passes do not run here to match: a match that a person has just taken back is not asked about again.
  const items = { batches: open.batches.map(openBatch), lines: open.lines.map(openLine) };
  const { nearMisses } = matchBatches(items, merchantWays(writer, merchant));
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
function takeOutgrownMatchesBack(
  writer: Writer,
  merchant: MerchantRecord,
  books: Books,
  cashback: ExplainedCashback,
  now: number,
  note: Note,
): void {
  const standing = matchesToLookAt(writer, merchant.id);
  const held = standing.flatMap(({ batchIds }) => batchIds);
  const batchById = new Map(readBatches(writer, merchant.id, held).map((batch) => [batch.id, batch]));
  const settled = givenUpAndSettled(writer, merchant.id);
  const outgrown = [
    ...standing.filter((match) => outgrows(writer, match, batchById, settled)),
    ...outgrownCashback(standing, cashback),
  ];
  for (const { seq } of outgrown) {
    takeMatchBack(writer, books, seq, 'rule', now);
    note({ effect: 'unmatched', matchSeq: seq });
  }
}

/** A batch as the passes see it. Whose payments are in it is only asked for what becomes an exception. */
export const openBatch = (batch: BatchRecord): OpenBatch => ({
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
  return acceptedWithDifference(reader, merchant.id)
    .filter(stillOwed)
    .flatMap((match) => {
      const [batch] = readBatches(reader, merchant.id, match.batchIds);
      const [line] = readStatementLines(reader, merchant.id, match.statementLineIds);
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
