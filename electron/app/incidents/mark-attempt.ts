import { assert } from '../../../shared/kernel/assert.ts';
import { insertAttemptEvent } from '../../store/incidents/attempt-events.ts';
import { findAttempt } from '../../store/incidents/attempt-rows.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { refreshExceptions } from '../matching/reconcile-books.ts';
import { todayOf } from '../matching/today-of.ts';
import { fatesOf, shownAttempt } from './attempt-fates.ts';

/** Notes that a customer was debited, was not, or has the money back, on a day not before the attempt nor after today. */
export const markAttempt: Handlers['incidents.markAttempt'] = ({ merchantId, attemptId, what, on }, context) => {
  const { writer } = context.workspace;
  const merchant = findMerchant(writer, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const attempt = findAttempt(writer, merchantId, attemptId);
  if (attempt === null) return refuse('attempt_unknown', { id: attemptId });
  const now = context.clock();
  const today = todayOf(merchant, now);
  if (on < attempt.businessDate || on > today)
    return refuse('mark_day_wrong', { from: attempt.businessDate, to: today });
  return inTransaction(writer, 'incidents.markAttempt', now, () => {
    insertAttemptEvent(writer, attemptId, what, on, now);
    refreshExceptions(writer, merchant, context);
    const marked = findAttempt(writer, merchantId, attemptId);
    assert(marked !== null, 'an attempt that was marked is there');
    const [known] = fatesOf(writer, merchant, [marked], today);
    assert(known !== undefined, 'an attempt that was marked is known');
    return { keep: true, value: answer({ attempt: shownAttempt(known) }) };
  });
};
