import type { Writer } from '../../store/connection.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { runInTurns } from '../../store/run-through.ts';
import type { CallContext } from '../handler.ts';
import { reconcileInPieces, type Note, type Reconciled } from './reconcile-books.ts';
import type { News } from './take-rivalled-matches-back.ts';

/**
 * Reconciles and says how far it is. Between two pieces others are let in, and with them a wish to stop.
 * @throws the signal's reason: the transaction around it takes everything back
 */
export const reconcileInTurns = (
  writer: Writer,
  merchant: MerchantRecord,
  context: CallContext,
  note: Note,
  news: News,
): Promise<Reconciled> =>
  runInTurns(reconcileInPieces(writer, merchant, context, note, news), {
    signal: context.signal,
    told: ({ step, done, of }) => context.progress(step, done, of, null),
  });
