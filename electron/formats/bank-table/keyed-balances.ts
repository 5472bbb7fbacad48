import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { money } from '../../../shared/money/money.ts';
import type { FileIssue, StatementBalance } from '../format.ts';
import { statementBalance } from '../statement-balance.ts';
import { orderedBalance } from './ordered-balance.ts';
import type { BalanceLine, RunningBalance } from './running-balance.ts';

export type KeyedBalances = {
  readonly add: (key: string, line: BalanceLine) => void;
  readonly end: () => { readonly balances: readonly StatementBalance[]; readonly issues: readonly FileIssue[] };
};

/**
 * Watches several running balances in one file, each by its key: one asset may lie in several wallets, each with a balance of
 * its own. For the statement they are one balance for each currency, the sum of its wallets.
 */
export function keyedBalances(column: string): KeyedBalances {
  const running = new Map<string, { readonly currency: CurrencyCode; readonly balance: RunningBalance }>();
  return {
    add: (key, line) => {
      const known = running.get(key) ?? {
        currency: line.net.currency,
        balance: orderedBalance(line.net.currency, column),
      };
      running.set(key, known);
      known.balance.add(line);
    },
    end: () => {
      const issues: FileIssue[] = [];
      const sums = new Map<CurrencyCode, { opening: bigint; closing: bigint; sum: bigint }>();
      for (const { currency, balance } of running.values()) {
        const found = balance.end();
        if (found === null) continue;
        issues.push(...found.issues);
        const all = sums.get(currency) ?? { opening: 0n, closing: 0n, sum: 0n };
        all.opening += found.opening.units;
        all.closing += found.closing.units;
        all.sum += found.sum.units;
        sums.set(currency, all);
      }
      const balances = [...sums].map(([currency, { opening, closing, sum }]) =>
        statementBalance(null, money(currency, opening), money(currency, sum), money(currency, closing)),
      );
      return { balances, issues };
    },
  };
}
