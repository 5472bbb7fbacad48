import { allocate as allocateDinero, dinero } from 'dinero.js/bigint';
import { exponentOf } from '../catalogue/currencies.ts';
import { assert } from '../kernel/assert.ts';
import { fromDinero } from './dinero.ts';
import { ledgerScale, unitsPerMinor, type Money } from './money.ts';

/**
 * Splits an amount by whole-number ratios without losing a unit: the parts add up to it exactly, and what does not
 * divide goes unit by unit to the largest ratios. A whole number of minor units is split into whole minor units (₹100 by three is
 * 33.34, 33.33, 33.33); anything finer into ledger units.
 * @throws AssertionFault for a negative ratio, or when all are zero.
 */
export function allocate(value: Money, ratios: readonly bigint[]): readonly Money[] {
  assert(
    ratios.every((ratio) => ratio >= 0n) && ratios.some((ratio) => ratio > 0n),
    'ratios are whole numbers, at least one above zero',
  );
  const per = unitsPerMinor(value.currency);
  const whole = value.units % per === 0n;
  const exponent = exponentOf(value.currency);
  const parts = allocateDinero(
    dinero({
      amount: whole ? value.units / per : value.units,
      currency: { code: value.currency, base: 10n, exponent: BigInt(exponent) },
      scale: BigInt(whole ? exponent : ledgerScale(value.currency)),
    }),
    [...ratios],
  ).map(fromDinero);
  assert(parts.reduce((total, part) => total + part.units, 0n) === value.units, 'an allocation has lost units');
  return parts;
}
