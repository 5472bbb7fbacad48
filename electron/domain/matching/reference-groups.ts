import type { OpenBatch, OpenLine } from './open-items.ts';
import type { ReferencePair } from './reference-pairs.ts';

export type ReferenceGroup = { readonly batches: readonly OpenBatch[]; readonly lines: readonly OpenLine[] };

/**
 * The batches and lines that references tie together, directly or over others: one line may name two payouts, one payout may
 * stand on three lines. In the order of the pairs.
 */
export function referenceGroups(pairs: readonly ReferencePair[]): readonly ReferenceGroup[] {
  const groupOf = new Map<OpenBatch | OpenLine, { batches: Set<OpenBatch>; lines: Set<OpenLine> }>();
  for (const { batch, line } of pairs) {
    const ofBatch = groupOf.get(batch);
    const ofLine = groupOf.get(line);
    const group = ofBatch ?? ofLine ?? { batches: new Set(), lines: new Set() };
    if (ofBatch !== undefined && ofLine !== undefined && ofBatch !== ofLine) {
      for (const one of ofLine.batches) {
        ofBatch.batches.add(one);
        groupOf.set(one, ofBatch);
      }
      for (const one of ofLine.lines) {
        ofBatch.lines.add(one);
        groupOf.set(one, ofBatch);
      }
    }
    group.batches.add(batch);
    group.lines.add(line);
    groupOf.set(batch, group);
    groupOf.set(line, group);
  }
  return [...new Set(groupOf.values())].map(({ batches, lines }) => ({ batches: [...batches], lines: [...lines] }));
}
