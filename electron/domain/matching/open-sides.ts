import type { BatchMatch, OpenBatch, OpenLine } from './open-items.ts';
import type { ReferencePair } from './reference-pairs.ts';

/** What is still open while the passes run, in a fixed order, with the pairs that share a reference. */
export type OpenSides = {
  readonly batches: readonly OpenBatch[];
  readonly lines: readonly OpenLine[];
  readonly pairs: readonly ReferencePair[];
};

/** The sides without what was just matched. */
export function without({ batches, lines, pairs }: OpenSides, matches: readonly BatchMatch[]): OpenSides {
  if (matches.length === 0) return { batches, lines, pairs };
  const batchIds = new Set(matches.flatMap((match) => match.batchIds));
  const lineIds = new Set(matches.flatMap((match) => match.lineIds));
  return {
    batches: batches.filter(({ id }) => !batchIds.has(id)),
    lines: lines.filter(({ id }) => !lineIds.has(id)),
    pairs: pairs.filter(({ batch, line }) => !batchIds.has(batch.id) && !lineIds.has(line.id)),
  };
}

/** The sides without lines that something else explains than a batch. */
export const withoutLines = ({ batches, lines, pairs }: OpenSides, explained: ReadonlySet<string>): OpenSides => ({
  batches,
  lines: lines.filter(({ id }) => !explained.has(id)),
  pairs: pairs.filter(({ line }) => !explained.has(line.id)),
});

/**
 * The batches and lines that no reference ties to anything: amounts may speak for them. One whose reference stands on a line
 * is short or over paid by that line, and no other line of its amount is looked for.
 */
export function untied({ batches, lines, pairs }: OpenSides): Omit<OpenSides, 'pairs'> {
  const tiedBatches = new Set(pairs.map(({ batch }) => batch));
  const tiedLines = new Set(pairs.map(({ line }) => line));
  return {
    batches: batches.filter((batch) => !tiedBatches.has(batch)),
    lines: lines.filter((line) => !tiedLines.has(line)),
  };
}
