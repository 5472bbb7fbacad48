import type { Turnover } from '../../../shared/contract/reports.ts';
import { monthOf, type Month } from '../../../shared/kernel/local-date.ts';
import { add } from '../../../shared/money/add.ts';
import { zero, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import type { Reader } from '../../store/connection.ts';
import { findMerchant, type MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { listClosedPeriods } from '../../store/periods/periods-table.ts';
import { turnoverDays, turnoverRows, type TurnoverDay, type TurnoverRow } from '../../store/reports/turnover-table.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { monthStates } from '../periods/month-states.ts';
import { restated } from '../periods/restated.ts';

/** Turnover of a month: gross completed sales by business day and method, declared beside real, late ones said. */
export function turnoverReport(reader: Reader, merchant: MerchantRecord, month: Month): Turnover {
  const closed = listClosedPeriods(reader, merchant.id).find((period) => period.month === month);
  const rows = turnoverRows(reader, merchant.id, month);
  const days = turnoverDays(reader, merchant.id, month);
  return {
    merchant: { id: merchant.id, name: merchant.name },
    period: month,
    zone: merchant.zone,
    state: monthStates(reader, merchant.id)(month),
    snapshotHash: closed?.snapshotHash ?? null,
    rows: rows.map(({ method, payments, gross }) => ({
      currency: gross.currency,
      method,
      payments,
      gross: toWire(gross),
    })),
    days: days.map(({ day, method, payments, gross }) => ({
      day,
      currency: gross.currency,
      method,
      payments,
      gross: toWire(gross),
    })),
    totals: turnoverTotals(rows, merchant.declared).map(({ payments, gross, declared }) => ({
      currency: gross.currency,
      payments,
      gross: toWire(gross),
      declared: declared === null ? null : toWire(declared),
    })),
    late: lateOnes(days, month),
    restatement: restated(reader, merchant.id, month),
  };
}

export type TurnoverTotal = { readonly payments: number; readonly gross: Money; readonly declared: Money | null };

/** One total a currency; a currency that was declared and sold nothing stands there with zero. */
export function turnoverTotals(rows: readonly TurnoverRow[], declared: readonly Money[]): TurnoverTotal[] {
  const totals = new Map<string, TurnoverTotal>();
  for (const expected of declared)
    totals.set(expected.currency, { payments: 0, gross: zero(expected.currency), declared: expected });
  for (const { gross, payments } of rows) {
    const total = totals.get(gross.currency) ?? { payments: 0, gross: zero(gross.currency), declared: null };
    totals.set(gross.currency, { ...total, payments: total.payments + payments, gross: add(total.gross, gross) });
  }
  return [...totals.values()];
}

function lateOnes(days: readonly TurnoverDay[], month: Month): Turnover['late'] {
  const late = new Map<string, { readonly month: Month; payments: number; gross: Money }>();
  for (const { day, payments, gross } of days) {
    const own = monthOf(day);
    if (own === month) continue;
    const key = `${own} ${gross.currency}`;
    const total = late.get(key) ?? { month: own, payments: 0, gross: zero(gross.currency) };
    late.set(key, { month: own, payments: total.payments + payments, gross: add(total.gross, gross) });
  }
  return [...late.values()].map(({ month: own, payments, gross }) => ({
    month: own,
    currency: gross.currency,
    payments,
    gross: toWire(gross),
  }));
}

export const reportTurnover: Handlers['reports.turnover'] = ({ merchantId, month }, { workspace: { reader } }) => {
  const merchant = findMerchant(reader, merchantId);
  return merchant === null
    ? refuse('merchant_unknown', { id: merchantId })
    : answer(turnoverReport(reader, merchant, month));
};
