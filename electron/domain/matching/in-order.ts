import type { OpenBatch, OpenLine } from './open-items.ts';

/** Compares texts by code unit: the same everywhere, whatever the machine's locale. */
export const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** Sorted by what the items say (date, reference, amount) before their ids, so that no order of import shows. */
export const batchesInOrder = (batches: readonly OpenBatch[]): readonly OpenBatch[] =>
  batches.toSorted(
    (a, b) =>
      compareText(a.settledOn ?? '', b.settledOn ?? '') ||
      compareText(a.reference, b.reference) ||
      compareUnits(a.net.units, b.net.units) ||
      compareText(a.id, b.id),
  );

export const linesInOrder = (lines: readonly OpenLine[]): readonly OpenLine[] =>
  lines.toSorted(
    (a, b) =>
      compareText(a.date, b.date) ||
      compareText(a.reference ?? '', b.reference ?? '') ||
      compareUnits(a.amount.units, b.amount.units) ||
      compareText(a.id, b.id),
  );

const compareUnits = (left: bigint, right: bigint): number => (left < right ? -1 : left > right ? 1 : 0);
