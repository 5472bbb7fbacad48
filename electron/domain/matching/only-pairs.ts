import type { OpenBatch, OpenLine } from './open-items.ts';

type Pair = { readonly batch: OpenBatch; readonly line: OpenLine };

/** The pairs whose batch and whose line stand in no other pair of the list: only those are certain. */
export function onlyPairs<P extends Pair>(pairs: readonly P[]): readonly P[] {
  const batches = new Map<OpenBatch, number>();
  const lines = new Map<OpenLine, number>();
  for (const { batch, line } of pairs) {
    batches.set(batch, (batches.get(batch) ?? 0) + 1);
    lines.set(line, (lines.get(line) ?? 0) + 1);
  }
  return pairs.filter(({ batch, line }) => batches.get(batch) === 1 && lines.get(line) === 1);
}
