import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { convert } from '../../../shared/money/convert.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { Rate } from '../../../shared/money/rate.ts';
import { sum } from '../../../shared/money/sum.ts';

export type RateOf = (currency: CurrencyCode) => Rate | null;

/** Amounts of several currencies as one, each rounded once; null where a rate is missing: a part is no whole. */
export function inCurrency(to: CurrencyCode, amounts: readonly Money[], rateOf: RateOf): Money | null {
  const parts = amounts.filter(({ units }) => units !== 0n).map((amount) => converted(amount, to, rateOf));
  const known = parts.filter((part) => part !== null);
  return known.length < parts.length ? null : sum(to, known);
}

function converted(amount: Money, to: CurrencyCode, rateOf: RateOf): Money | null {
  if (amount.currency === to) return amount;
  const rate = rateOf(amount.currency);
  return rate === null ? null : convert(amount, rate);
}

/** As much as rates are known of, and the currencies they are not known of. */
export function knownInCurrency(
  to: CurrencyCode,
  amounts: readonly Money[],
  rateOf: RateOf,
): { readonly total: Money; readonly withoutRate: readonly CurrencyCode[] } {
  const missing = new Set<CurrencyCode>();
  const parts = amounts.flatMap((amount) => {
    const part = amount.units === 0n ? null : converted(amount, to, rateOf);
    if (part === null && amount.units !== 0n) missing.add(amount.currency);
    return part === null ? [] : [part];
  });
  return { total: sum(to, parts), withoutRate: [...missing] };
}
