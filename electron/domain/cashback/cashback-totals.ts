import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { monthOf, type LocalDate, type Month } from '../../../shared/kernel/local-date.ts';
import { money, type Money } from '../../../shared/money/money.ts';
import type { SettledScheme } from './settle-cashback.ts';

export type CashbackSums = {
  /** Payments for which something is due. */
  readonly payments: number;
  readonly due: Money;
  readonly received: Money;
  readonly waiting: Money;
  readonly missing: Money;
  readonly withoutDue: Money;
  readonly asks: number;
};

/** A scheme's sums: over its payments of a month, or over all; receipts that nothing explains count on their own day. */
export const cashbackTotals = (settled: SettledScheme, month: Month | null): CashbackSums =>
  cashbackTotalsOn(settled, (on) => month === null || monthOf(on) === month);

/** The same over any days. */
export function cashbackTotalsOn(
  { scheme, rows, receipts }: SettledScheme,
  isTold: (on: LocalDate) => boolean,
): CashbackSums {
  const shown = rows.filter(({ row }) => isTold(row.on));
  const unexplained = receipts.filter(({ receipt }) => isTold(receipt.on));
  const sum = (amounts: readonly Money[]): Money => sumIn(scheme.currency, amounts);
  return {
    payments: shown.filter(({ due }) => due.units > 0n).length,
    due: sum(shown.map(({ due }) => due)),
    received: sum(shown.map(({ received }) => received)),
    waiting: sum(shown.map(({ waiting }) => waiting)),
    missing: sum(shown.map(({ missing }) => missing)),
    withoutDue: sum(unexplained.map(({ withoutDue }) => withoutDue)),
    asks: shown.filter(({ state }) => state === 'asks').length,
  };
}

export const sumIn = (currency: CurrencyCode, amounts: readonly Money[]): Money =>
  money(
    currency,
    amounts.reduce((total, { units }) => total + units, 0n),
  );
