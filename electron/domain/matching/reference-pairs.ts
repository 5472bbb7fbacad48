import { amountFit } from './amount-fit.ts';
import type { OpenBatch, OpenLine } from './open-items.ts';
import { keysOnLine, referenceKey } from './reference-key.ts';

/** A batch and a line that bear the same reference, and how their amounts fit; `across` where they are of two currencies. */
export type ReferencePair = {
  readonly batch: OpenBatch;
  readonly line: OpenLine;
  readonly fit: 'equal' | 'rounded' | 'differs' | 'across';
};

/** All pairs that share a reference, in the order of the batches and lines given. */
export function referencePairs(batches: readonly OpenBatch[], lines: readonly OpenLine[]): readonly ReferencePair[] {
  const byKey = new Map<string, OpenBatch[]>();
  let longestKey = 0;
  for (const batch of batches) {
    const key = referenceKey(batch.reference);
    if (key === '') continue;
    longestKey = Math.max(longestKey, key.length);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [batch]);
    else known.push(batch);
  }
  if (byKey.size === 0) return [];
  const isKnown = (key: string): boolean => byKey.has(key);
  const pairs: ReferencePair[] = [];
  for (const line of lines) {
    for (const key of keysOnLine(line, isKnown, longestKey)) {
      for (const batch of byKey.get(key) ?? []) pairs.push({ batch, line, fit: fitOf(batch, line) });
    }
  }
  return pairs;
}

const fitOf = (batch: OpenBatch, line: OpenLine): ReferencePair['fit'] =>
  batch.net.currency === line.amount.currency ? amountFit(batch.net, line.amount) : 'across';
