import { fromWire, type WireMoney } from '../../../shared/money/wire.ts';
import { shareOf } from '../../ui/share-of.ts';

export type SparkBars = {
  /** In ten-thousandths of the largest; null where nothing is known. */
  readonly bars: readonly (number | null)[];
  readonly least: WireMoney | null;
  readonly most: WireMoney | null;
};

/** How high each of several amounts of one currency stands against the largest. A month below zero stands at nothing. */
export function sparkBars(months: readonly (WireMoney | null)[]): SparkBars {
  const known = months
    .filter((amount) => amount !== null)
    .map((amount) => ({ amount, units: fromWire(amount).units }))
    .toSorted((left, right) => (left.units < right.units ? -1 : left.units > right.units ? 1 : 0));
  const most = known.at(-1)?.amount ?? null;
  return {
    bars: months.map((amount) => (amount === null || most === null ? null : Math.max(0, shareOf(amount, most) ?? 0))),
    least: known[0]?.amount ?? null,
    most,
  };
}
