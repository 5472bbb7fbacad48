import { assertNever } from '../../../shared/kernel/assert.ts';
import {
  addMonths,
  daysBetween,
  firstDayOf,
  lastDayOf,
  type LocalDate,
  type Month,
} from '../../../shared/kernel/local-date.ts';
import type { ReportsPlace, ReportSpan, ToldBy } from './reports-place.ts';

type Days = { readonly from: LocalDate; readonly to: LocalDate };

/** First and last day of a span around a month, both within. The financial year is India's, April to March. */
export function spanOf(span: Exclude<ReportSpan, 'own'>, month: Month): Days {
  const at = Number(month.slice(5));
  const months = (first: Month, count: number): Days => ({
    from: firstDayOf(first),
    to: lastDayOf(addMonths(first, count - 1)),
  });
  switch (span) {
    case 'month':
      return months(month, 1);
    case 'last':
      return months(addMonths(month, -1), 1);
    case 'quarter':
      return months(addMonths(month, -((at - 1) % 3)), 3);
    case 'year':
      return months(addMonths(month, 1 - at), 12);
    case 'financial':
      return months(addMonths(month, -((at + 8) % 12)), 12);
    default:
      return assertNever(span);
  }
}

/** The days of a place; one's own begin as the month's until they are chosen. */
export function daysOfPlace(
  { span, from, to }: Pick<ReportsPlace, 'from' | 'to'> & { readonly span: ReportSpan },
  month: Month,
): Days {
  const whole = spanOf(span === 'own' ? 'month' : span, month);
  return span === 'own' ? { from: from ?? whole.from, to: to ?? whole.to } : whole;
}

/** A picture of three months by day can still be read; of more, by month. */
export const suitedBy = ({ from, to }: Days): ToldBy => (daysBetween(from, to) > 92 ? 'month' : 'day');
