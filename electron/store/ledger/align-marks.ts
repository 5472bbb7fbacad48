/** A place where rows are not what was sealed: so many rows there now, in place of so many that were sealed. */
export type Difference = {
  /** Which of the rows there now is the first, from 0; for rows that are gone, the one after them. */
  readonly from: number;
  readonly rows: number;
  readonly sealed: number;
};

/**
 * Lays the marks of the rows there are beside those that were sealed, both in the order of their keys. A row that is as it
 * was has its mark in both, in the same order; what lies between two such rows was changed, added or taken away.
 */
export function alignMarks(sealed: Uint8Array, now: Uint8Array): Difference[] {
  const places = new Map<number, number[]>();
  const before = marksIn(sealed);
  before.forEach((mark, index) => {
    const known = places.get(mark);
    if (known === undefined) places.set(mark, [index]);
    else known.push(index);
  });
  const differences: Difference[] = [];
  let next = 0;
  let from = 0;
  const note = (rows: number, until: number): void => {
    if (rows > 0 || until > next) differences.push({ from, rows, sealed: until - next });
  };
  const after = marksIn(now);
  after.forEach((mark, index) => {
    const place = places.get(mark)?.find((one) => one >= next);
    if (place === undefined) return;
    note(index - from, place);
    next = place + 1;
    from = index + 1;
  });
  note(after.length - from, before.length);
  return differences;
}

function marksIn(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: Math.floor(bytes.byteLength / 4) }, (_, index) => view.getUint32(index * 4, true));
}
