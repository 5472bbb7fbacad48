import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { runningBalance, type BalanceLine, type RunningBalance } from '../bank-table/running-balance.ts';
import { chainOrder } from './chain-order.ts';

/** The running balance of one currency, in which the order of rows within one moment does not count. */
export function checkBalance(currency: CurrencyCode, column: string): RunningBalance {
  const running = runningBalance(currency, column);
  let moment: BalanceLine[] = [];
  let newestFirst: boolean | null = null;

  const close = (next: BalanceLine | null): void => {
    const [first] = moment;
    if (first === undefined) return;
    if (next !== null) newestFirst ??= first.occurredAt > next.occurredAt;
    const ordered = chainOrder(moment);
    const same = ordered === moment;
    (same || newestFirst !== false ? ordered : ordered.toReversed()).forEach(running.add);
    moment = [];
  };

  return {
    add: (row) => {
      if (moment[0] !== undefined && moment[0].occurredAt !== row.occurredAt) close(row);
      moment.push(row);
    },
    end: () => {
      close(null);
      return running.end();
    },
  };
}
