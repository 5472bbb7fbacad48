import { monthOf, type Month } from '../../../shared/kernel/local-date.ts';
import { countExceptions } from '../../store/exceptions/exceptions-table.ts';
import { listMatches } from '../../store/matching/matches-table.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { listBatches, listSettledPayments } from '../../store/settlements/settlements-table.ts';
import { listStatementLines } from '../../store/settlements/statement-lines-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { batchMatch, settledPaymentMatch } from './match-items.ts';
import { reconcileBooks } from './reconcile-books.ts';

/** Runs the passes, then gives every match that stands: batches with their credits first, then payments with their lines. */
export const reconcile: Handlers['matching.reconcile'] = async ({ merchantId, month = null }, context) => {
  const { writer } = context.workspace;
  const merchant = findMerchant(writer, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  return inTransaction(writer, 'matching.reconcile', context.clock(), () => {
    context.progress('matching', 0, null, null);
    reconcileBooks(writer, merchant, context);
    const batches = new Map(listBatches(writer, merchantId).map((batch) => [batch.id, batch]));
    const lines = new Map(listStatementLines(writer, merchantId).map((line) => [line.id, line]));
    const matches = listMatches(writer, merchantId).map((match) => batchMatch(match, batches, lines));
    const payments = listSettledPayments(writer, merchantId, month).map(settledPaymentMatch);
    const matched = [...matches.filter((match) => month === null || touches(match, month)), ...payments];
    return { keep: true, value: answer({ matched, exceptions: countExceptions(writer, merchantId) }) };
  });
};

const touches = (match: ReturnType<typeof batchMatch>, month: Month): boolean =>
  [...match.left, ...match.right].some(({ date }) => date !== null && monthOf(date) === month);
