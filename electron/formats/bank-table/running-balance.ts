import { money, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';

export type BalanceLine = {
  readonly line: number;
  readonly occurredAt: string;
  readonly net: Money;
  readonly balance: Money;
};

export type RunningBalance = {
  readonly add: (line: BalanceLine) => void;
  /** Opening and closing by the lines themselves, and where they break; null when there was no line. */
  readonly end: () => {
    readonly opening: Money;
    readonly closing: Money;
    readonly sum: Money;
    readonly issues: readonly FileIssue[];
  } | null;
};

const longestList = 1000;

/**
 * Checks each printed balance against the line before it, in both directions at once, because a statement may run from
 * the oldest line or from the newest. Which it is, the dates say; within one day, the direction that breaks less.
 */
export function runningBalance(currency: CurrencyCode, column: string): RunningBalance {
  const oldestFirst: FileIssue[] = [];
  const newestFirst: FileIssue[] = [];
  let oldestFirstBreaks = 0;
  let newestFirstBreaks = 0;
  let first: BalanceLine | null = null;
  let last: BalanceLine | null = null;
  let sum = 0n;

  const breakAt = (line: number, expected: bigint, found: Money): FileIssue =>
    fileIssue(
      'balance_mismatch',
      { line, expected: toWire(money(currency, expected)), found: toWire(found) },
      { line, column },
    );

  const compare = (above: BalanceLine, below: BalanceLine): void => {
    const downwards = above.balance.units + below.net.units;
    if (downwards !== below.balance.units) {
      oldestFirstBreaks += 1;
      if (oldestFirst.length < longestList) oldestFirst.push(breakAt(below.line, downwards, below.balance));
    }
    const upwards = below.balance.units + above.net.units;
    if (upwards !== above.balance.units) {
      newestFirstBreaks += 1;
      if (newestFirst.length < longestList) newestFirst.push(breakAt(above.line, upwards, above.balance));
    }
  };

  return {
    add: (line) => {
      if (last !== null) compare(last, line);
      first ??= line;
      last = line;
      sum += line.net.units;
    },
    end: () => {
      if (first === null || last === null) return null;
      const runsUp =
        first.occurredAt === last.occurredAt
          ? newestFirstBreaks < oldestFirstBreaks
          : first.occurredAt > last.occurredAt;
      const [oldest, newest] = runsUp ? [last, first] : [first, last];
      return {
        opening: money(currency, oldest.balance.units - oldest.net.units),
        closing: newest.balance,
        sum: money(currency, sum),
        issues: runsUp ? newestFirst : oldestFirst,
      };
    },
  };
}
