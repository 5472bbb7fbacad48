import {
  daysBetween,
  firstDayOf,
  lastDayOf,
  monthOf,
  type LocalDate,
  type Month,
} from '../../../shared/kernel/local-date.ts';
import { money, type Money } from '../../../shared/money/money.ts';
import { payable } from '../../../shared/money/payable.ts';
import { roundDivision } from '../../../shared/money/round-division.ts';
import { subtract } from '../../../shared/money/subtract.ts';

/** `ahead` is negative where less was sold than the days would have brought. */
export type Pace = { readonly expected: Money; readonly ahead: Money };

/**
 * Turnover of a running month beside what pro rata of the declared would have come by the end of today, every day counted alike,
 * in whole minor units. Null for a month that is not today's, and where nothing was declared.
 */
export function pace(real: Money, declared: Money | null, month: Month, today: LocalDate): Pace | null {
  if (declared === null || declared.units <= 0n || monthOf(today) !== month) return null;
  const first = firstDayOf(month);
  const days = BigInt(daysBetween(first, today) + 1);
  const all = BigInt(daysBetween(first, lastDayOf(month)) + 1);
  const expected = payable(money(declared.currency, roundDivision(declared.units * days, all, 'half_even')));
  return { expected, ahead: subtract(real, expected) };
}
