import { assertNever } from '../../../shared/kernel/assert.ts';
import type { MatchingPass } from '../../../shared/contract/matching-rules.ts';
import { batchesInOrder, linesInOrder } from './in-order.ts';
import { passesOn, usualWays, type MatchingWays } from './matching-ways.ts';
import { linkKey } from './link-key.ts';
import { nearMissesOf } from './near-misses.ts';
import type { BatchMatch, NearMiss, OpenBatch, OpenLine } from './open-items.ts';
import { without, type OpenSides } from './open-sides.ts';
import { acrossCurrencies } from './passes/across-currencies.ts';
import { byAmount } from './passes/by-amount.ts';
import { byReferenceSum } from './passes/by-reference-sum.ts';
import { byReference } from './passes/by-reference.ts';
import { byRule } from './passes/by-rule.ts';
import { bySum } from './passes/by-sum.ts';
import { byTolerance } from './passes/by-tolerance.ts';
import { referencePairs } from './reference-pairs.ts';

export type BatchMatching = { readonly matches: readonly BatchMatch[]; readonly nearMisses: readonly NearMiss[] };

/**
 * Settlement batches against statement lines, in the passes that are on and in their order. Each pass matches only what it is
 * certain of and leaves the rest to the next; what is left at the end and could belong together is a near miss with its reason,
 * never a guess. The same items in any order give the same answer.
 */
export function matchBatches(open: OpenItems, ways: MatchingWays = usualWays): BatchMatching {
  const { matches, left } = linkBatches(open, ways);
  return { matches, nearMisses: nearMissesOf(left, ways) };
}

type OpenItems = { readonly batches: readonly OpenBatch[]; readonly lines: readonly OpenLine[] };

/** The matches alone, and what they leave open: for whoever does not ask why the rest did not match. */
export function linkBatches(
  open: OpenItems,
  ways: MatchingWays,
): { readonly matches: readonly BatchMatch[]; readonly left: OpenSides } {
  const batches = batchesInOrder(open.batches.filter(({ net }) => net.units !== 0n));
  const lines = linesInOrder(open.lines);
  let sides: OpenSides = { batches, lines, pairs: referencePairs(batches, lines) };
  const matches: BatchMatch[] = [];
  for (const pass of passesOn(ways)) {
    const found = run(pass, sides, ways).filter((match) => !ways.apart.has(linkKey(match)));
    matches.push(...found);
    sides = without(sides, found);
  }
  return { matches, left: sides };
}

function run(pass: MatchingPass, sides: OpenSides, ways: MatchingWays): readonly BatchMatch[] {
  switch (pass) {
    case 'reference_amount':
      return byReference(sides);
    case 'reference_sum':
      return byReferenceSum(sides);
    case 'reference_tolerance':
      return byTolerance(sides, ways);
    case 'reference_across':
      return acrossCurrencies(sides, ways);
    case 'learned':
      return byRule(sides, ways);
    case 'amount_date':
      return byAmount(sides, ways);
    case 'grouped_sum':
      return bySum(sides, ways);
    default:
      return assertNever(pass);
  }
}
