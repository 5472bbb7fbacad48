import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { runningBalance, type BalanceLine, type RunningBalance } from './running-balance.ts';
import { momentOrder, momentStart } from './moment-order.ts';

/** More entries than this are not held back for a balance to begin from. */
const mostHeld = 10_000;

/**
 * A running balance in which the order of entries within one moment does not count. Moments at the beginning that move nothing
 * in sum could begin from any of their balances: they wait for the first that moves something, which begins where they do.
 */
export function orderedBalance(currency: CurrencyCode, column: string): RunningBalance {
  const running = runningBalance(currency, column);
  let moment: BalanceLine[] = [];
  let held: BalanceLine[][] = [];
  let newestFirst: boolean | null = null;
  /** What the next entry must join. */
  let from: bigint | null = null;

  const order = (lines: readonly BalanceLine[]): void => {
    const ordered = momentOrder(lines, newestFirst === true, from);
    ordered.forEach(running.add);
    const last = ordered.at(-1);
    if (last !== undefined) from = newestFirst === true ? last.balance.units - last.net.units : last.balance.units;
  };

  const close = (next: BalanceLine | null): void => {
    const [first] = moment;
    if (first === undefined) return;
    if (next !== null) newestFirst ??= first.occurredAt > next.occurredAt;
    held.push(moment);
    const still = moment.reduce((sum, { net }) => sum + net.units, 0n) === 0n;
    moment = [];
    if (from === null && next !== null && still && held.reduce((sum, { length }) => sum + length, 0) < mostHeld) return;
    if (from === null && !still && held.length > 1) from = momentStart(held.at(-1) ?? [], newestFirst === true);
    held.forEach(order);
    held = [];
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
