import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { runningBalance, type BalanceLine, type RunningBalance } from './running-balance.ts';
import { momentOrder } from './moment-order.ts';

/** A running balance in which the order of entries within one moment does not count. */
export function orderedBalance(currency: CurrencyCode, column: string): RunningBalance {
  const running = runningBalance(currency, column);
  let moment: BalanceLine[] = [];
  let newestFirst: boolean | null = null;
  /** What the next entry must join. */
  let from: bigint | null = null;

  const close = (next: BalanceLine | null): void => {
    const [first] = moment;
    if (first === undefined) return;
    if (next !== null) newestFirst ??= first.occurredAt > next.occurredAt;
    const ordered = momentOrder(moment, newestFirst === true, from);
    ordered.forEach(running.add);
    const last = ordered.at(-1);
    if (last !== undefined) from = newestFirst === true ? last.balance.units - last.net.units : last.balance.units;
    moment = [];
  };

  return {
    add: (line) => {
      if (moment[0] !== undefined && moment[0].occurredAt !== line.occurredAt) close(line);
      moment.push(line);
    },
    end: () => {
      close(null);
      return running.end();
    },
  };
}
