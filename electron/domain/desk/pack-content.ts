import { institutions } from '../../../shared/catalogue/institutions.ts';
import type { MonthPack } from '../../../shared/contract/month-pack.ts';
import { money } from '../../../shared/money/money.ts';
import type { SnapshotContent } from '../closing/snapshot-text.ts';

/** What a pack's hash rests on, out of its proof: units are those the ledger counts in, finer than minor units. */
export const packContent = (merchantId: string, { month, proof }: MonthPack): SnapshotContent => ({
  merchantId,
  month,
  chainHash: proof.chainHash,
  balances: proof.balances.map(({ role, subject, currency, units }) => ({
    role,
    subject,
    balance: money(currency, BigInt(units)),
  })),
  turnover: proof.turnover.map(({ method, payments, currency, units }) => ({
    method,
    payments,
    gross: money(currency, BigInt(units)),
  })),
});

/** The other way: a snapshot as the proof of a pack. */
export const proofOf = ({ chainHash, balances, turnover }: SnapshotContent): MonthPack['proof'] => ({
  chainHash,
  balances: balances.map(({ role, subject, balance }) => ({
    role,
    subject,
    currency: balance.currency,
    units: balance.units.toString(),
  })),
  turnover: turnover.map(({ method, payments, gross }) => ({
    method,
    payments,
    currency: gross.currency,
    units: gross.units.toString(),
  })),
});

/** Which of a pack's accounts are wallets. An account it does not name is none. */
export function walletsOf(accounts: MonthPack['accounts']): (accountId: string) => boolean {
  const wallets = new Set(
    accounts.filter(({ institution }) => institutions[institution].kind === 'wallet').map(({ id }) => id),
  );
  return (accountId) => wallets.has(accountId);
}
