import type { BalanceLine } from '../bank-table/running-balance.ts';

/** More rows than this within one moment are not a payment and its fee. */
const mostTried = 8;

/**
 * Rows of one moment, newest first by their balances: a fee stands now above, now below the payment it belongs to, with
 * the same time to the millisecond. Where their balances do not follow from each other they stay as they stand.
 */
export function chainOrder(rows: readonly BalanceLine[]): readonly BalanceLine[] {
  if (rows.length < 2 || rows.length > mostTried) return rows;
  for (const newest of rows) {
    const chain = [newest];
    const left = rows.filter((row) => row !== newest);
    for (let last = newest; left.length > 0;) {
      const before = last.balance.units - last.net.units;
      const next = left.findIndex((row) => row.balance.units === before);
      if (next < 0) break;
      [last] = left.splice(next, 1) as [BalanceLine];
      chain.push(last);
    }
    if (left.length === 0) return chain;
  }
  return rows;
}
