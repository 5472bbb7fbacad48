import { add as addDinero } from 'dinero.js/bigint';
import { fromDinero, toDinero } from './dinero.ts';
import { assertSameCurrency, type Money } from './money.ts';

/** @throws AssertionFault when the currencies differ. */
export function add(left: Money, right: Money): Money {
  assertSameCurrency(left, right);
  return fromDinero(addDinero(toDinero(left), toDinero(right)));
}
