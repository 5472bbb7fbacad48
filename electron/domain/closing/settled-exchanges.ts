import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { convert } from '../../../shared/money/convert.ts';
import { isNegative, isZero, money, negate, type Money } from '../../../shared/money/money.ts';
import { sumByCurrency } from '../../../shared/money/sum-by-currency.ts';
import type { BookedSum, MissingRate } from './revalue.ts';

export type SettledExchanges = {
  /** What came for what was given, over all that is whole, at the rates of each day: a gain, or a loss where negative. */
  readonly gain: Money;
  readonly missing: readonly MissingRate[];
};

/**
 * What a provider's exchanges brought more than the booked rates say (IAS 21.21 and 21.28). `sums` are what exchange
 * clearing was moved by, debits positive: what was given is debited, what came is credited, each day's at the rate of
 * that day; sums in the base currency are worth themselves and need no rate. A day on which one side alone is in the
 * books is left as it is: the other side is in a file that is still to come, and what came for it is not known.
 */
export function settledExchanges(base: CurrencyCode, sums: readonly BookedSum[]): SettledExchanges {
  const days = Map.groupBy(sums, ({ day }) => day);
  const missing: MissingRate[] = [];
  let gain = 0n;
  for (const day of [...days.keys()].toSorted()) {
    const ofDay = days.get(day) ?? [];
    const amounts = [...sumByCurrency(ofDay.map(({ amount }) => amount)).values()].filter((amount) => !isZero(amount));
    if (!amounts.some(isNegative) || amounts.every(isNegative)) continue;
    for (const amount of amounts) {
      const worth = worthOf(base, amount, ofDay);
      if (worth === null) missing.push({ currency: amount.currency, day });
      else gain += negate(worth).units;
    }
  }
  return { gain: money(base, gain), missing };
}

function worthOf(base: CurrencyCode, amount: Money, ofDay: readonly BookedSum[]): Money | null {
  if (amount.currency === base) return amount;
  const rate = ofDay.find((each) => each.amount.currency === amount.currency)?.rate ?? null;
  return rate === null ? null : convert(amount, rate);
}
