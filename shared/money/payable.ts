import { money, unitsPerMinor, type Money } from './money.ts';
import { roundDivision } from './round-division.ts';

/**
 * What a bank can move of an exact amount: whole minor units, half to even. ₹22,662.798 is payable as ₹22,662.80; what
 * is owed is said so, while the books keep the exact amount.
 */
export function payable(exact: Money): Money {
  const per = unitsPerMinor(exact.currency);
  return money(exact.currency, roundDivision(exact.units, per, 'half_even') * per);
}
