import { assert } from '../../../shared/kernel/assert.ts';
import { lastDayOf, type Month } from '../../../shared/kernel/local-date.ts';
import { sentence } from '../../../shared/wording/sentence.ts';
import { accountBalances } from '../../store/ledger/account-days.ts';
import { chainHead, sealCommand } from '../../store/ledger/chain.ts';
import { entryCount } from '../../store/ledger/ledger-checks.ts';
import { findMerchant, type MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { closedMonths, insertClose } from '../../store/periods/periods-table.ts';
import { turnoverRows } from '../../store/reports/turnover-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import type { Writer } from '../../store/connection.ts';
import { answer, refuse, type Given, type Handlers } from '../handler.ts';
import { takeStep } from '../ledger/take-step.ts';
import { reconcileInTurns } from '../matching/reconcile-in-turns.ts';
import { todayOf } from '../matching/today-of.ts';
import { bookRates } from '../rates/book-rates.ts';
import { checklistOf, periodState } from './period-state.ts';
import { bookRevaluation } from './revalue-month.ts';
import { snapshotHash } from './snapshot-hash.ts';

/** Checks a month, revalues what is owed in other currencies, takes the snapshot and locks it. Late rows go to the next open month. */
export const closePeriod: Handlers['periods.close'] = async ({ merchantId, month }, context) => {
  const { writer } = context.workspace;
  const merchant = findMerchant(writer, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const now = context.clock();
  // A close locks the months before it too, those among them that were never closed by name.
  if (closedMonths(writer, merchantId).some((closed) => closed >= month)) return refuse('period_closed', { month });
  if (todayOf(merchant, now) <= lastDayOf(month)) return refuse('period_not_over', { month, ends: lastDayOf(month) });
  if (entryCount(writer, merchantId, month) === 0) return refuse('period_empty', { month });

  return inTransaction<Given<'periods.close'>>(writer, 'periods.close', now, async () => {
    const step = takeStep(writer, merchantId);
    const { made } = await reconcileInTurns(writer, merchant, context, step.note, 'all');
    step.keep('reconcile', sentence('step_reconciled', { matches: made.length }), now);
    bookRates(writer, merchant, now);
    // Sealed before the checklist: the accounts' days are then in step with every entry.
    sealCommand(writer, 'periods.close', now);
    const { items, ready } = checklistOf(writer, merchant, month, now);
    if (!ready) {
      const open = items.filter(({ ok }) => !ok);
      const earlier = open.find(({ item }) => item === 'earlier_months_closed')?.details.facts['earlier'];
      const refused =
        typeof earlier === 'string'
          ? refuse('period_out_of_order', { month, earlier })
          : refuse('checklist_open', { month, items: open.map(({ item }) => item) });
      return { keep: false, value: refused };
    }
    bookRevaluation(writer, merchant, month, now);
    // Sealed before the snapshot too, so that the chain's head covers everything the snapshot rests on.
    sealCommand(writer, 'periods.close', now);
    takeSnapshot(writer, merchant, month, items, now);
    return { keep: true, value: answer(periodState(writer, merchant, month, now)) };
  });
};

/** The snapshot: every account's balance and the turnover as reported, with the chain's head they rest on. */
function takeSnapshot(
  writer: Writer,
  merchant: MerchantRecord,
  month: Month,
  checklist: ReturnType<typeof checklistOf>['items'],
  now: number,
): void {
  const head = chainHead(writer);
  assert(head !== null, 'a month with entries has a chain');
  const content = {
    merchantId: merchant.id,
    month,
    chainHash: head.hash,
    balances: accountBalances(writer, merchant.id, month),
    turnover: turnoverRows(writer, merchant.id, month),
  };
  insertClose(writer, { ...content, checklist, snapshotHash: snapshotHash(content), chainSeq: head.seq }, now);
}
