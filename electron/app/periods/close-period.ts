import { createHash } from 'node:crypto';
import { assert } from '../../../shared/kernel/assert.ts';
import { lastDayOf, type Month } from '../../../shared/kernel/local-date.ts';
import { chainHead, sealEntries } from '../../store/ledger/chain.ts';
import { entryCount } from '../../store/ledger/ledger-checks.ts';
import { findMerchant, type MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { accountBalances, closedMonths, insertClosedPeriod } from '../../store/periods/periods-table.ts';
import { turnoverRows } from '../../store/reports/turnover-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import type { Writer } from '../../store/connection.ts';
import { answer, refuse, type Given, type Handlers } from '../handler.ts';
import { reconcileBooks, todayOf } from '../matching/reconcile-books.ts';
import { checklistOf, periodState } from './period-state.ts';

/** Checks a month, takes its snapshot and locks it. From then on late rows go to the next open month. */
export const closePeriod: Handlers['periods.close'] = async ({ merchantId, month }, context) => {
  const { writer } = context.workspace;
  const merchant = findMerchant(writer, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const now = context.clock();
  if (closedMonths(writer, merchantId).includes(month)) return refuse('period_closed', { month });
  if (todayOf(merchant, now) <= lastDayOf(month)) return refuse('period_not_over', { month, ends: lastDayOf(month) });
  if (entryCount(writer, merchantId, month) === 0) return refuse('period_empty', { month });

  return inTransaction<Given<'periods.close'>>(writer, 'periods.close', now, () => {
    reconcileBooks(writer, merchant, context);
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
    // Sealed before the snapshot, so that the chain's head covers everything the snapshot rests on.
    sealEntries(writer, 'periods.close', now);
    takeSnapshot(writer, merchant, month, items, now);
    return { keep: true, value: answer(periodState(writer, merchant, month, now)) };
  });
};

/**
 * The snapshot: every account's balance and the turnover as reported, with the chain's head they rest on. Its hash is
 * over all of it, so that a report can be held against the books for ever after.
 */
function takeSnapshot(
  writer: Writer,
  merchant: MerchantRecord,
  month: Month,
  checklist: ReturnType<typeof checklistOf>['items'],
  now: number,
): void {
  const head = chainHead(writer);
  assert(head !== null, 'a month with entries has a chain');
  const balances = accountBalances(writer, merchant.id, month);
  const turnover = turnoverRows(writer, merchant.id, month);
  const content = [
    ['nikash snapshot', 1, merchant.id, month, head.hash],
    ...balances.map(({ role, subject, balance }) => [role, subject, balance.currency, balance.units.toString()]),
    ...turnover.map(({ method, payments, gross }) => [
      'turnover',
      method,
      payments,
      gross.currency,
      gross.units.toString(),
    ]),
  ];
  const snapshotHash = createHash('sha256')
    .update(content.map((line) => JSON.stringify(line)).join('\n'))
    .digest('hex');
  insertClosedPeriod(
    writer,
    { merchantId: merchant.id, month, checklist, snapshotHash, chainSeq: head.seq, balances, turnover },
    now,
  );
}
