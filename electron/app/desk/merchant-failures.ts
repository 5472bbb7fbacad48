import { addMonths, type LocalDate } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';
import { sumByCurrency } from '../../../shared/money/sum-by-currency.ts';
import { countTries } from '../../domain/desk/tries.ts';
import { failuresOfDays, failuresOfMonth, type SuddenFailures } from '../../domain/desk/sudden-failures.ts';
import type { DayCount } from '../../domain/incidents/baseline-rate.ts';
import { causeOfDecline } from '../../domain/incidents/cause-of-decline.ts';
import type { Reader } from '../../store/connection.ts';
import { findMonthPack } from '../../store/desk/month-packs-table.ts';
import type { KnownMerchant } from './gather-desk.ts';

export type MerchantFailures = { readonly failures: SuddenFailures | null; readonly amounts: readonly Money[] };

/** Whether payments fail far more than they used to: by the last days in the books, else by the last month that came as a pack. */
export function merchantFailures(reader: Reader, known: KnownMerchant): MerchantFailures {
  if (known.declines.length > 0) return ofBooks(known);
  return { failures: ofPack(reader, known), amounts: [] };
}

function ofBooks({ declines, sales, today }: KnownMerchant): MerchantFailures {
  const byDay = Map.groupBy(declines, ({ day }) => day);
  const sold = new Map<LocalDate, number>();
  for (const { day, count } of sales) sold.set(day, (sold.get(day) ?? 0) + count);
  const days = new Map<LocalDate, DayCount>();
  for (const day of new Set([...byDay.keys(), ...sold.keys()])) {
    // A day without a sale may be one whose sales are in a file that has not come: failures alone say nothing.
    if ((sold.get(day) ?? 0) === 0) continue;
    const { made, failed } = countTries(sold.get(day) ?? 0, byDay.get(day) ?? []);
    days.set(day, { failed, all: made });
  }
  const failures = failuresOfDays(days, today);
  const failed = declines.filter(
    ({ day, reason }) => day === failures?.period && causeOfDecline(reason) === 'technical',
  );
  return { failures, amounts: [...sumByCurrency(failed.map(({ amount }) => amount)).values()] };
}

/** How many months before it a month is held against. */
const monthsBefore = 3;
/** Only what is recent is news. */
const fewFailures = 5;

function ofPack(reader: Reader, { merchant, pack, packMonths, today }: KnownMerchant): SuddenFailures | null {
  const last = packMonths.at(-1);
  if (pack === null || pack.month !== last || pack.attempts.failed < fewFailures) return null;
  if (addMonths(pack.month, 2) < today.slice(0, 7)) return null;
  const before = Array.from({ length: monthsBefore }, (_, index) => addMonths(pack.month, -1 - index))
    .filter((month) => packMonths.includes(month))
    .map((month) => findMonthPack(reader, merchant.id, month)?.pack.attempts)
    .filter((attempts) => attempts !== undefined);
  return before.length === 0 ? null : failuresOfMonth(pack.month, pack.attempts, before);
}
