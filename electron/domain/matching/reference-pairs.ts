import { amountFit } from './amount-fit.ts';
import type { OpenBatch, OpenLine } from './open-items.ts';
import { keysOfLine, referenceKey, tokenCount } from './reference-key.ts';

/** A batch and a line of one currency that bear the same reference. */
export type ReferencePair = {
  readonly batch: OpenBatch;
  readonly line: OpenLine;
  readonly fit: 'equal' | 'rounded' | 'differs';
};

/** No provider writes a reference in more pieces; one more allows for a line break inside it. */
const mostPieces = 4;

/** All pairs that share a reference, in the order of the batches and lines given. */
export function referencePairs(batches: readonly OpenBatch[], lines: readonly OpenLine[]): readonly ReferencePair[] {
  const byKey = new Map<string, OpenBatch[]>();
  let pieces = 1;
  for (const batch of batches) {
    const key = referenceKey(batch.reference);
    if (key === '') continue;
    pieces = Math.max(pieces, Math.min(tokenCount(batch.reference), mostPieces));
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [batch]);
    else known.push(batch);
  }
  if (byKey.size === 0) return [];
  return lines.flatMap((line) => pairsOfLine(line, byKey, pieces + 1));
}

function pairsOfLine(line: OpenLine, byKey: ReadonlyMap<string, readonly OpenBatch[]>, longest: number): readonly ReferencePair[] {
  const pairs: ReferencePair[] = [];
  for (const key of keysOfLine(line.reference, line.narration, longest)) {
    for (const batch of byKey.get(key) ?? []) {
      if (batch.net.currency === line.amount.currency) pairs.push({ batch, line, fit: amountFit(batch.net, line.amount) });
    }
  }
  return pairs;
}
