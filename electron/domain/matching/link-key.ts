import type { BatchMatch } from './open-items.ts';

/** A link by what it holds: two are the same when they hold the same. */
export const linkKey = ({ batchIds, lineIds }: Pick<BatchMatch, 'batchIds' | 'lineIds'>): string =>
  JSON.stringify([batchIds.toSorted(), lineIds.toSorted()]);
