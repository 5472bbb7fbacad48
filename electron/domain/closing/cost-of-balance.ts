import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import { money, unitsPerMinor, type Money } from '../../../shared/money/money.ts';
import { roundDivision } from '../../../shared/money/round-division.ts';

/** What moved an account in its own currency, and what that was worth in the base currency when it did. */
export type MovedAt = { readonly amount: Money; readonly worth: Money };

/** What came at one time, what it was worth then, and how much of it is still there. */
type Lot = { readonly units: bigint; readonly worth: bigint; left: bigint };

/**
 * What the balance that is left was worth when it came, in the base currency: what came first leaves first. `moves` are
 * in the order in which they happened. A balance that changes sides (the provider is owed, and no longer owes) begins
 * anew with what is left of the move that turned it. Where a part is left of what came at one time, its share of the
 * worth is rounded once, half to even, to whole minor units of the base. A balance of zero costs nothing.
 * @throws AssertionFault for a worth in another currency than the base.
 */
export function costOfBalance(base: CurrencyCode, moves: readonly MovedAt[]): Money {
  const lots: Lot[] = [];
  let first = 0;
  for (const { amount, worth } of moves) {
    assert(worth.currency === base, `${worth.currency} is no worth in ${base}`);
    let moving = amount.units;
    for (let lot = lots[first]; lot !== undefined && opposed(lot.left, moving); lot = lots[first]) {
      const rest = lot.left + moving;
      if (opposed(rest, moving)) {
        lot.left = rest;
        moving = 0n;
      } else {
        first += 1;
        moving = rest;
      }
    }
    if (moving !== 0n) lots.push({ units: amount.units, worth: worth.units, left: moving });
  }
  const per = unitsPerMinor(base);
  const cost = lots.slice(first).reduce((sum, lot) => sum + worthLeft(lot, per), 0n);
  return money(base, cost);
}

/** Whether one takes from the other. */
const opposed = (left: bigint, right: bigint): boolean => (left > 0n && right < 0n) || (left < 0n && right > 0n);

/** All of it as it stands, a part of it in whole minor units. */
function worthLeft({ units, worth, left }: Lot, per: bigint): bigint {
  if (left === units) return worth;
  const sign = units < 0n ? -1n : 1n;
  return roundDivision(worth * left * sign, units * sign * per, 'half_even') * per;
}
