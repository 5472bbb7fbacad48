import { linkKey } from './link-key.ts';
import { linkBatches } from './match-batches.ts';
import type { MatchingWays } from './matching-ways.ts';
import type { OpenBatch, OpenLine } from './open-items.ts';

type Items = { readonly batches: readonly OpenBatch[]; readonly lines: readonly OpenLine[] };

/**
 * What the passes link of `held` by itself and not beside what is open: something that came later fits as well, or went back
 * again, and the link was only made because the rest was not there yet. Without this, the same files in another order would give
 * other matches. What the passes would not link by itself any more, because settings or rules have changed, is not among them.
 * As keys of `linkKey`.
 */
export function rivalledLinks(held: Items, open: Items, ways: MatchingWays): ReadonlySet<string> {
  const alone = linkBatches(held, ways).matches.map(linkKey);
  const all = { batches: [...held.batches, ...open.batches], lines: [...held.lines, ...open.lines] };
  const beside = new Set(linkBatches(all, ways).matches.map(linkKey));
  return new Set(alone.filter((key) => !beside.has(key)));
}
