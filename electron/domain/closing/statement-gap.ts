import type { StatementFacts } from './closing-facts.ts';

/**
 * The first place where a statement does not begin with what the one before it ended with, per account and currency;
 * null when all follow each other. Statements that overlap in time prove no gap: their rows are held once.
 */
export function statementGap(
  statements: readonly StatementFacts[],
): { readonly before: StatementFacts; readonly after: StatementFacts } | null {
  const latest = new Map<string, StatementFacts>();
  for (const after of statements.toSorted(byAccountAndTime)) {
    const account = `${after.account} ${after.opening.currency}`;
    const before = latest.get(account);
    if (before !== undefined) {
      if (after.from > before.to && after.opening.units !== before.closing.units) return { before, after };
      if (after.to < before.to) continue;
    }
    latest.set(account, after);
  }
  return null;
}

const byAccountAndTime = (a: StatementFacts, b: StatementFacts): number => {
  const left = `${a.account} ${a.from} ${a.to}`;
  const right = `${b.account} ${b.from} ${b.to}`;
  return left < right ? -1 : left > right ? 1 : 0;
};
