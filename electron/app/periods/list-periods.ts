import { monthOf } from '../../../shared/kernel/local-date.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { listExceptions } from '../../store/exceptions/exceptions-table.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { listClosedPeriods } from '../../store/periods/periods-table.ts';
import { monthsWithRows, turnoverDays, turnoverRows } from '../../store/reports/turnover-table.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { turnoverTotals } from '../reports/turnover.ts';
import { monthStates } from './month-states.ts';

/** Every month that holds anything, newest first. */
export const listPeriods: Handlers['periods.list'] = ({ merchantId }, { workspace: { reader } }) => {
  if (findMerchant(reader, merchantId) === null) return refuse('merchant_unknown', { id: merchantId });
  const closed = new Map(listClosedPeriods(reader, merchantId).map((period) => [period.month, period]));
  const stateOf = monthStates(reader, merchantId);
  const exceptions = listExceptions(reader, merchantId);
  const periods = monthsWithRows(reader, merchantId).map((month) => {
    const rows = turnoverRows(reader, merchantId, month);
    const snapshot = closed.get(month);
    return {
      period: month,
      state: stateOf(month),
      payments: rows.reduce((sum, { payments }) => sum + payments, 0),
      turnover: turnoverTotals(rows, []).map(({ gross }) => toWire(gross)),
      exceptions: exceptions.filter(({ occurredOn }) => monthOf(occurredOn) === month).length,
      late: turnoverDays(reader, merchantId, month)
        .filter(({ day }) => monthOf(day) !== month)
        .reduce((sum, { payments }) => sum + payments, 0),
      closedAt: snapshot === undefined ? null : new Date(snapshot.closedAt).toISOString(),
    };
  });
  return answer({ periods });
};
