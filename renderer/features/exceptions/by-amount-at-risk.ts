import type { Exception } from '../../../shared/contract/exceptions.ts';
import { fromWire } from '../../../shared/money/wire.ts';

/** The most at risk first within each currency; amounts of different currencies are never compared. */
export function byAmountAtRisk(exceptions: readonly Exception[]): readonly Exception[] {
  const weighed = exceptions.map((exception) => ({ exception, ...fromWire(exception.amountAtRisk) }));
  return weighed
    .toSorted((a, b) => {
      if (a.currency !== b.currency) return a.currency < b.currency ? -1 : 1;
      return a.units < b.units ? 1 : a.units > b.units ? -1 : 0;
    })
    .map(({ exception }) => exception);
}
