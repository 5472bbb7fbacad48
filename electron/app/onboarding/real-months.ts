import { addMonths, monthOf } from '../../../shared/kernel/local-date.ts';
import type { RealMonth } from '../../domain/onboarding/declared-advice.ts';
import type { Reader } from '../../store/connection.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { monthsWithRows, turnoverRows } from '../../store/reports/turnover-table.ts';
import { todayOf } from '../matching/today-of.ts';
import { turnoverTotals } from '../reports/turnover.ts';

const looksBack = 3;

/** Turnover of the last whole months before today's, as far as there are books of them: one amount a currency. */
export function realMonths(reader: Reader, merchant: MerchantRecord, now: number): readonly RealMonth[] {
  const thisMonth = monthOf(todayOf(merchant, now));
  const first = addMonths(thisMonth, -looksBack);
  return monthsWithRows(reader, merchant.id)
    .filter((month) => month >= first && month < thisMonth)
    .map((month) => turnoverTotals(turnoverRows(reader, merchant.id, month), []).map(({ gross }) => gross));
}
