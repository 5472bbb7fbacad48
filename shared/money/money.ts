import { assert } from '../kernel/assert.ts';
import { exponentOf, type CurrencyCode } from '../catalogue/currencies.ts';

/**
 * An exact amount. `units` counts the smallest thing the ledger can hold in that currency: 10^-scale of the major
 * unit, where scale = `ledgerScale(currency)`, which is always finer than the minor unit, so that a provider's tax
 * of ₹1.332 is held as it was written and no row is rounded on its way in.
 */
export type Money = { readonly currency: CurrencyCode; readonly units: bigint };

/** Decimals the ledger holds: up to nine of the currency's own (column `amount`) and nine more (column `frac`). */
export const ledgerScale = (currency: CurrencyCode): number => Math.min(exponentOf(currency), 9) + 9;

/** How many ledger units make one minor unit (paisa, cent, satoshi, wei). */
export const unitsPerMinor = (currency: CurrencyCode): bigint =>
  10n ** BigInt(ledgerScale(currency) - exponentOf(currency));

export const money = (currency: CurrencyCode, units: bigint): Money => ({ currency, units });

export const zero = (currency: CurrencyCode): Money => ({ currency, units: 0n });

/** From whole minor units: `fromMinor('INR', 12345n)` is ₹123.45. */
export const fromMinor = (currency: CurrencyCode, minor: bigint): Money =>
  money(currency, minor * unitsPerMinor(currency));

export const isZero = (value: Money): boolean => value.units === 0n;

export const isNegative = (value: Money): boolean => value.units < 0n;

export const negate = (value: Money): Money => money(value.currency, -value.units);

export const absolute = (value: Money): Money => (value.units < 0n ? negate(value) : value);

/** Both must be of one currency; anything else is a fault of ours. */
export function assertSameCurrency(left: Money, right: Money): void {
  assert(left.currency === right.currency, `${left.currency} and ${right.currency} do not add up`);
}
