import type { CardTerms } from './card-terms.ts';

/**
 * The place of the first line that fits a payment of this method and size (ledger units, never negative); null where none
 * does. Both ends of a band belong to it: where two bands touch, the earlier line holds.
 */
export function lineFor({ lines }: CardTerms, method: string, size: bigint): number | null {
  const at = lines.findIndex(
    ({ methods, bandFrom, bandTo }) =>
      (methods === null || methods.has(method)) &&
      (bandFrom === null || size >= bandFrom) &&
      (bandTo === null || size <= bandTo),
  );
  return at < 0 ? null : at;
}
