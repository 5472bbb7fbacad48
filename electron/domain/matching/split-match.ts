import { assert } from '../../../shared/kernel/assert.ts';

/** A part of a match: so much of one batch came with one line. */
export type MatchPart<B, L> = { readonly batch: B; readonly line: L; readonly units: bigint };

type Side = { readonly units: bigint };

/**
 * Which part of which batch came with which line, so that each can be booked under its own accounts and day. The parts of a line
 * come to the line; the parts of a batch come to the batch, save where the sides differ: then the last batch has less, or more.
 * What goes the other way than the whole (a batch below zero that was taken off, a credit that was returned) goes with the
 * first of the other side. In the order given.
 * @throws AssertionFault when a side is empty, or nothing of a side goes the way of the whole.
 */
export function splitMatch<B extends Side, L extends Side>(
  batches: readonly B[],
  lines: readonly L[],
): readonly MatchPart<B, L>[] {
  const whole = lines.reduce((sum, { units }) => sum + units, 0n);
  const goesAlong = ({ units }: Side): boolean => units < 0n === whole < 0n;
  const along = { batches: batches.filter(goesAlong), lines: lines.filter(goesAlong) };
  const [firstBatch] = along.batches;
  const [firstLine] = along.lines;
  assert(firstBatch !== undefined && firstLine !== undefined, 'a match with nothing on one side');

  const against = { batches: batches.filter((one) => !goesAlong(one)), lines: lines.filter((one) => !goesAlong(one)) };
  const parts: MatchPart<B, L>[] = [
    ...against.batches.map((batch) => ({ batch, line: firstLine, units: batch.units })),
    ...against.lines.map((line) => ({ batch: firstBatch, line, units: line.units })),
  ];
  const more = (sides: readonly Side[]): bigint => sides.reduce((sum, { units }) => sum - units, 0n);
  const batchesLeft = along.batches.map((batch, at) => ({
    batch,
    left: batch.units + (at === 0 ? more(against.lines) : 0n),
  }));
  let at = 0;
  for (const [index, line] of along.lines.entries()) {
    let left = line.units + (index === 0 ? more(against.batches) : 0n);
    while (left !== 0n) {
      const one = batchesLeft[at];
      assert(one !== undefined, 'the last batch takes what is left');
      const isLast = at === batchesLeft.length - 1;
      const units = isLast || size(left) <= size(one.left) ? left : one.left;
      if (units !== 0n) parts.push({ batch: one.batch, line, units });
      left -= units;
      one.left -= units;
      if (!isLast && one.left === 0n) at += 1;
    }
  }
  return parts;
}

const size = (units: bigint): bigint => (units < 0n ? -units : units);
