import type { Money } from '../../../shared/money/money.ts';
import { zero } from '../../../shared/money/money.ts';
import { add } from '../../../shared/money/add.ts';
import { subtract } from '../../../shared/money/subtract.ts';
import type { SnapshotContent } from '../closing/snapshot-text.ts';

/**
 * Whether a month goes on from the one before it: what turnover's accounts grew by between the two snapshots is what the later
 * month reports. Null when it does; else the first currency and by how much the later one says more than its accounts grew by.
 * An honest merchant's two differ only where the earlier month was restated and its new pack has not come.
 */
export function notFollowing(before: SnapshotContent, after: SnapshotContent): Money | null {
  const grown = new Map<string, Money>();
  const note = (amount: Money, times: 1 | -1, method: string): void => {
    const key = `${amount.currency} ${method}`;
    const known = grown.get(key) ?? zero(amount.currency);
    grown.set(key, times === 1 ? add(known, amount) : subtract(known, amount));
  };
  // Turnover is income: its balances are credits, below zero.
  for (const { role, subject, balance } of after.balances) if (role === 'turnover') note(balance, 1, subject);
  for (const { role, subject, balance } of before.balances) if (role === 'turnover') note(balance, -1, subject);
  for (const { method, gross } of after.turnover) note(gross, 1, method);
  return [...grown.values()].find(({ units }) => units !== 0n) ?? null;
}
