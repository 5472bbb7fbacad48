import { subtract as subtractDinero } from 'dinero.js/bigint';
import { fromDinero, toDinero } from './dinero.ts';
import { assertSameCurrency, type Money } from './money.ts';

/** @throws AssertionFault when the currencies differ. */
export function subtract(left: Money, right: Money): Money {
  assertSameCurrency(left, right);
  return fromDinero(subtractDinero(toDinero(left), toDinero(right)));
}
