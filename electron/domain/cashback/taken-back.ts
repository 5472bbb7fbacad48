import type { CashbackReceipt } from './cashback-row.ts';

/**
 * Cashback that was given and taken back by the same amount, both: neither pays anything. What is taken back goes with the
 * latest such receipt before it. `receipts` in the order of time.
 */
export function takenBack(receipts: readonly CashbackReceipt[]): ReadonlySet<string> {
  const gone = new Set<string>();
  const given = new Map<bigint, CashbackReceipt[]>();
  for (const receipt of receipts) {
    const { units } = receipt.amount;
    if (units > 0n) {
      const known = given.get(units);
      if (known === undefined) given.set(units, [receipt]);
      else known.push(receipt);
      continue;
    }
    const before = given.get(-units)?.pop();
    if (before === undefined) continue;
    gone.add(before.id);
    gone.add(receipt.id);
  }
  return gone;
}
