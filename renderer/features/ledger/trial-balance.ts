import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { Output } from '../../../shared/contract/contract.ts';
import type { LedgerAccount } from '../../../shared/contract/ledger.ts';
import { isZero } from '../../../shared/money/money.ts';
import { fromWire } from '../../../shared/money/wire.ts';

export type Accounts = Output<'ledger.accounts'>;
export type Balance = LedgerAccount['balances'][number];
export type BalanceRow = { readonly account: LedgerAccount; readonly balance: Balance };

/** One currency's trial balance: its accounts by type, and the sums that prove it. */
export type TrialBalance = {
  readonly currency: CurrencyCode;
  readonly groups: readonly { readonly type: LedgerAccount['type']; readonly rows: readonly BalanceRow[] }[];
  readonly totals: Accounts['totals'][number];
  /** Debits equal credits, and both the opening and the closing balances come to zero. */
  readonly balanced: boolean;
};

const types: readonly LedgerAccount['type'][] = ['asset', 'liability', 'equity', 'income', 'expense'];

/** One trial balance a currency, the base currency first. An account that holds nothing of it and was not moved is left out. */
export function trialBalances({ accounts, totals, base }: Accounts): readonly TrialBalance[] {
  return totals
    .toSorted((a, b) => Number(b.currency === base) - Number(a.currency === base))
    .map((total) => ({
      currency: total.currency,
      groups: types
        .map((type) => ({ type, rows: rowsOf(accounts, type, total.currency) }))
        .filter(({ rows }) => rows.length > 0),
      totals: total,
      balanced: isNothing(total.opening) && isNothing(total.closing) && total.debits.amount === total.credits.amount,
    }))
    .filter(({ groups }) => groups.length > 0);
}

const rowsOf = (
  accounts: Accounts['accounts'],
  type: LedgerAccount['type'],
  currency: CurrencyCode,
): readonly BalanceRow[] =>
  accounts
    .filter((account) => account.type === type)
    .toSorted((a, b) => a.code - b.code)
    .flatMap((account) =>
      account.balances
        .filter((balance) => balance.currency === currency && !isUnmoved(balance))
        .map((balance) => ({ account, balance })),
    );

const isUnmoved = ({ opening, debits, credits, closing, postings }: Balance): boolean =>
  postings === 0 && [opening, debits, credits, closing].every(isNothing);

export const isNothing = (value: Balance['opening']): boolean => isZero(fromWire(value));
