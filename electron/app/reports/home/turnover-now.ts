import type { HomeReport } from '../../../../shared/contract/home.ts';
import { addMonths, monthOf, type LocalDate, type Month } from '../../../../shared/kernel/local-date.ts';
import { absolute, isNegative, isZero, zero, type Money } from '../../../../shared/money/money.ts';
import { sumByCurrency } from '../../../../shared/money/sum-by-currency.ts';
import { toWire } from '../../../../shared/money/wire.ts';
import { sentence, type Sentence } from '../../../../shared/wording/sentence.ts';
import { pace } from '../../../domain/home/pace.ts';
import type { Reader } from '../../../store/connection.ts';
import type { MerchantRecord } from '../../../store/merchants/merchants-table.ts';
import { turnoverDays, turnoverRows } from '../../../store/reports/turnover-table.ts';
import { plain } from '../../matching/match-items.ts';
import { turnoverTotals } from '../turnover.ts';

/** Turnover of a month by currency beside what was declared and beside the month before: whole, and up to the same day. */
export function turnoverNow(
  reader: Reader,
  merchant: MerchantRecord,
  month: Month,
  today: LocalDate,
): HomeReport['turnover'] {
  const before = addMonths(month, -1);
  const runs = monthOf(today) === month;
  const whole = turnoverTotals(turnoverRows(reader, merchant.id, before), []);
  const through = `${before}-${today.slice(8)}`;
  const sameDays = runs
    ? sumByCurrency(
        turnoverDays(reader, merchant.id, before)
          .filter(({ day }) => day <= through)
          .map(({ gross }) => gross),
      )
    : null;
  const own = turnoverTotals(turnoverRows(reader, merchant.id, month), merchant.declared);
  // That nothing was sold any more in a currency is told too.
  const gone = whole
    .filter((last) => !own.some(({ gross }) => gross.currency === last.gross.currency))
    .map((last) => ({ payments: 0, gross: zero(last.gross.currency), declared: null }));
  return [...own, ...gone].map(({ payments, gross, declared }) => {
    const { currency } = gross;
    return {
      currency,
      payments,
      gross: toWire(gross),
      declared: declared === null ? null : toWire(declared),
      lastMonth: toWire(whole.find((total) => total.gross.currency === currency)?.gross ?? zero(currency)),
      lastMonthSameDays: sameDays === null ? null : toWire(sameDays.get(currency) ?? zero(currency)),
      pace: paceSaid(gross, declared, month, today),
    };
  });
}

function paceSaid(
  real: Money,
  declared: Money | null,
  month: Month,
  today: LocalDate,
): HomeReport['turnover'][number]['pace'] {
  const found = pace(real, declared, month, today);
  if (found === null) return null;
  const facts = { day: today, expected: toWire(found.expected) };
  const apart = toWire(absolute(found.ahead));
  const says: Sentence = isZero(found.ahead)
    ? sentence('home_pace_even', facts)
    : isNegative(found.ahead)
      ? sentence('home_pace_behind', { ...facts, apart })
      : sentence('home_pace_ahead', { ...facts, apart });
  return plain(says);
}
