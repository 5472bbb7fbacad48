import { amountFit } from './amount-fit.ts';
import type { OpenBatch, OpenLine } from './open-items.ts';
import { keysOfLine, referenceKey } from './reference-key.ts';

/** A batch and a line of one currency that bear the same reference. */
export type ReferencePair = {
  readonly batch: OpenBatch;
  readonly line: OpenLine;
  readonly fit: 'equal' | 'rounded' | 'differs';
};

/** A bank may break any reference up, by slashes, spaces or the end of a line; into more pieces than this none does. */
const mostPieces = 5;

/** All pairs that share a reference, in the order of the batches and lines given. */
export function referencePairs(batches: readonly OpenBatch[], lines: readonly OpenLine[]): readonly ReferencePair[] {
  const byKey = new Map<string, OpenBatch[]>();
  for (const batch of batches) {
    const key = referenceKey(batch.reference);
    if (key === '') continue;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [batch]);
    else known.push(batch);
  }
  if (byKey.size === 0) return [];
  return lines.flatMap((line) => pairsOfLine(line, byKey));
}

function pairsOfLine(line: OpenLine, byKey: ReadonlyMap<string, readonly OpenBatch[]>): readonly ReferencePair[] {
  const pairs: ReferencePair[] = [];
  for (const key of keysOfLine(line.reference, line.narration, mostPieces)) {
    for (const batch of byKey.get(key) ?? []) {
      if (batch.net.currency === line.amount.currency) pairs.push({ batch, line, fit: amountFit(batch.net, line.amount) });
    }
  }
  return pairs;
}
