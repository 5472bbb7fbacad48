import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Writer } from '../../store/connection.ts';
import { readMatch, type MatchRecord } from '../../store/matching/matches-table.ts';
import { listBatches } from '../../store/settlements/settlements-table.ts';
import { listStatementLines } from '../../store/settlements/statement-lines-table.ts';
import type { Books } from '../ledger/books.ts';
import { makeMatchAgain } from './book-match.ts';

/** Makes a match again when all it held is open and still comes to what it explained; else null. */
export function matchAgainIfItHolds(
  writer: Writer,
  books: Books,
  merchantId: MerchantId,
  matchSeq: bigint,
  now: number,
): bigint | null {
  const match = readMatch(writer, matchSeq);
  return match !== null && holds(writer, merchantId, match)
    ? makeMatchAgain(writer, books, merchantId, match, now)
    : null;
}

function holds(writer: Writer, merchantId: MerchantId, match: MatchRecord): boolean {
  const open = new Map(
    listBatches(writer, merchantId)
      .filter(({ matchSeq }) => matchSeq === null)
      .map(({ id, net }) => [id, net.units]),
  );
  const lines = new Set(
    listStatementLines(writer, merchantId)
      .filter(({ matchSeq }) => matchSeq === null)
      .map(({ id }) => id),
  );
  if (!match.batchIds.every((id) => open.has(id)) || !match.statementLineIds.every((id) => lines.has(id))) return false;
  const net = match.batchIds.reduce((sum, id) => sum + (open.get(id) ?? 0n), 0n);
  return match.rule === 'accepted_across' || net === match.amount.units + match.difference.units;
}
