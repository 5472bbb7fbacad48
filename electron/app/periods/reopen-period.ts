import { assert } from '../../../shared/kernel/assert.ts';
import { reopenCheck } from '../../domain/closing/reopen-check.ts';
import { sealCommand } from '../../store/ledger/chain.ts';
import { bringEntriesHome, reverseEntries } from '../../store/ledger/turn-entries.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { bringLateRowsHome } from '../../store/payments/late-rows.ts';
import { closedMonths, insertReopening, listClosedPeriods } from '../../store/periods/periods-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { periodState } from './period-state.ts';

/**
 * Opens the last closed month again. The close and the reason stay on record; the revaluation is taken back, here and in
 * the month after it, and what came late for a month that is open now is counted in its own. The next close shows what was reported before beside it.
 */
export const reopenPeriod: Handlers['periods.reopen'] = async ({ merchantId, month, reason }, context) => {
  const { writer } = context.workspace;
  const merchant = findMerchant(writer, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const check = reopenCheck(closedMonths(writer, merchantId), month, reason);
  if (!check.ok) {
    return check.reason === 'not_closed'
      ? refuse('period_not_closed', { month })
      : refuse('period_later_closed', { month, later: check.later });
  }
  const now = context.clock();
  return inTransaction(writer, 'periods.reopen', now, () => {
    const close = listClosedPeriods(writer, merchantId).find((period) => period.month === month);
    assert(close !== undefined, 'a closed month has its close');
    insertReopening(writer, close.seq, reason, now);
    reverseEntries(writer, { merchantId, revaluationOf: month });
    const closedThrough = closedMonths(writer, merchantId).at(-1) ?? null;
    bringEntriesHome(writer, merchantId, closedThrough);
    bringLateRowsHome(writer, merchantId, closedThrough, now);
    // Sealed before the answer: the accounts' days are then in step with what came home.
    sealCommand(writer, 'periods.reopen', now);
    return { keep: true, value: answer(periodState(writer, merchant, month, now)) };
  });
};
