import { isZero } from '../../../shared/money/money.ts';
import { fromWire } from '../../../shared/money/wire.ts';
import type { Output } from '../../../shared/contract/contract.ts';
import type { Match, MatchItem } from '../../../shared/contract/matching.ts';
import type { Sentence } from '../../../shared/wording/sentence.ts';

export type MatchingList = Output<'matching.list'>;
export type OpenItem = MatchingList['left'][number];
export type Side = 'left' | 'right';

/** What could belong together, the row's own item among it. `why` is null for an open line that nothing yet speaks for. */
export type Suggestion = {
  readonly left: readonly OpenItem[];
  readonly right: readonly OpenItem[];
  readonly why: Sentence | null;
};

export type OpenRow = {
  readonly kind: 'open';
  readonly key: string;
  readonly side: Side;
  readonly item: OpenItem;
  /** What nearly explains it, the best first. */
  readonly near: readonly Suggestion[];
  /** Whether it waits for an answer; see `waits`. */
  readonly waits: boolean;
};

export type MatchedRow = { readonly kind: 'matched'; readonly key: string; readonly match: Match };

/** One row of the two-sided list: an open item with what nearly explains it, or a match with both its sides. */
export type PairRow = OpenRow | MatchedRow;

const nothing: readonly Suggestion[] = [];

/**
 * The rows of both sides by date, oldest first. What the best suggestion of a row shows beside it has no row of its own,
 * so that no amount stands on the screen twice. A match keeps the key of its first left item, so that a row accepted stays
 * where it was. Made for 100,000 lines: one pass, and a sort within each day only.
 */
export function pairRows(list: MatchingList): readonly PairRow[] {
  const near = suggestionsByItem(list);
  const shownBeside = new Set<string>();
  const days = new Map<string, PairRow[]>();
  const open = (side: Side, item: OpenItem): void => {
    if (shownBeside.has(item.id)) return;
    const found = near.get(item.id) ?? nothing;
    const best = found[0];
    if (best !== undefined) {
      for (const other of best.left) if (other !== item) shownBeside.add(other.id);
      for (const other of best.right) if (other !== item) shownBeside.add(other.id);
    }
    putByDay(days, item.date, { kind: 'open', key: item.id, side, item, near: found, waits: waits(side, item, found) });
  };
  for (const item of list.left) open('left', item);
  for (const item of list.right) open('right', item);
  for (const match of list.matches) {
    const row: MatchedRow = { kind: 'matched', key: matchKey(match), match };
    putByDay(days, match.left[0]?.date ?? match.right[0]?.date ?? null, row);
  }
  return inOrder(days);
}

/**
 * Whether an open item waits for an answer. A debit of the bank that nothing speaks for is rent or wages: it is there to be the
 * other half of a transfer, and nobody has to explain it here.
 */
const waits = (side: Side, { amount, state }: OpenItem, near: readonly Suggestion[]): boolean =>
  side === 'left' || !amount.amount.startsWith('-') || state !== null || near.length > 0;

/** How many items of each side wait for an answer. */
export function waitingCount(
  list: MatchingList,
  isOpen: (id: string) => boolean,
): { readonly left: number; readonly right: number } {
  const suggested = new Set(list.nearMisses.flatMap(({ right }) => right));
  const waiting = (item: OpenItem): boolean =>
    !item.amount.amount.startsWith('-') || item.state !== null || suggested.has(item.id);
  return {
    left: list.left.filter(({ id }) => isOpen(id)).length,
    right: list.right.filter((item) => isOpen(item.id) && waiting(item)).length,
  };
}

/** Open items as rows of their own, without what may belong to them: what one gathers from. */
export function singleRows(
  sides: readonly { readonly side: Side; readonly items: readonly OpenItem[] }[],
): readonly OpenRow[] {
  const days = new Map<string, OpenRow[]>();
  for (const { side, items } of sides) {
    for (const item of items) {
      putByDay(days, item.date, { kind: 'open', key: item.id, side, item, near: nothing, waits: true });
    }
  }
  return inOrder(days);
}

/** Sorted within each day only: a month has few days and many lines. */
const inOrder = <Row extends PairRow>(days: ReadonlyMap<string, Row[]>): readonly Row[] =>
  [...days.keys()].toSorted(compareTexts).flatMap((day) => (days.get(day) ?? []).toSorted(byKey));

function putByDay<Row extends PairRow>(days: Map<string, Row[]>, date: string | null, row: Row): void {
  const day = days.get(date ?? undated);
  if (day === undefined) days.set(date ?? undated, [row]);
  else day.push(row);
}

function suggestionsByItem(list: MatchingList): ReadonlyMap<string, readonly Suggestion[]> {
  const found = new Map<string, Suggestion[]>();
  if (list.nearMisses.length === 0) return found;
  const left = itemsNamed(
    list.left,
    list.nearMisses.map((miss) => miss.left),
  );
  const right = itemsNamed(
    list.right,
    list.nearMisses.map((miss) => miss.right),
  );
  for (const miss of list.nearMisses) {
    const suggestion = {
      left: miss.left.flatMap((id) => left.get(id) ?? []),
      right: miss.right.flatMap((id) => right.get(id) ?? []),
      why: miss.why,
    };
    // What names something that is open no more is nobody's to accept.
    if (suggestion.left.length < miss.left.length || suggestion.right.length < miss.right.length) continue;
    for (const id of [...miss.left, ...miss.right]) {
      const own = found.get(id);
      if (own === undefined) found.set(id, [suggestion]);
      else own.push(suggestion);
    }
  }
  return found;
}

/** The items of a side that suggestions name, by their ids: few of many. */
function itemsNamed(items: readonly OpenItem[], ids: readonly (readonly string[])[]): ReadonlyMap<string, OpenItem> {
  const wanted = new Set(ids.flat());
  return new Map(items.flatMap((item) => (wanted.has(item.id) ? [[item.id, item] as const] : [])));
}

/**
 * What a person accepted is worth a second look while some of it is owed still; what a rule rounded away, or was given up,
 * its sentence explains.
 */
export const staysOwed = ({ by, difference, writtenOff }: Match): boolean =>
  by === 'person' && !isZero(fromWire(difference)) && difference.amount !== writtenOff.amount;

/** The row after `index` that waits, going round to the first; null when nothing else does. */
export function nextOpen(rows: readonly PairRow[], index: number): OpenRow | null {
  for (let step = 1; step <= rows.length; step += 1) {
    const at = (Math.max(index, -1) + step) % rows.length;
    const row = rows[at];
    if (row !== undefined && row.kind === 'open' && row.waits && at !== index) return row;
  }
  return null;
}

/** What a row shows, on both sides. */
export function itemsOf(row: PairRow): readonly MatchItem[] {
  if (row.kind === 'matched') return [...row.match.left, ...row.match.right];
  const best = row.near[0];
  return best === undefined ? [row.item] : [...best.left, ...best.right];
}

const matchKey = (match: Match): string => match.left[0]?.id ?? match.right[0]?.id ?? match.id ?? '';

/** An item without a date comes last: nothing says when. */
const undated = '9999-12-31';

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byKey = (a: PairRow, b: PairRow): number => compareTexts(a.key, b.key);
