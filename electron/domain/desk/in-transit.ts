import type { Money } from '../../../shared/money/money.ts';
import { sumByCurrency } from '../../../shared/money/sum-by-currency.ts';
import type { SnapshotBalance } from '../closing/snapshot-text.ts';
import type { AccountRole } from '../ledger/chart.ts';

/** Where money of a merchant lies that no bank has shown yet: with a provider, between two batches of it, or on its way. */
export const transitRoles = [
  'receivable',
  'carried_forward',
  'payouts_in_transit',
] as const satisfies readonly AccountRole[];

const roles: readonly string[] = transitRoles;

/**
 * What is in transit by the balances of the books, a sum a currency; currencies at zero are left out. What a wallet has
 * collected is the merchant's at once and waits for nothing, so that only what was withdrawn from it counts.
 */
export const inTransit = (
  balances: readonly SnapshotBalance[],
  isWallet: (accountId: string) => boolean,
): readonly Money[] =>
  sumOf(
    balances.filter(
      ({ role, subject }) => roles.includes(role) && (role === 'payouts_in_transit' || !isWallet(subject)),
    ),
  );

/** What providers keep back in a rolling reserve. */
export const inReserve = (balances: readonly SnapshotBalance[]): readonly Money[] =>
  sumOf(balances.filter(({ role }) => role === 'rolling_reserve'));

const sumOf = (balances: readonly SnapshotBalance[]): readonly Money[] =>
  [...sumByCurrency(balances.map(({ balance }) => balance)).values()].filter(({ units }) => units !== 0n);
