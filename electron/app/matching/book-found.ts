import { assert } from '../../../shared/kernel/assert.ts';
import type { MatchId } from '../../../shared/kernel/ids.ts';
import { zero } from '../../../shared/money/money.ts';
import type { BatchMatch } from '../../domain/matching/open-items.ts';
import type { Writer } from '../../store/connection.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import type { Books } from '../ledger/books.ts';
import { bookMatch, bookMatchAcross } from './book-match.ts';
import type { BothSides } from './both-sides.ts';
import { settleAtBookedRates } from './settle-at-booked-rates.ts';

/** Books what the passes found, each with its reason. */
export function bookFound(
  writer: Writer,
  merchant: MerchantRecord,
  books: Books,
  { batches, lines }: BothSides,
  now: number,
) {
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
