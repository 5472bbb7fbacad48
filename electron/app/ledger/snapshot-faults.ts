import type { Reader } from '../../store/connection.ts';
import type { AccountBalance } from '../../store/ledger/account-days.ts';
import { amountText } from '../../store/ledger/amount-text.ts';
import { movedThrough, type MovedByMonth } from '../../store/ledger/balance-faults.ts';
import type { Finding } from '../../store/ledger/finding.ts';
import { accountsOf, keptSnapshots, type KeptSnapshot } from '../../store/ledger/kept-snapshots.ts';
import { closeBalances, closeTurnover } from '../../store/periods/periods-table.ts';
import { snapshotHash } from '../periods/snapshot-hash.ts';

/** Holds every close's snapshot against its hash, and those of closed months against what their entries come to now. */
export const snapshotFaults = (reader: Reader, moved: MovedByMonth): Finding[] =>
  keptSnapshots(reader).flatMap((snapshot) => {
    const balances = closeBalances(reader, snapshot.closeSeq);
    return [
      ...hashFault(reader, snapshot, balances),
      ...(snapshot.stands ? balanceFaults(reader, snapshot, balances, moved) : []),
    ];
  });

function hashFault(reader: Reader, snapshot: KeptSnapshot, balances: readonly AccountBalance[]): Finding[] {
  const { closeSeq, merchantId, merchantName, month, hash, chainHash } = snapshot;
  const turnover = closeTurnover(reader, closeSeq);
  if (chainHash !== null && snapshotHash({ merchantId, month, chainHash, balances, turnover }) === hash) return [];
  const message = `The snapshot of ${month} of ${merchantName} does not come to its hash: what was reported at the close was changed.`;
  return [{ code: 'snapshot_differs', where: `period_close ${closeSeq}`, message }];
}

function balanceFaults(
  reader: Reader,
  snapshot: KeptSnapshot,
  balances: readonly AccountBalance[],
  moved: MovedByMonth,
): Finding[] {
  const { closeSeq, merchantSeq, merchantName, month } = snapshot;
  const kept = new Map(balances.map(({ accountId, balance }) => [`${accountId} ${balance.currency}`, balance.units]));
  const own = accountsOf(reader, merchantSeq);
  const keys = new Set([...kept.keys(), ...[...moved.keys()].filter((key) => own.has(key.split(' ')[0] ?? ''))]);
  return [...keys].flatMap((key): Finding[] => {
    const [account = '', currency = ''] = key.split(' ');
    const then = kept.get(key);
    const now = movedThrough(moved, BigInt(account), currency, month);
    if (now === (then ?? 0n)) return [];
    const stood =
      then === undefined
        ? `is not in the snapshot of ${month} of ${merchantName}`
        : `stood at ${amountText(then, currency)} when ${month} of ${merchantName} was closed`;
    const message = `Account ${own.get(account) ?? account} ${stood}; its entries now come to ${amountText(now, currency)}.`;
    return [{ code: 'snapshot_differs', where: `period_balance ${closeSeq}/${account}/${currency}`, message }];
  });
}
