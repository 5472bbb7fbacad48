import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { Money } from '../../../shared/money/money.ts';
import { compareText } from '../matching/in-order.ts';

/** What an amount comes to in the currency that needs are ordered by; null where no rate is known. */
export type Worth = (amount: Money) => Money | null;

export type OrderedNeeds<Need> = {
  readonly needs: readonly Need[];
  /** Currencies of which no rate is known: what they are worth beside the others nobody can say. */
  readonly withoutRate: readonly CurrencyCode[];
};

/**
 * The most money at risk first, whatever its currency; then what no rate is known of, currency by currency; last what is no
 * matter of money, in the order given. Amounts are compared and never added.
 */
export function orderNeeds<Need extends { readonly amount: Money | null }>(
  needs: readonly Need[],
  worth: Worth,
): OrderedNeeds<Need> {
  const told = needs.map((need) => ({ need, worth: need.amount === null ? null : worth(need.amount) }));
  const valued = told.flatMap((one) => (one.worth === null ? [] : [{ need: one.need, units: one.worth.units }]));
  const unvalued = told.flatMap(({ need, worth: known }) =>
    known === null && need.amount !== null ? [{ need, amount: need.amount }] : [],
  );
  return {
    needs: [
      ...valued.toSorted((one, other) => descending(one.units, other.units)).map(({ need }) => need),
      ...unvalued
        .toSorted(
          ({ amount: one }, { amount: other }) =>
            compareText(one.currency, other.currency) || descending(one.units, other.units),
        )
        .map(({ need }) => need),
      ...needs.filter(({ amount }) => amount === null),
    ],
    withoutRate: [...new Set(unvalued.map(({ amount }) => amount.currency))].toSorted(compareText),
  };
}

const descending = (one: bigint, other: bigint): number => (one === other ? 0 : one > other ? -1 : 1);
