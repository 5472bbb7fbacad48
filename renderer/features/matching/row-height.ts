import type { PairRow } from './pair-rows.ts';

/** The heights that matching.css draws a row with, in pixels. They are said here so that rows out of sight need no measuring. */
const heights = { item: 42, betweenItems: 6, more: 22, why: 30, around: 20, below: 8 } as const;

/** More items of a side than this are counted, not listed, until the row is chosen. */
export const mostItemsShown = 2;

/** How high a row stands in the list while it is not chosen, with the space below it. While lines are gathered none says why. */
export function rowHeight(row: PairRow, gathering = false): number {
  const [left, right, says] =
    row.kind === 'matched'
      ? [row.match.left.length, row.match.right.length, true]
      : [row.near[0]?.left.length ?? 1, row.near[0]?.right.length ?? 1, row.near.length > 0 || row.item.state !== null];
  const most = Math.max(1, left, right);
  const listed = Math.min(most, mostItemsShown);
  const items = listed * heights.item + (listed - 1) * heights.betweenItems + (most > listed ? heights.more : 0);
  return items + heights.around + (says && !gathering ? heights.why : 0) + heights.below;
}
