import type { LedgerAccount } from '../../../shared/contract/ledger.ts';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { add } from '../../../shared/money/add.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { chart } from '../../domain/ledger/chart.ts';
import { compareText } from '../../domain/matching/in-order.ts';
import { namedAccounts, type NamedAccount } from '../../store/ledger/named-accounts.ts';
import { trialBalance, type MonthBalance } from '../../store/ledger/trial-balance.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { accountName, chartRole } from './account-name.ts';

type Sums = Pick<MonthBalance, 'opening' | 'debits' | 'credits' | 'closing'>;

/** The trial balance of a month. Credits are positive amounts; accounts that hold nothing and were not moved are left out. */
export const listAccounts: Handlers['ledger.accounts'] = ({ merchantId, month }, { workspace: { reader } }) => {
  const merchant = findMerchant(reader, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const balances = trialBalance(reader, merchantId, month);
  const byAccount = Map.groupBy(balances, ({ accountId }) => accountId);
  return answer({
    month,
    base: merchant.base,
    accounts: namedAccounts(reader, merchantId)
      .flatMap((account) => {
        const own = byAccount.get(account.id);
        return own === undefined ? [] : [shownAccount(account, own)];
      })
      .toSorted(inChartOrder),
    totals: totalsOf(balances).map((total) => ({ currency: total.opening.currency, ...shownSums(total) })),
  });
};

function shownAccount(account: NamedAccount, balances: readonly MonthBalance[]): LedgerAccount {
  const { code, type } = chart[chartRole(account)];
  return {
    ...accountName(account),
    code,
    type,
    balances: balances.map((balance) => ({
      currency: balance.opening.currency,
      ...shownSums(balance),
      postings: balance.postings,
    })),
  };
}

const shownSums = ({ opening, debits, credits, closing }: Sums) => ({
  opening: toWire(opening),
  debits: toWire(debits),
  credits: toWire(credits),
  closing: toWire(closing),
});

/** By code, then by subject; two accounts of one name in the order in which they were opened. */
const inChartOrder = (a: LedgerAccount, b: LedgerAccount): number =>
  a.code - b.code || compareText(a.subject, b.subject);

/** One total a currency: the opening and the closing balances sum to zero, the debits to the credits. */
function totalsOf(balances: readonly MonthBalance[]): Sums[] {
  const totals = new Map<CurrencyCode, Sums>();
  for (const balance of balances) {
    const { currency } = balance.opening;
    const sum = totals.get(currency);
    totals.set(currency, sum === undefined ? balance : added(sum, balance));
  }
  return [...totals].toSorted(([a], [b]) => compareText(a, b)).map(([, total]) => total);
}

const added = (a: Sums, b: Sums): Sums => ({
  opening: add(a.opening, b.opening),
  debits: add(a.debits, b.debits),
  credits: add(a.credits, b.credits),
  closing: add(a.closing, b.closing),
});
