import type { MatchId } from '../../../shared/kernel/ids.ts';
import { absolute, isNegative, money, unitsPerMinor } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { sentence } from '../../../shared/wording/sentence.ts';
import { listMatches } from '../../store/matching/matches-table.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { listBatches, type BatchRecord } from '../../store/settlements/settlements-table.ts';
import { listStatementLines, type StatementLineRecord } from '../../store/settlements/statement-lines-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { openBooks } from '../ledger/books.ts';
import { bookMatch, noRounding } from './book-match.ts';
import { batchMatch } from './match-items.ts';
import { reconcileBooks } from './reconcile-books.ts';

/** A person says that a batch and a bank line belong together. A difference of amount stays in transit, still owed. */
export const acceptMatch: Handlers['matching.accept'] = async (input, context) => {
  const { writer } = context.workspace;
  const merchant = findMerchant(writer, input.merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: input.merchantId });
  const batch = listBatches(writer, merchant.id).find(({ id }) => `batch:${id}` === input.left);
  const line = listStatementLines(writer, merchant.id).find(({ id }) => `line:${id}` === input.right);
  if (batch === undefined) return refuse('item_unknown', { item: input.left });
  if (line === undefined) return refuse('item_unknown', { item: input.right });
  if (batch.matchSeq !== null) return refuse('item_already_matched', { reference: batch.reference });
  if (line.matchSeq !== null)
    return refuse('item_already_matched', { reference: line.reference === '' ? line.narration : line.reference });
  if (batch.net.currency !== line.amount.currency || isNegative(batch.net) !== isNegative(line.amount)) {
    return refuse('match_impossible', { left: toWire(batch.net), right: toWire(line.amount) });
  }
  const now = context.clock();
  return inTransaction(writer, 'matching.accept', now, () => {
    const id = context.ids() as MatchId;
    const matchSeq = bookMatch(
      writer,
      openBooks(writer, merchant.id),
      { id, merchantId: merchant.id, by: 'person', batch, line, ...reasonFor(batch, line) },
      now,
    );
    reconcileBooks(writer, merchant, context);
    const made = listMatches(writer, merchant.id).find(({ seq }) => seq === matchSeq);
    if (made === undefined) throw new Error('the match that was just made is gone');
    return {
      keep: true,
      value: answer({ match: batchMatch(made, new Map([[batch.id, batch]]), new Map([[line.id, line]])) }),
    };
  });
};

function reasonFor(batch: BatchRecord, line: StatementLineRecord) {
  const left = batch.reference;
  const right = line.reference === '' ? line.narration : line.reference;
  const difference = money(batch.net.currency, batch.net.units - line.amount.units);
  if (difference.units === 0n) {
    return {
      rule: 'accepted',
      why: sentence('match_accepted', { left, right, amount: toWire(line.amount) }),
      rounding: noRounding(line),
    };
  }
  const isRounding = absolute(difference).units < unitsPerMinor(difference.currency);
  const facts = {
    left,
    right,
    expected: toWire(batch.net),
    received: toWire(line.amount),
    difference: toWire(difference),
  };
  return {
    rule: 'accepted_difference',
    why: sentence('match_accepted_difference', facts),
    rounding: isRounding ? difference : noRounding(line),
  };
}
