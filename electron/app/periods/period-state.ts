import type { PeriodState } from '../../../shared/contract/periods.ts';
import type { Month } from '../../../shared/kernel/local-date.ts';
import { buildChecklist, type Checklist } from '../../domain/closing/build-checklist.ts';
import type { Reader } from '../../store/connection.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { listClosedPeriods } from '../../store/periods/periods-table.ts';
import { closingFacts } from './closing-facts.ts';
import { monthStates } from './month-states.ts';

/** A closed month as it was closed; an open one with its checklist as of now. */
export function periodState(reader: Reader, merchant: MerchantRecord, month: Month, now: number): PeriodState {
  const closed = listClosedPeriods(reader, merchant.id).find((period) => period.month === month);
  if (closed !== undefined) {
    const { checklist, snapshotHash, closedAt, accounts } = closed;
    return {
      period: month,
      state: 'closed',
      checklist: [...checklist],
      snapshot: { hash: snapshotHash, closedAt: new Date(closedAt).toISOString(), accounts },
    };
  }
  return {
    period: month,
    state: monthStates(reader, merchant.id)(month),
    checklist: [...checklistOf(reader, merchant, month, now).items],
    snapshot: null,
  };
}

export const checklistOf = (reader: Reader, merchant: MerchantRecord, month: Month, now: number): Checklist =>
  buildChecklist(closingFacts(reader, merchant, month, now));
