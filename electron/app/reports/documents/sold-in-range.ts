import type { ReportWanted } from '../../../../shared/contract/report-document.ts';
import { addDays, daysBetween, monthOf, type LocalDate, type Month } from '../../../../shared/kernel/local-date.ts';
import type { Money } from '../../../../shared/money/money.ts';
import type { Reader } from '../../../store/connection.ts';
import type { MerchantRecord } from '../../../store/merchants/merchants-table.ts';
import { turnoverInRange, turnoverInZone } from '../../../store/reports/turnover-range.ts';
import { zoneSegments } from './zone-segments.ts';

/** Sales of a day and method, and the month that counts them. */
export type Sold = {
  readonly day: LocalDate;
  readonly period: Month;
  readonly method: string;
  readonly payments: number;
  /** Those of them whose file gives a day and no time, where another zone tells the days; else nobody asks. */
  readonly dayOnly: number;
  readonly gross: Money;
};

const daySeconds = 86_400;
const epoch = '1970-01-01' as LocalDate;

/** No two zones are further apart: −12:00 and +14:00. */
const daysApart = 2;

/** Whether days are told by clocks of another zone than the merchant's own. */
export const toldElsewhere = ({ zone }: Pick<ReportWanted, 'zone'>, merchant: Pick<MerchantRecord, 'zone'>): boolean =>
  zone !== null && zone !== merchant.zone;

/**
 * What was sold in the range: by the merchant's own days as the months count it, or by the days of another zone, told from the
 * moments of the payments.
 */
export function soldInRange(
  reader: Reader,
  merchant: MerchantRecord,
  wanted: Pick<ReportWanted, 'from' | 'to' | 'zone'>,
): readonly Sold[] {
  const { from, to, zone } = wanted;
  if (zone === null || !toldElsewhere(wanted, merchant))
    return turnoverInRange(reader, merchant.id, from, to).map((sold) => ({ ...sold, dayOnly: 0 }));
  const around = { from: addDays(from, -daysApart), to: addDays(to, daysApart) };
  const second = (day: LocalDate): number => daysBetween(epoch, day) * daySeconds;
  const segments = zoneSegments(
    zone,
    second(addDays(around.from, -daysApart)),
    second(addDays(around.to, daysApart + 1)),
  );
  return turnoverInZone(reader, merchant.id, { from, to }, around, segments).map((sold) => ({
    ...sold,
    period: monthOf(sold.day),
  }));
}
