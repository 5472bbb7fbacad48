import type { MatchId } from '../../../shared/kernel/ids.ts';
import { isNegative, isZero, money, zero } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { sentence } from '../../../shared/wording/sentence.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { listBatches, type BatchRecord } from '../../store/settlements/settlements-table.ts';
import { listStatementLines, type StatementLineRecord } from '../../store/settlements/statement-lines-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Given, type Handlers } from '../handler.ts';
import { openBooks } from '../ledger/books.ts';
import { takeStep } from '../ledger/take-step.ts';
import { acceptAcross } from './accept-across.ts';
import { bookMatch, isRounding, noRounding } from './book-match.ts';
import { lineName, madeMatch } from './match-items.ts';
import { reconcileBooks } from './reconcile-books.ts';
import { overCap } from './write-off-cap.ts';

/**
 * A person says that a batch and a bank line belong together. A difference of amount stays in transit, still owed, or
 * is written off; of two currencies, the difference at the booked rates is realised.
 */
export const acceptMatch: Handlers['matching.accept'] = async (input, context) => {
  const { writer } = context.workspace;
  const merchant = findMerchant(writer, input.merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: input.merchantId });
  const batch = listBatches(writer, merchant.id).find(({ id }) => `batch:${id}` === input.left);
  const line = listStatementLines(writer, merchant.id).find(({ id }) => `line:${id}` === input.right);
  if (batch === undefined) return refuse('item_unknown', { item: input.left });
  if (line === undefined) return refuse('item_unknown', { item: input.right });
  if (batch.matchSeq !== null) return refuse('item_already_matched', { reference: batch.reference });
  if (line.matchSeq !== null) return refuse('item_already_matched', { reference: lineName(line) });
  if (isNegative(batch.net) !== isNegative(line.amount)) {
    return refuse('match_impossible', { left: toWire(batch.net), right: toWire(line.amount) });
  }
  const now = context.clock();
  return inTransaction<Given<'matching.accept'>>(writer, 'matching.accept', now, () => {
    const books = openBooks(writer, merchant.id);
    const step = takeStep(writer, merchant.id);
    const id = context.ids() as MatchId;
    const who = { id, merchantId: merchant.id, by: 'person', batch, line } as const;
    let matchSeq: bigint;
    if (batch.net.currency === line.amount.currency) {
      const reason = reasonFor(batch, line, input.writeOffDifference);
      const refused = overCap(reason.writtenOff);
      if (refused !== null) return { keep: false, value: refused };
      matchSeq = bookMatch(writer, books, { ...who, ...reason }, now);
    } else {
      const accepted = acceptAcross(writer, books, merchant, who, now);
      if (!accepted.ok) return { keep: false, value: accepted };
      ({ matchSeq } = accepted);
    }
    step.note({ effect: 'matched', matchSeq });
    reconcileBooks(writer, merchant, context, step.note);
    step.keep('match', sentence('step_matched', { left: batch.reference, right: lineName(line) }), now);
    return { keep: true, value: answer({ match: madeMatch(writer, merchant.id, matchSeq) }) };
  });
};

function reasonFor(batch: BatchRecord, line: StatementLineRecord, writeOff: boolean) {
  const left = batch.reference;
  const right = lineName(line);
  const none = zero(line.amount.currency);
  const difference = money(batch.net.currency, batch.net.units - line.amount.units);
  if (isZero(difference)) {
    return {
      rule: 'accepted',
      why: sentence('match_accepted', { left, right, amount: toWire(line.amount) }),
      rounding: noRounding(line),
      writtenOff: none,
    };
  }
  const facts = {
    left,
    right,
    expected: toWire(batch.net),
    received: toWire(line.amount),
    difference: toWire(difference),
  };
  const rounds = isRounding(difference);
  const writtenOff = writeOff && !rounds ? difference : none;
  return {
    rule: isZero(writtenOff) ? 'accepted_difference' : 'difference_written_off',
    why: isZero(writtenOff)
      ? sentence('match_accepted_difference', facts)
      : sentence('match_difference_written_off', facts),
    rounding: rounds ? difference : noRounding(line),
    writtenOff,
  };
}
