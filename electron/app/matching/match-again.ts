import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Reader, Writer } from '../../store/connection.ts';
import { monthsHolding } from '../../store/ledger/turn-entries.ts';
import { lastOfItsId, readMatch, type MatchRecord } from '../../store/matching/matches-table.ts';
import { readBatches } from '../../store/settlements/batches-table.ts';
import { listUnsettledPayments } from '../../store/settlements/settlements-table.ts';
import { readStatementLines } from '../../store/settlements/statement-lines-table.ts';
import type { Books } from '../ledger/books.ts';
import { lockedMonth } from '../ledger/locked-month.ts';
import { makeMatchAgain } from './book-match.ts';
import { outgrows } from './outgrown.ts';

/**
 * Makes a match again when all it held is open, still comes to what it explained, and no closed month holds that it was
 * taken back; else null. What is made again is the latest under its id: that one has the entries.
 */
export function matchAgainIfItHolds(
  writer: Writer,
  books: Books,
  merchantId: MerchantId,
  matchSeq: bigint,
  now: number,
): bigint | null {
  const latest = lastOfItsId(writer, matchSeq);
  const match = readMatch(writer, latest);
  if (match === null || !holds(writer, merchantId, match)) return null;
  if (lockedMonth(books, monthsHolding(writer, { matchSeqs: [latest] })) !== null) return null;
  return makeMatchAgain(writer, books, merchantId, match, now);
}

function holds(reader: Reader, merchantId: MerchantId, match: MatchRecord): boolean {
  const batches = new Map(
    readBatches(reader, merchantId, match.batchIds)
      .filter(({ matchSeq }) => matchSeq === null)
      .map((batch) => [batch.id, batch]),
  );
  const lines = new Set(
    readStatementLines(reader, merchantId, match.statementLineIds)
      .filter(({ matchSeq }) => matchSeq === null)
      .map(({ id }) => id),
  );
  const payments = new Set(listUnsettledPayments(reader, merchantId).map(({ id }) => id));
  return (
    match.batchIds.every((id) => batches.has(id)) &&
    match.statementLineIds.every((id) => lines.has(id)) &&
    match.paymentIds.every((id) => payments.has(id)) &&
    !outgrows(reader, match, batches, new Set())
  );
}
