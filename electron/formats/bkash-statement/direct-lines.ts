import { assert } from '../../../shared/kernel/assert.ts';
import type { BkashLine } from './read-line.ts';
import { typeOf, type Direction } from './types.ts';

/** Which way a line went, by the balance before it; null where no direction leads from that balance to the line's own. */
export type DirectedLine = { readonly line: BkashLine; readonly before: bigint; readonly direction: Direction | null };

export type LineDirecting = {
  readonly add: (line: BkashLine) => void;
  /** The last of what was held back; `first` is the oldest line, before which no balance is known. */
  readonly end: () => { readonly first: BkashLine; readonly last: BkashLine } | null;
};

/** What a line moves when it goes one way: its fee is kept either way. */
export const movedBy = ({ amount, fee }: BkashLine, direction: Direction): bigint =>
  (direction === 'in' ? amount.units : -amount.units) - fee.units;

/**
 * Tells each line's direction from the balance of the line before it in time. Whether that stands above or below, the times
 * say as soon as two of them differ; until then lines are held back.
 */
export function directLines(give: (line: DirectedLine) => void): LineDirecting {
  let waiting: BkashLine[] = [];
  let newestFirst: boolean | null = null;
  let top: BkashLine | null = null;
  let above: BkashLine | null = null;

  const direct = (line: BkashLine, before: BkashLine): void =>
    give({ line, before: before.balance.units, direction: directionFrom(before, line) });

  const follow = (line: BkashLine): void => {
    if (above !== null) {
      if (newestFirst === true) direct(above, line);
      else direct(line, above);
    }
    top ??= line;
    above = line;
  };

  const flush = (): void => {
    waiting.forEach(follow);
    waiting = [];
  };

  return {
    add: (line) => {
      const [first] = waiting;
      if (newestFirst !== null) follow(line);
      else {
        waiting.push(line);
        if (first === undefined || first.moment.occurredAt === line.moment.occurredAt) return;
        newestFirst = first.moment.occurredAt > line.moment.occurredAt;
        flush();
      }
    },
    end: () => {
      newestFirst ??= oddities(waiting.toReversed()) < oddities(waiting);
      flush();
      if (top === null) return null;
      assert(above !== null, 'where there is a first line there is a last');
      return newestFirst ? { first: above, last: top } : { first: top, last: above };
    },
  };
}

/** Null where neither way leads from the balance before a line to its own. */
const directionFrom = (before: BkashLine, line: BkashLine): Direction | null => {
  const moved = line.balance.units - before.balance.units;
  return movedBy(line, 'in') === moved ? 'in' : movedBy(line, 'out') === moved ? 'out' : null;
};

/**
 * How unlikely an order of lines is, oldest first, where their times are all the same. Lines that do not follow from the one
 * before them outweigh those that follow, but went another way than their type does: two receipts of amounts that differ by
 * twice the fee add up in both orders, and in one of them money received would have gone out.
 */
const oddities = (lines: readonly BkashLine[]): number =>
  lines.reduce((sum, line, index) => {
    const before = lines[index - 1];
    if (before === undefined) return sum;
    const direction = directionFrom(before, line);
    if (direction === null) return sum + lines.length;
    return direction === typeOf(line.typeText)?.usual ? sum : sum + 1;
  }, 0);
