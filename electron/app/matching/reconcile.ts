import { sentence } from '../../../shared/wording/sentence.ts';
import { countExceptions } from '../../store/exceptions/exceptions-table.ts';
import { listMatches, matchesTouching } from '../../store/matching/matches-table.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { listSettledPayments } from '../../store/settlements/settlements-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { incidentTags } from '../incidents/incident-tags.ts';
import { takeStep } from '../ledger/take-step.ts';
import { batchMatch, matchedItems, settledPaymentMatch } from './match-items.ts';
import { reconcileInTurns } from './reconcile-in-turns.ts';

/** Runs the passes, then gives every match that stands: batches with their credits first, then payments with their lines. */
export const reconcile: Handlers['matching.reconcile'] = async ({ merchantId, month = null }, context) => {
  const { writer } = context.workspace;
  const merchant = findMerchant(writer, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  return inTransaction(writer, 'matching.reconcile', context.clock(), async () => {
    context.progress('matching', 0, null, null);
    const step = takeStep(writer, merchantId);
    const { made } = await reconcileInTurns(writer, merchant, context, step.note, 'all');
    step.keep('reconcile', sentence('step_reconciled', { matches: made.length }), context.clock());
    const matches = month === null ? listMatches(writer, merchantId) : matchesTouching(writer, merchantId, month);
    const tags = incidentTags(writer, merchantId);
    const items = matchedItems(writer, merchantId, matches, tags);
    const payments = listSettledPayments(writer, merchantId, month);
    const incidentOf = tags(payments.map(({ paymentId: id, businessDate: on }) => ({ id, on })));
    const matched = [
      ...matches.map((match) => batchMatch(match, items)),
      ...payments.map((payment) => settledPaymentMatch(payment, incidentOf)),
    ];
    return { keep: true, value: answer({ matched, exceptions: countExceptions(writer, merchantId) }) };
  });
};
