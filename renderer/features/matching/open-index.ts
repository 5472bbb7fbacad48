import { daysBetween, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { fromWire } from '../../../shared/money/wire.ts';
import type { MatchingList, OpenItem, Side } from './pair-rows.ts';

/** What can be matched with each other: of one side, in one currency, coming in or going out. */
export type Group = {
  readonly side: Side;
  readonly currency: string;
  readonly leaves: boolean;
  /** By date, those without one at the end. */
  readonly byDate: readonly OpenItem[];
};

/** The open items by what they can be looked for by. Made once a list; every question to it is short. */
export type OpenIndex = {
  readonly groups: readonly Group[];
  readonly find: (id: string) => OpenItem | undefined;
  readonly sideOf: (id: string) => Side | null;
  /** Whether an item is open still; see `indexSince`. */
  readonly isOpen: (id: string) => boolean;
};

/** Whether money goes out by it: the wire form writes a minus, and never one before a zero. */
export const leavesAccount = (item: OpenItem): boolean => item.amount.amount.startsWith('-');

/** Single payments are left out: they are explained by the provider's own report, never by a line of the bank. */
export function openIndex(list: MatchingList): OpenIndex {
  const groups = new Map<string, { side: Side; currency: string; leaves: boolean; byDate: OpenItem[] }>();
  const items = new Map<string, { readonly item: OpenItem; readonly side: Side }>();
  for (const side of ['left', 'right'] as const) {
    for (const item of list[side]) {
      items.set(item.id, { item, side });
      if (item.kind === 'payment') continue;
      const { currency } = item.amount;
      const leaves = leavesAccount(item);
      const key = `${side} ${currency} ${leaves}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { side, currency, leaves, byDate: [item] });
      else group.byDate.push(item);
    }
  }
  for (const { byDate } of groups.values()) byDate.sort(compareDates);
  return {
    groups: [...groups.values()],
    find: (id) => items.get(id)?.item,
    sideOf: (id) => items.get(id)?.side ?? null,
    isOpen: (id) => items.has(id),
  };
}

/** The `most` items nearest in time to a date, of those that `takes` lets through; the undated last. */
export function nearestInTime(
  items: readonly OpenItem[],
  date: LocalDate | null,
  most: number,
  takes: (item: OpenItem) => boolean,
): readonly OpenItem[] {
  let after = date === null ? 0 : firstFrom(items, date);
  let before = after - 1;
  const found: OpenItem[] = [];
  while (found.length < most && (before >= 0 || after < items.length)) {
    const [earlier, later] = [items[before], items[after]];
    const takeLater =
      earlier === undefined || (later !== undefined && daysApart(later.date, date) <= daysApart(earlier.date, date));
    const next = takeLater ? later : earlier;
    if (takeLater) after += 1;
    else before -= 1;
    if (next !== undefined && takes(next)) found.push(next);
  }
  return found;
}

/** The `most` items of a group whose amounts come nearest to so many units, nearest first; of equal ones the earlier. */
export function nearestInAmount(
  group: Group,
  units: bigint,
  most: number,
  takes: (item: OpenItem) => boolean,
): readonly OpenItem[] {
  const sized = bySize(group);
  let after = firstOf(sized, units);
  let before = after - 1;
  const found: OpenItem[] = [];
  while (found.length < most && (before >= 0 || after < sized.length)) {
    const [smaller, larger] = [sized[before], sized[after]];
    const takeLarger = smaller === undefined || (larger !== undefined && larger.units - units <= units - smaller.units);
    const next = takeLarger ? larger : smaller;
    if (takeLarger) after += 1;
    else before -= 1;
    if (next !== undefined && takes(next.item)) found.push(next.item);
  }
  return found;
}

type Sized = { readonly item: OpenItem; readonly units: bigint };

/** A group by its amounts: made when it is first asked for, and then once. */
const sizes = new WeakMap<Group, readonly Sized[]>();

function bySize(group: Group): readonly Sized[] {
  const known = sizes.get(group);
  if (known !== undefined) return known;
  const sized = group.byDate
    .map((item): Sized => ({ item, units: fromWire(item.amount).units }))
    .toSorted((a, b) => (a.units < b.units ? -1 : a.units > b.units ? 1 : 0));
  sizes.set(group, sized);
  return sized;
}

/** Where the first of at least so many units stands. */
function firstOf(sized: readonly Sized[], units: bigint): number {
  let [low, high] = [0, sized.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sized[middle]?.units ?? units) < units) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first of items by date that is of this day or later. */
function firstFrom(items: readonly OpenItem[], date: LocalDate): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = items[middle]?.date ?? null;
    if (at !== null && at < date) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** An item without a date is as far away as can be. */
export const daysApart = (a: LocalDate | null, b: LocalDate | null): number =>
  a === null || b === null ? Number.MAX_SAFE_INTEGER : Math.abs(daysBetween(a, b));

function compareDates(a: OpenItem, b: OpenItem): number {
  if (a.date === b.date) return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
  if (a.date === null || b.date === null) return a.date === null ? 1 : -1;
  return a.date < b.date ? -1 : 1;
}
