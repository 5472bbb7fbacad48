import type { Reader } from '../../store/connection.ts';
import { takenOffTransit } from '../../store/ledger/entries-table.ts';
import type { MatchRecord } from '../../store/matching/matches-table.ts';
import type { BatchRecord } from '../../store/settlements/batches-table.ts';

/**
 * Whether what a match held is no longer what it explained: its batch has grown, or a payment that was given up was
 * settled after all. Across currencies the bank line does not say what the batch was worth; what the match took off
 * payouts in transit does.
 */
export function outgrows(
  reader: Reader,
  match: MatchRecord,
  batches: ReadonlyMap<bigint, BatchRecord>,
  settled: ReadonlySet<bigint>,
): boolean {
  if (match.paymentIds.some((id) => settled.has(id))) return true;
  if (match.batchIds.length === 0) return false;
  const net = match.batchIds.reduce((sum, id) => sum + (batches.get(id)?.net.units ?? 0n), 0n);
  return match.rule === 'accepted_across' || match.rule === 'reference_across'
    ? net !== takenOffTransit(reader, match.seq)?.units
    : net !== match.amount.units + match.difference.units;
}
