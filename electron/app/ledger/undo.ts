import { lastStanding } from '../../store/history/steps-table.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { refreshExceptions } from '../matching/reconcile-books.ts';
import { shownStep } from './list-history.ts';
import { undoStep, stepHeld } from './turn-step.ts';

/** Takes the latest step back that still stands, by reversals. The passes do not run: only this step changes. */
export const undo: Handlers['ledger.undo'] = async ({ merchantId }, context) => {
  const { writer } = context.workspace;
  const merchant = findMerchant(writer, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const step = lastStanding(writer, merchantId);
  if (step === null) return refuse('nothing_to_undo');
  const held = stepHeld(writer, merchant, step);
  if (held !== null) return held;
  const now = context.clock();
  return inTransaction(writer, 'ledger.undo', now, () => {
    undoStep(writer, merchant, step, now);
    refreshExceptions(writer, merchant, context);
    return { keep: true, value: answer({ step: shownStep({ ...step, undone: true }) }) };
  });
};
