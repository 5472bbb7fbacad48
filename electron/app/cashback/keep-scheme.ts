import { sentence } from '../../../shared/wording/sentence.ts';
import type { CashbackScheme } from '../../../shared/contract/cashback.ts';
import { keepScheme } from '../../store/cashback/schemes-table.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, type OpenContext } from '../handler.ts';
import { takeStep } from '../ledger/take-step.ts';
import { reconcileBooks } from '../matching/reconcile-books.ts';

type CashbackCommand = 'cashback.save' | 'cashback.remove' | 'cashback.answer' | 'cashback.place';

/** Keeps a scheme as it is now, null for no more, and with it what it explains and what is wrong by it. */
export const keepSchemeNow = (
  context: OpenContext,
  merchant: MerchantRecord,
  command: CashbackCommand,
  id: string,
  scheme: CashbackScheme | null,
) =>
  withSchemesNow(context, merchant, command, id, (now) =>
    keepScheme(context.workspace.writer, merchant.id, id, scheme, now),
  );

/** Writes what changes a scheme, and with it what the schemes explain now and what is wrong by them. */
export const withSchemesNow = (
  context: OpenContext,
  merchant: MerchantRecord,
  command: CashbackCommand,
  id: string,
  write: (now: number) => void,
) => {
  const { writer } = context.workspace;
  const now = context.clock();
  return inTransaction(writer, command, now, () => {
    write(now);
    const step = takeStep(writer, merchant.id);
    const { made } = reconcileBooks(writer, merchant, context, step.note);
    step.keep('reconcile', sentence('step_reconciled', { matches: made.length }), now);
    return { keep: true, value: answer({ id }) };
  });
};
