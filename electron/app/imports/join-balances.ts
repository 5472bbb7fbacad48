import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../../formats/file-issue.ts';
import type { FileIssue, StatementBalance } from '../../formats/format.ts';

/**
 * Several statements of one account in a file are one for the books: from the first one's opening balance to the last
 * one's closing. They may stand in the file from the oldest or from the newest. Where one does not go on from the one
 * before, a statement between them is missing, which is noted: the missing one may come in another file.
 */
export function joinBalances(balances: readonly StatementBalance[]): {
  readonly balances: readonly StatementBalance[];
  readonly issues: readonly FileIssue[];
} {
  const issues: FileIssue[] = [];
  const joined: StatementBalance[] = [];
  for (const currency of new Set(balances.map((balance) => balance.currency))) {
    const own = balances.filter((balance) => balance.currency === currency);
    const oldestFirst = breaks(own) <= breaks(own.toReversed()) ? own : own.toReversed();
    const [first, last] = [oldestFirst[0], oldestFirst.at(-1)];
    if (first === undefined || last === undefined) continue;
    oldestFirst.forEach((balance, index) => {
      const next = oldestFirst[index + 1];
      if (next === undefined || next.opening.units === balance.closing.units) return;
      issues.push(fileIssue('statements_apart', { closing: toWire(balance.closing), opening: toWire(next.opening) }));
    });
    joined.push({ ...first, closing: last.closing });
  }
  return { balances: joined, issues };
}

const breaks = (balances: readonly StatementBalance[]): number =>
  balances.filter((balance, index) => index > 0 && balances[index - 1]?.closing.units !== balance.opening.units).length;
