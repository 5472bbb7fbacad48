import { monthOf, type Month } from '../../../shared/kernel/local-date.ts';
import { sentence } from '../../../shared/wording/sentence.ts';
import { countExceptions } from '../../store/exceptions/exceptions-table.ts';
import { listMatches } from '../../store/matching/matches-table.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { listSettledPayments } from '../../store/settlements/settlements-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { takeStep } from '../ledger/take-step.ts';
import { batchMatch, matchableItems, settledPaymentMatch } from './match-items.ts';
import { reconcileBooks } from './reconcile-books.ts';

/** Runs the passes, then gives every match that stands: batches with their credits first, then payments with their lines. */
export const reconcile: Handlers['matching.reconcile'] = async ({ merchantId, month = null }, context) => {
  const { writer } = context.workspace;
  const merchant = findMerchant(writer, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  return inTransaction(writer, 'matching.reconcile', context.clock(), () => {
    context.progress('matching', 0, null, null);
    const step = takeStep(writer, merchantId);
    const { made } = reconcileBooks(writer, merchant, context, step.note);
    step.keep('reconcile', sentence('step_reconciled', { matches: made.length }), context.clock());
    const items = matchableItems(writer, merchantId);
    const matches = listMatches(writer, merchantId).map((match) => batchMatch(match, items));
    const payments = listSettledPayments(writer, merchantId, month).map(settledPaymentMatch);
    const matched = [...matches.filter((match) => month === null || touches(match, month)), ...payments];
    return { keep: true, value: answer({ matched, exceptions: countExceptions(writer, merchantId) }) };
  });
};

const touches = (match: ReturnType<typeof batchMatch>, month: Month): boolean =>
  [...match.left, ...match.right].some(({ date }) => date !== null && monthOf(date) === month);
