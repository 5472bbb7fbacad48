import type { Output } from '../../../shared/contract/contract.ts';
import { fromWire } from '../../../shared/money/wire.ts';

export type Exceptions = Output<'exceptions.list'>['exceptions'];

/** The most at risk first within each currency; amounts of different currencies are never compared. */
export function byAmountAtRisk(exceptions: Exceptions): Exceptions {
  return exceptions.toSorted((a, b) => {
    if (a.amountAtRisk.currency !== b.amountAtRisk.currency)
      return a.amountAtRisk.currency < b.amountAtRisk.currency ? -1 : 1;
    const difference = fromWire(b.amountAtRisk).units - fromWire(a.amountAtRisk).units;
    return difference > 0n ? 1 : difference < 0n ? -1 : 0;
  });
}
