import { addDays } from '../../../shared/kernel/local-date.ts';
import { fromMinor, unitsPerMinor, zero, type Money } from '../../../shared/money/money.ts';
import type { SeededRandom } from '../../app/demo/seeded-random.ts';
import type { AnyRow } from '../any-rows.ts';
import { decimals, netOf, type SimulatedProvider } from './simulate-sales.ts';
import type { SimulatedBatch } from './simulated-month.ts';

/** For so many days a twentieth of each payout is kept. */
const heldDays = 10;

/**
 * The payouts of a provider that keeps a reserve: each has a hold, and each hold is given back in a payout of its own on its
 * day, but for a few that are kept. `kept` is what these come to: overdue, since all of them fall due in the month or soon
 * after.
 */
export function withReserve(
  batches: readonly SimulatedBatch[],
  { id, currency, referenceOf }: SimulatedProvider,
  random: SeededRandom,
): { readonly batches: readonly SimulatedBatch[]; readonly kept: Money } {
  if (id !== 'payu') return { batches, kept: zero(currency) };
  let kept = 0n;
  const per = unitsPerMinor(currency);
  const all = batches.flatMap((batch, at): readonly SimulatedBatch[] => {
    const part = batch.net.units / per / 20n;
    if (part <= 0n || at % 4 !== 0) return [batch];
    const releaseOn = addDays(batch.on, heldDays);
    const hold: AnyRow = {
      kind: 'reserve_hold',
      at: batch.on,
      currency,
      gross: `-${decimals(part, 2)}`,
      reference: `${id}-H-${random.digits(9)}`,
      batch: batch.reference,
      on: batch.on,
      releaseOn,
    };
    const rows = [...batch.rows, hold];
    const held = { ...batch, rows, net: netOf(currency, rows) };
    if (random.below(8) === 0) {
      kept += part;
      return [held];
    }
    const reference = referenceOf(random);
    const released: AnyRow[] = [
      {
        kind: 'reserve_release',
        at: releaseOn,
        currency,
        gross: decimals(part, 2),
        reference: `${id}-R-${random.digits(9)}`,
        batch: reference,
        on: releaseOn,
      },
    ];
    return [
      held,
      { provider: id, reference, on: releaseOn, rows: released, net: netOf(currency, released), overCharged: [] },
    ];
  });
  return {
    batches: all.toSorted((left, right) => (left.on < right.on ? -1 : left.on > right.on ? 1 : 0)),
    kept: fromMinor(currency, kept),
  };
}
