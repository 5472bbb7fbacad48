import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { money } from '../../../shared/money/money.ts';
import { runningBalance, type RunningBalance } from '../bank-table/running-balance.ts';
import type { FileIssue, NormalisedRow, StatementBalance } from '../format.ts';

/** Watches the balances printed beside the rows, currency by currency; rows without one are passed over. */
export function impliedBalances(column: string): {
  readonly add: (row: NormalisedRow) => void;
  readonly end: () => { readonly balances: readonly StatementBalance[]; readonly issues: readonly FileIssue[] };
} {
  const running = new Map<CurrencyCode, RunningBalance>();
  return {
    add: ({ line, occurredAt, net, balance, currency }) => {
      if (balance === null) return;
      const known = running.get(currency) ?? runningBalance(currency, column);
      running.set(currency, known);
      known.add({ line, occurredAt, net, balance });
    },
    end: () => {
      const ends = [...running].flatMap(([currency, each]) => {
        const found = each.end();
        return found === null ? [] : [{ currency, ...found }];
      });
      return {
        balances: ends.map(({ currency, opening, closing, sum }) => ({
          account: null,
          currency,
          opening,
          closing,
          sum,
          difference: money(currency, opening.units + sum.units - closing.units),
        })),
        issues: ends.flatMap(({ issues }) => issues),
      };
    },
  };
}
