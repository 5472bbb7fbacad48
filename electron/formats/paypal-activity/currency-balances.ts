import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { money, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue, StatementBalance } from '../format.ts';
import { statementBalance } from '../statement-balance.ts';

export type BalancedRow = {
  readonly line: number;
  readonly occurredAt: string;
  readonly net: Money;
  readonly balance: Money;
};

type Direction = 'oldest first' | 'newest first';

type Currency = {
  readonly first: BalancedRow;
  last: BalancedRow;
  sum: bigint;
  readonly breaks: Readonly<Record<Direction, { count: number; readonly issues: FileIssue[] }>>;
};

const longestList = 1000;

/**
 * Follows the balance of each currency, which stands behind the rows of that currency alone, in both directions at once: a
 * download may run from the oldest row or from the newest. The dates say which; where a currency has but rows of one moment
 * (a withdrawal and the exchange that pays for it come to nothing and fit both ways) its neighbours say it.
 */
export function currencyBalances(column: string): {
  readonly add: (row: BalancedRow) => void;
  /** A row moved the balance of that currency and the file does not say to what: it states no balance of it then. */
  readonly lose: (currency: CurrencyCode) => void;
  readonly end: (issue: (issue: FileIssue) => void) => readonly StatementBalance[];
} {
  const currencies = new Map<CurrencyCode, Currency>();
  const lost = new Set<CurrencyCode>();

  const compare = (into: Currency, direction: Direction, earlier: BalancedRow, later: BalancedRow): void => {
    const expected = earlier.balance.units + later.net.units;
    if (expected === later.balance.units) return;
    const found = into.breaks[direction];
    found.count += 1;
    if (found.issues.length >= longestList) return;
    const { line, balance } = later;
    const facts = { line, expected: toWire(money(balance.currency, expected)), found: toWire(balance) };
    found.issues.push(fileIssue('balance_mismatch', facts, { line, column }));
  };

  const balanceOf = (currency: CurrencyCode, of: Currency, direction: Direction): StatementBalance => {
    const [oldest, newest] = direction === 'oldest first' ? [of.first, of.last] : [of.last, of.first];
    const opening = money(currency, oldest.balance.units - oldest.net.units);
    return statementBalance(null, opening, money(currency, of.sum), newest.balance);
  };

  return {
    add: (row) => {
      const known = currencies.get(row.net.currency);
      if (known === undefined) {
        const breaks = { 'oldest first': { count: 0, issues: [] }, 'newest first': { count: 0, issues: [] } };
        currencies.set(row.net.currency, { first: row, last: row, sum: row.net.units, breaks });
        return;
      }
      compare(known, 'oldest first', known.last, row);
      compare(known, 'newest first', row, known.last);
      known.last = row;
      known.sum += row.net.units;
    },
    lose: (currency) => void lost.add(currency),
    end: (issue) => {
      const own = [...currencies].map(([currency, of]) => ({ currency, of, direction: directionOf(of) }));
      const shared = own.find(({ direction }) => direction !== null)?.direction ?? 'oldest first';
      return own.flatMap(({ currency, of, direction }) => {
        of.breaks[direction ?? shared].issues.forEach(issue);
        return lost.has(currency) ? [] : [balanceOf(currency, of, direction ?? shared)];
      });
    },
  };
}

/** Null where neither dates nor balances tell. */
function directionOf({ first, last, breaks }: Currency): Direction | null {
  if (first.occurredAt !== last.occurredAt) {
    return Date.parse(first.occurredAt) > Date.parse(last.occurredAt) ? 'newest first' : 'oldest first';
  }
  const [down, up] = [breaks['oldest first'].count, breaks['newest first'].count];
  if (down === up) return null;
  return down < up ? 'oldest first' : 'newest first';
}
