import { fromWire } from '../../../shared/money/wire.ts';
import { daysApart, leavesAccount, nearestInAmount, nearestInTime, type OpenIndex } from './open-index.ts';
import type { OpenItem, PairRow, Side, Suggestion } from './pair-rows.ts';

/** The keys 1 to 9 choose a candidate; more than that nobody reads. */
export const mostCandidates = 9;

export const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/** Of lines that nothing speaks for, only the likeliest are offered, fewer where something nearly fits: strangers help nobody. */
const mostStrangers = { alone: 5, besideNear: 2 } as const;

/**
 * What the reader may pair an open item with: what nearly fits first, then other open lines that go the same way, nearest in
 * amount; those of another currency last and nearest in time, for their amounts do not compare.
 */
export function candidatesOf(row: PairRow, index: OpenIndex): readonly Suggestion[] {
  if (row.kind === 'matched') return [];
  const near = row.near.slice(0, mostCandidates);
  // A single payment is explained by its line in the provider's own report, not by a lump at the bank.
  if (row.item.kind === 'payment') return near;
  const side = otherSide(row.side);
  const alone = near.map((each) => each[side]).filter((items) => items.length === 1);
  const known = new Set(alone.flat().map(({ id }) => id));
  const strangers = near.length === 0 ? mostStrangers.alone : mostStrangers.besideNear;
  const most = Math.min(strangers, mostCandidates - near.length);
  const others = openBeside(row.item, side, index, most, ({ id }) => index.isOpen(id) && !known.has(id));
  return [...near, ...others.map((item) => pairWith(row.side, row.item, item))];
}

const pairWith = (side: Side, item: OpenItem, other: OpenItem): Suggestion =>
  side === 'left' ? { left: [item], right: [other], why: null } : { left: [other], right: [item], why: null };

/** Open items of a side that go the same way as an item: its own currency first. */
function openBeside(
  own: OpenItem,
  side: Side,
  { groups }: OpenIndex,
  most: number,
  takes: (item: OpenItem) => boolean,
): readonly OpenItem[] {
  const { units, currency } = fromWire(own.amount);
  const beside = groups.filter((group) => group.side === side && group.leaves === leavesAccount(own));
  const alike = beside
    .filter((group) => group.currency === currency)
    .flatMap((group) => nearestInAmount(group, units, most, takes));
  if (alike.length >= most) return alike;
  const foreign = beside
    .filter((group) => group.currency !== currency)
    .flatMap(({ byDate }) => nearestInTime(byDate, own.date, most, takes))
    .toSorted((a, b) => daysApart(a.date, own.date) - daysApart(b.date, own.date));
  return [...alike, ...foreign].slice(0, most);
}
