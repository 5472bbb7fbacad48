import type { ReferencePair } from './reference-pairs.ts';

/** The pairs whose batch and whose line stand in no other pair of the list: only those are certain. */
export function unambiguous(pairs: readonly ReferencePair[]): readonly ReferencePair[] {
  const batches = new Map<string, number>();
  const lines = new Map<string, number>();
  for (const { batch, line } of pairs) {
    batches.set(batch.id, (batches.get(batch.id) ?? 0) + 1);
    lines.set(line.id, (lines.get(line.id) ?? 0) + 1);
  }
  return pairs.filter(({ batch, line }) => batches.get(batch.id) === 1 && lines.get(line.id) === 1);
}
