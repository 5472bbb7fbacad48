import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { Turnover } from '../../../shared/contract/reports.ts';
import { addDays, firstDayOf, lastDayOf, type LocalDate, type Month } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';
import { sum } from '../../../shared/money/sum.ts';
import { fromWire } from '../../../shared/money/wire.ts';

/** One day of one currency: what each method brought, and all of them together. */
export type DayRow = {
  readonly day: LocalDate;
  readonly payments: number;
  readonly byMethod: ReadonlyMap<string, Money>;
  readonly total: Money;
};

/** The methods of a currency, the largest first, so that the same one stands at the foot of every bar. */
export function methodsOf(turnover: Turnover, currency: CurrencyCode): readonly string[] {
  return turnover.rows
    .filter((row) => row.currency === currency)
    .toSorted((a, b) => compareUnits(fromWire(b.gross).units, fromWire(a.gross).units))
    .map(({ method }) => method);
}

/** Every day of the month, also those on which nothing was sold: a gap in the chart would hide them. */
export function dayRows(turnover: Turnover, currency: CurrencyCode): readonly DayRow[] {
  return daysOf(turnover.period).map((day) => {
    const rows = turnover.days.filter((row) => row.day === day && row.currency === currency);
    const byMethod = new Map(rows.map((row) => [row.method, fromWire(row.gross)]));
    const payments = rows.reduce((count, row) => count + row.payments, 0);
    return { day, payments, byMethod, total: sum(currency, byMethod.values()) };
  });
}

function daysOf(month: Month): readonly LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = firstDayOf(month); day <= lastDayOf(month); day = addDays(day, 1)) days.push(day);
  return days;
}

const compareUnits = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);
