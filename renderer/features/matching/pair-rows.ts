import { isZero } from '../../../shared/money/money.ts';
import { subtract } from '../../../shared/money/subtract.ts';
import { fromWire, toWire, type WireMoney } from '../../../shared/money/wire.ts';
import { daysBetween, type LocalDate } from '../../../shared/kernel/local-date.ts';
import type { Output } from '../../../shared/contract/contract.ts';
import type { Match, MatchItem } from '../../../shared/contract/matching.ts';
import type { Sentence } from '../../../shared/wording/sentence.ts';

export type MatchingList = Output<'matching.list'>;
export type OpenItem = MatchingList['left'][number];
export type Side = 'left' | 'right';

/** What could stand on the other side of an open item. `why` is null for an open line that nothing yet speaks for. */
export type Candidate = { readonly item: OpenItem; readonly why: Sentence | null };

/** One row of the two-sided list: an open item with what nearly explains it, or a match with both its sides. */
export type PairRow =
  | {
      readonly kind: 'open';
      readonly key: string;
      readonly side: Side;
      readonly item: OpenItem;
      readonly near: readonly Candidate[];
    }
  | { readonly kind: 'matched'; readonly key: string; readonly match: Match };

export type PairFilter = 'all' | 'open' | 'matched';

/** The keys 1 to 9 choose a candidate; more than that nobody reads. */
const mostCandidates = 9;

/**
 * The rows of both sides by date, oldest first. A bank line that nearly explains a provider's item stands in that item's row, once.
 * A match keeps the key of its first left item, so that a row accepted stays where it was.
 */
export function pairRows(list: MatchingList): readonly PairRow[] {
  const left = new Map(list.left.map((item) => [item.id, item]));
  const right = new Map(list.right.map((item) => [item.id, item]));
  const nearOfLeft = nearBy(list, 'left', right);
  const nearOfRight = nearBy(list, 'right', left);
  const shownBeside = new Set<string>();
  const rows: PairRow[] = [];
  for (const item of list.left) {
    const near = nearOfLeft.get(item.id) ?? [];
    if (near[0] !== undefined) shownBeside.add(near[0].item.id);
    rows.push({ kind: 'open', key: item.id, side: 'left', item, near });
  }
  for (const item of list.right) {
    if (shownBeside.has(item.id)) continue;
    rows.push({ kind: 'open', key: item.id, side: 'right', item, near: nearOfRight.get(item.id) ?? [] });
  }
  for (const match of list.matches) rows.push({ kind: 'matched', key: matchKey(match), match });
  return rows.toSorted((a, b) => compareTexts(dateOf(a), dateOf(b)) || compareTexts(a.key, b.key));
}

function nearBy(list: MatchingList, side: Side, others: ReadonlyMap<string, OpenItem>): Map<string, Candidate[]> {
  const found = new Map<string, Candidate[]>();
  for (const miss of list.nearMisses) {
    const item = others.get(side === 'left' ? miss.right : miss.left);
    if (item === undefined) continue;
    const own = side === 'left' ? miss.left : miss.right;
    found.set(own, [...(found.get(own) ?? []), { item, why: miss.why }]);
  }
  return found;
}

/**
 * What the reader may pair an open item with: near misses first, then other open lines, nearest in time; those of another
 * currency last, for few payouts are exchanged on their way.
 */
export function candidatesOf(row: PairRow, list: MatchingList): readonly Candidate[] {
  if (row.kind === 'matched') return [];
  const near = row.near.slice(0, mostCandidates);
  // A single payment is explained by its line in the provider's own report, not by a lump at the bank.
  if (row.item.kind === 'payment') return near;
  const known = new Set(near.map(({ item }) => item.id));
  const { date, amount } = row.item;
  const isForeign = (item: MatchItem): number => (item.amount.currency === amount.currency ? 0 : 1);
  const others = (row.side === 'left' ? list.right : list.left)
    .filter((item) => item.kind !== 'payment' && !known.has(item.id))
    .toSorted((a, b) => isForeign(a) - isForeign(b) || daysApart(a.date, date) - daysApart(b.date, date))
    .slice(0, mostCandidates - near.length);
  return [...near, ...others.map((item) => ({ item, why: null }))];
}

/** The two ids of a pair as the contract wants them, whichever side the row stands on. */
export const pairOf = (
  row: PairRow & { kind: 'open' },
  other: MatchItem,
): { readonly left: string; readonly right: string } =>
  row.side === 'left' ? { left: row.item.id, right: other.id } : { left: other.id, right: row.item.id };

/** What a pair leaves unexplained: left less right; null where they agree, or are of two currencies and the rates decide. */
export function differenceOf(left: MatchItem, right: MatchItem): WireMoney | null {
  if (left.amount.currency !== right.amount.currency) return null;
  const difference = subtract(fromWire(left.amount), fromWire(right.amount));
  return isZero(difference) ? null : toWire(difference);
}

/** What a person accepted is worth a second look while some of it is owed still; what a rule rounded away, or was given up, its sentence explains. */
export const staysOwed = ({ by, difference, writtenOff }: Match): boolean =>
  by === 'person' && !isZero(fromWire(difference)) && difference.amount !== writtenOff.amount;

/** The rows of a filter that hold what was searched for, in a reference or a description. */
export function filterRows(rows: readonly PairRow[], filter: PairFilter, search: string): readonly PairRow[] {
  const wanted = search.trim().toLowerCase();
  return rows.filter(
    (row) =>
      (filter === 'all' || row.kind === filter) &&
      (wanted === '' ||
        itemsOf(row).some((item) => `${item.reference}\n${item.description}`.toLowerCase().includes(wanted))),
  );
}

/** The open row after `index`, going round to the first; null when nothing else is open. */
export function nextOpen(rows: readonly PairRow[], index: number): PairRow | null {
  const ahead = [...rows.slice(index + 1), ...rows.slice(0, Math.max(index, 0))];
  return ahead.find((row) => row.kind === 'open') ?? null;
}

const itemsOf = (row: PairRow): readonly MatchItem[] =>
  row.kind === 'open' ? [row.item, ...row.near.map(({ item }) => item)] : [...row.match.left, ...row.match.right];

const matchKey = (match: Match): string => match.left[0]?.id ?? match.right[0]?.id ?? match.id ?? '';

/** An item without a date comes last: nothing says when. */
const dateOf = (row: PairRow): string =>
  (row.kind === 'open' ? row.item.date : (firstDate(row.match.left) ?? firstDate(row.match.right))) ?? '9999-12-31';

const firstDate = (items: readonly MatchItem[]): string | null => items[0]?.date ?? null;

/** An item without a date is as far away as can be. */
const daysApart = (a: LocalDate | null, b: LocalDate | null): number =>
  a === null || b === null ? Number.MAX_SAFE_INTEGER : Math.abs(daysBetween(a, b));

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
