import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { money, type Money } from '../../../shared/money/money.ts';
import type { Counted } from './check-summary.ts';

export type SidesCounting = {
  readonly add: (net: Money) => void;
  /** What was counted, beside the balances that the lines run from and to. */
  readonly with: (found: { readonly opening: Money; readonly closing: Money } | null) => Counted;
};

/** Adds up what came in and what went out, and how many times. */
export function countSides(currency: CurrencyCode): SidesCounting {
  let withdrawals = 0n;
  let deposits = 0n;
  let withdrawalCount = 0;
  let depositCount = 0;
  return {
    add: ({ units }) => {
      if (units < 0n) {
        withdrawals -= units;
        withdrawalCount += 1;
      } else {
        deposits += units;
        depositCount += 1;
      }
    },
    with: (found) => ({
      opening: found?.opening ?? null,
      closing: found?.closing ?? null,
      withdrawals: money(currency, withdrawals),
      deposits: money(currency, deposits),
      withdrawalCount,
      depositCount,
    }),
  };
}
