import type { Output } from '../../../shared/contract/contract.ts';
import type { Refusal } from '../../../shared/contract/refusal.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Reader, Writer } from '../../store/connection.ts';
import type { StepRecord } from '../../store/history/steps-table.ts';
import { findMerchant, type MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type OpenContext } from '../handler.ts';
import { proposeIncidents } from '../incidents/propose-incidents.ts';
import { refreshExceptions } from '../matching/reconcile-books.ts';
import { shownStep } from './list-history.ts';
import { stepHeld } from './turn-step.ts';

/** One way through the history: which step is next, what is done to it, and what is said when there is none. */
export type Way<None extends 'nothing_to_undo' | 'nothing_to_redo'> = {
  readonly command: 'ledger.undo' | 'ledger.redo';
  readonly none: None;
  readonly find: (reader: Reader, merchantId: MerchantId) => StepRecord | null;
  readonly turn: (writer: Writer, merchant: MerchantRecord, step: StepRecord, now: number) => void;
};

type Turned<None extends 'nothing_to_undo' | 'nothing_to_redo'> =
  | { readonly ok: true; readonly value: Output<'ledger.undo'> }
  | Refusal<'merchant_unknown' | 'period_closed' | 'import_relied_on' | None>;

/** Goes one step back or forth. The passes do not run: only this step changes. */
export async function turnLatest<None extends 'nothing_to_undo' | 'nothing_to_redo'>(
  { command, none, find, turn }: Way<None>,
  merchantId: MerchantId,
  context: OpenContext,
): Promise<Turned<None>> {
  const { writer } = context.workspace;
  const merchant = findMerchant(writer, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const step = find(writer, merchantId);
  if (step === null) return refuse(none);
  const held = stepHeld(writer, merchant, step);
  if (held !== null) return held;
  const now = context.clock();
  return inTransaction(writer, command, now, () => {
    turn(writer, merchant, step, now);
    if (step.kind.startsWith('import')) proposeIncidents(writer, merchant, null, context);
    refreshExceptions(writer, merchant, context);
    return { keep: true, value: answer({ step: shownStep({ ...step, undone: !step.undone }) }) };
  });
}
