import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { MatchItem } from '../../../shared/contract/matching.ts';
import { isZero, money, negate, zero, type Money } from '../../../shared/money/money.ts';
import { sumByCurrency } from '../../../shared/money/sum-by-currency.ts';
import { fromWire, toWire, type WireMoney } from '../../../shared/money/wire.ts';

/**
 * How two sides stand to each other: nothing to compare, one side still empty, equal to the last unit, different, or of two
 * currencies, where the booked rates decide and no difference can be named.
 */
export type Standing = 'nothing' | 'one side' | 'even' | 'differs' | 'across';

export type SideSums = {
  readonly left: readonly WireMoney[];
  readonly right: readonly WireMoney[];
  /** Left less right, a sum a currency, those of zero left out. */
  readonly difference: readonly WireMoney[];
  readonly standing: Standing;
};

/** The exact sums of both sides, per currency, and what is between them. */
export function sideSums(left: readonly MatchItem[], right: readonly MatchItem[]): SideSums {
  const of = (items: readonly MatchItem[]): ReadonlyMap<CurrencyCode, Money> =>
    sumByCurrency(items.map(({ amount }) => fromWire(amount)));
  const [ours, theirs] = [of(left), of(right)];
  const currencies = new Set([...ours.keys(), ...theirs.keys()]);
  const difference = [...currencies].map((currency) =>
    money(currency, (ours.get(currency) ?? zero(currency)).units - (theirs.get(currency) ?? zero(currency)).units),
  );
  return {
    left: [...ours.values()].map(toWire),
    right: [...theirs.values()].map(toWire),
    difference: difference.filter((each) => !isZero(each)).map(toWire),
    standing: standingOf(left.length, right.length, currencies.size, difference.every(isZero)),
  };
}

function standingOf(left: number, right: number, currencies: number, zeroes: boolean): Standing {
  if (left + right === 0) return 'nothing';
  if (left === 0 || right === 0) return 'one side';
  if (zeroes) return 'even';
  return currencies > 1 ? 'across' : 'differs';
}

/** The same for the two halves of a transfer: what went out as it came in, so that an even transfer leaves nothing between. */
export function transferSums(items: readonly MatchItem[]): SideSums {
  const went = items.filter(({ amount }) => amount.amount.startsWith('-'));
  const came = items.filter(({ amount }) => !amount.amount.startsWith('-'));
  return sideSums(
    went.map((item) => ({ ...item, amount: toWire(negate(fromWire(item.amount))) })),
    came,
  );
}
