import { assert } from '../kernel/assert.ts';
import { money, unitsPerMinor, type Money } from './money.ts';

/**
 * Splits an amount by whole-number ratios without losing a unit: the parts add up to it exactly, and each is its exact share but
 * for less than one unit (the method of largest remainders). What does not divide goes unit by unit to those that lost most by
 * rounding down; of equal ones to the larger ratio, then to the first. A whole number of minor units is split into whole
 * minor units (₹100 by three is 33.34, 33.33, 33.33); anything finer into ledger units.
 * @throws AssertionFault for a negative ratio, or when all are zero.
 */
export function allocate(value: Money, ratios: readonly bigint[]): readonly Money[] {
  assert(
    ratios.every((ratio) => ratio >= 0n) && ratios.some((ratio) => ratio > 0n),
    'ratios are whole numbers, at least one above zero',
  );
  const per = unitsPerMinor(value.currency);
  const unit = value.units % per === 0n ? per : 1n;
  const whole = value.units / unit;
  const total = ratios.reduce((sum, ratio) => sum + ratio, 0n);
  // Both cut towards zero, so that a negative amount is split as its opposite is.
  const parts = ratios.map((ratio) => (whole * ratio) / total);
  const lost = ratios.map((ratio) => size((whole * ratio) % total));
  const missing = whole - parts.reduce((sum, part) => sum + part, 0n);
  const one = missing < 0n ? -1n : 1n;
  const inTurn = ratios
    .map((ratio, index) => ({ ratio, index, lost: lost[index] ?? 0n }))
    .toSorted((a, b) => order(b.lost, a.lost) || order(b.ratio, a.ratio) || a.index - b.index);
  for (const { index } of inTurn.slice(0, Number(size(missing)))) parts[index] = (parts[index] ?? 0n) + one;
  return parts.map((part) => money(value.currency, part * unit));
}

const size = (number: bigint): bigint => (number < 0n ? -number : number);
const order = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);
