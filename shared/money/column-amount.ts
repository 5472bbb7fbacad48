import { assert } from '../kernel/assert.ts';
import type { CurrencyCode } from '../catalogue/currencies.ts';
import { money, type Money } from './money.ts';

const fracBase = 1_000_000_000n;
const int64Max = 9_223_372_036_854_775_807n;

/** How an amount lies in two INTEGER columns that SQL can sum exactly: value = amount × 10^9 + frac. */
export type ColumnAmount = { readonly amount: bigint; readonly frac: bigint };

/** Splits floor-normalised: `frac` is 0 to 999,999,999, so that (amount, frac) compares as the number does. */
export function toColumns(value: Money): ColumnAmount {
  let amount = value.units / fracBase;
  let frac = value.units % fracBase;
  if (frac < 0n) {
    frac += fracBase;
    amount -= 1n;
  }
  assert(amount >= -int64Max && amount <= int64Max, `${value.currency} amount does not fit the ledger's columns`);
  return { amount, frac };
}

/** Joins what `toColumns` split, or two sums over such columns. */
export const fromColumns = (currency: CurrencyCode, amount: bigint, frac: bigint): Money =>
  money(currency, amount * fracBase + frac);
