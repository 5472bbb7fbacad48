import { money, unitsPerMinor, type Money } from './money.ts';

/**
 * What a bank can move of an exact amount: whole minor units, half to even (IEEE 754, section 4.3.1; the rounding of
 * bankers). ₹22,662.798 is payable as ₹22,662.80; what is owed is said so, while the books keep the exact amount.
 */
export function payable(exact: Money): Money {
  const per = unitsPerMinor(exact.currency);
  const size = exact.units < 0n ? -exact.units : exact.units;
  const whole = size / per;
  const twice = (size % per) * 2n;
  const up = twice > per || (twice === per && whole % 2n === 1n) ? 1n : 0n;
  const units = (whole + up) * per;
  return money(exact.currency, exact.units < 0n ? -units : units);
}
