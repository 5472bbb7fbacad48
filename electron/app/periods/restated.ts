import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Month } from '../../../shared/kernel/local-date.ts';
import type { Restatement } from '../../../shared/contract/periods.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { restatement, type ReportedRow } from '../../domain/closing/restatement.ts';
import type { Reader } from '../../store/connection.ts';
import { closesOf, closeTurnover } from '../../store/periods/periods-table.ts';
import { turnoverRows } from '../../store/reports/turnover-table.ts';

/** What the last close that was taken back reported, beside what the month comes to now; null for one never reopened. */
export function restated(reader: Reader, merchantId: MerchantId, month: Month): Restatement {
  const before = closesOf(reader, merchantId, month).findLast(({ reopened }) => reopened !== null);
  if (before === undefined) return null;
  const { rows, totals } = restatement(closeTurnover(reader, before.seq), turnoverRows(reader, merchantId, month));
  return {
    rows: rows.map((row) => ({
      method: row.method,
      before: shown(row.before),
      after: shown(row.after),
      difference: toWire(row.difference),
    })),
    totals: totals.map((total) => ({
      before: toWire(total.before.gross),
      after: toWire(total.after.gross),
      difference: toWire(total.difference),
    })),
  };
}

const shown = (row: Pick<ReportedRow, 'payments' | 'gross'> | null) =>
  row === null ? null : { payments: row.payments, gross: toWire(row.gross) };
