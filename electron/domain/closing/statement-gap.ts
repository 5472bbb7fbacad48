import { assert } from '../../../shared/kernel/assert.ts';
import type { StatementFacts } from './closing-facts.ts';

type Gap = { readonly before: StatementFacts; readonly after: StatementFacts };

/**
 * The places where an account's statements do not begin with what those before them ended with, per account and
 * currency; none when all follow each other. Days between two statements are no gap when the balance is the same:
 * nothing happened. Only what is certain is a gap. Statements that share a day prove none, since a bank may give a
 * part of a day, or the same day twice: their lines are held once, and the file's own totals are checked elsewhere.
 */
export function statementGaps(statements: readonly StatementFacts[]): readonly Gap[] {
  const accounts = Map.groupBy(statements, ({ account, opening, closing, from, to }) => {
    assert(opening.currency === closing.currency, `a statement of ${account} opens and closes in two currencies`);
    assert(from <= to, `a statement of ${account} ends before it begins`);
    return `${account} ${opening.currency}`;
  });
  return [...accounts.keys()]
    .toSorted()
    .flatMap((account) => gapsBetween(stretchesOf((accounts.get(account) ?? []).toSorted(byTime))));
}

/** The first of them; null when all follow each other. */
export const statementGap = (statements: readonly StatementFacts[]): Gap | null => statementGaps(statements)[0] ?? null;

function gapsBetween(stretches: readonly (readonly StatementFacts[])[]): readonly Gap[] {
  const gaps: Gap[] = [];
  let ends: readonly StatementFacts[] = [];
  for (const stretch of stretches) {
    const firstDay = stretch[0]?.from;
    const begins = stretch.filter(({ from }) => from === firstDay);
    const follows = begins.some(({ opening }) => ends.some(({ closing }) => closing.units === opening.units));
    const [before, after] = [likelyLast(ends), likelyFirst(begins)];
    if (before !== undefined && after !== undefined && !follows) gaps.push({ before, after });
    const last = lastDay(stretch);
    // Parts of one day have no order: any of them may be the last.
    ends = stretch.filter(({ to }) => to === last);
  }
  return gaps;
}

/** Statements in order of time, put together as far as they share days. */
function stretchesOf(statements: readonly StatementFacts[]): readonly (readonly StatementFacts[])[] {
  const stretches: StatementFacts[][] = [];
  for (const statement of statements) {
    const stretch = stretches.at(-1);
    if (stretch === undefined || statement.from > lastDay(stretch)) stretches.push([statement]);
    else stretch.push(statement);
  }
  return stretches;
}

const lastDay = (statements: readonly StatementFacts[]): string =>
  statements.reduce((last, { to }) => (to > last ? to : last), '');

/** Of the parts of one day, the one that none of the others goes on from: the one to name. */
const likelyLast = (parts: readonly StatementFacts[]): StatementFacts | undefined =>
  parts.find((one) => !parts.some((next) => next !== one && next.opening.units === one.closing.units)) ?? parts[0];

const likelyFirst = (parts: readonly StatementFacts[]): StatementFacts | undefined =>
  parts.find((one) => !parts.some((last) => last !== one && last.closing.units === one.opening.units)) ?? parts[0];

/** Wholly ordered, so that the same statements give the same answer in whatever order they were imported. */
const byTime = (a: StatementFacts, b: StatementFacts): number =>
  ascending(`${a.from} ${a.to}`, `${b.from} ${b.to}`) ||
  ascending(a.opening.units, b.opening.units) ||
  ascending(a.closing.units, b.closing.units);

const ascending = <T extends string | bigint>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
