import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { negate, zero, type Money } from '../../../shared/money/money.ts';
import { fromWire } from '../../../shared/money/wire.ts';
import { sumByCurrency } from '../../../shared/money/sum-by-currency.ts';
import { mostCandidates, otherSide } from './candidates.ts';
import { daysApart, leavesAccount, nearestInAmount, nearestInTime, type OpenIndex } from './open-index.ts';
import type { OpenItem, OpenRow, Side } from './pair-rows.ts';

/**
 * Lines that are being put together. `free`: whatever is chosen on both sides. `split`: the line it began with is several of
 * the other side. `merge`: several of its own side make one of the other. `transfer`: it is one half of money that went between
 * the merchant's own accounts, and the other half is a line of the same side.
 */
export type GatheringKind = 'free' | 'split' | 'merge' | 'transfer';

export type Gathering = {
  readonly kind: GatheringKind;
  /** The row it began with; there the reader comes back to. */
  readonly from: string;
  readonly side: Side;
  readonly left: readonly string[];
  readonly right: readonly string[];
};

export type Gathered = { readonly left: readonly OpenItem[]; readonly right: readonly OpenItem[] };

/** Begins with a row's own item; null where that item can never be put together so. */
export function beginGathering(kind: GatheringKind, row: OpenRow): Gathering | null {
  if (row.item.kind === 'payment') return null;
  if (kind === 'transfer' && row.item.kind !== 'statement_line') return null;
  const ids = [row.item.id];
  return {
    kind,
    from: row.key,
    side: row.side,
    left: row.side === 'left' ? ids : [],
    right: row.side === 'right' ? ids : [],
  };
}

/** Takes an item up, or leaves it out again. Where one alone is wanted, the new one takes the place of the old. */
export function toggled(gathering: Gathering, side: Side, id: string): Gathering {
  const had = gathering[side];
  if (id === gathering.from && gathering.kind !== 'free') return gathering;
  if (had.includes(id)) return { ...gathering, [side]: had.filter((one) => one !== id) };
  if (gathering.kind === 'transfer') return { ...gathering, right: [gathering.from, id] };
  const one = gathering.kind === 'merge' ? otherSide(gathering.side) : null;
  return { ...gathering, [side]: one === side ? [id] : [...had, id] };
}

/** What is gathered and is open still. */
export const gatheredItems = ({ left, right }: Gathering, { find }: OpenIndex): Gathered => ({
  left: left.flatMap((id) => find(id) ?? []),
  right: right.flatMap((id) => find(id) ?? []),
});

/** The sides whose lines can be taken up now. */
export function sidesToGather({ kind, side }: Gathering): readonly Side[] {
  if (kind === 'free') return ['left', 'right'];
  if (kind === 'split') return [otherSide(side)];
  return kind === 'merge' ? [side] : ['right'];
}

/** Whether a line can be taken up: it goes the same way (for a transfer the other way), in a currency that adds up. */
export function canGather(gathering: Gathering, gathered: Gathered, item: OpenItem): boolean {
  const first = gathered[gathering.side][0];
  if (item.kind === 'payment' || first === undefined) return item.kind !== 'payment';
  if (item.id === first.id) return true;
  if (gathering.kind === 'transfer') return leavesAccount(item) !== leavesAccount(first) && mayBeOtherHalf(first, item);
  if (leavesAccount(item) !== leavesAccount(first)) return false;
  return gathering.kind === 'free' || item.amount.currency === first.amount.currency;
}

/** Of another account; or of the same one, the same amount, which came and went back. */
const mayBeOtherHalf = (first: OpenItem, item: OpenItem): boolean =>
  item.account !== first.account ||
  (item.amount.currency === first.amount.currency &&
    fromWire(item.amount).units === negate(fromWire(first.amount)).units);

/** The lines one gathers from, in the order of the open items. */
export const linesToGather = (
  gathering: Gathering,
  gathered: Gathered,
  list: Readonly<Record<Side, readonly OpenItem[]>>,
) =>
  sidesToGather(gathering).map((side) => ({
    side,
    items: list[side].filter((item) => canGather(gathering, gathered, item)),
  }));

/**
 * What would close what is still missing, nearest first: of a split, lines of the other side nearest to what remains; of a
 * merge, the one line of the other side nearest to the sum; of a transfer, the other half.
 */
export function closingCandidates(gathering: Gathering, gathered: Gathered, index: OpenIndex): readonly OpenItem[] {
  const first = gathered[gathering.side][0];
  if (first === undefined) return [];
  if (gathering.kind === 'transfer') return otherHalves(first, index);
  const { currency } = first.amount;
  const side = sideToClose(gathering, gathered, currency);
  const missing = amountToClose(gathering, gathered, side, currency);
  const taken = new Set(gathering.kind === 'merge' ? [] : gathering[side]);
  const group = index.groups.find(
    (one) => one.side === side && one.currency === currency && one.leaves === leavesAccount(first),
  );
  if (group === undefined) return [];
  return nearestInAmount(group, missing.units, mostCandidates, ({ id }) => index.isOpen(id) && !taken.has(id));
}

/** The side on which something is missing: where nothing is yet, else where less is. */
function sideToClose({ kind, side }: Gathering, { left, right }: Gathered, currency: CurrencyCode): Side {
  if (kind !== 'free') return otherSide(side);
  if (left.length === 0 || right.length === 0) return left.length === 0 ? 'left' : 'right';
  const difference = sumOf(left, currency).units - sumOf(right, currency).units;
  return difference > 0n === sumOf(left, currency).units > 0n ? 'right' : 'left';
}

function amountToClose({ kind }: Gathering, gathered: Gathered, side: Side, currency: CurrencyCode): Money {
  const there = sumOf(gathered[otherSide(side)], currency);
  // The one line of a merge takes the place of any chosen before; elsewhere what is gathered counts already.
  const here = kind === 'merge' ? zero(currency) : sumOf(gathered[side], currency);
  return { currency, units: there.units - here.units };
}

const sumOf = (items: readonly OpenItem[], currency: CurrencyCode): Money =>
  sumByCurrency(items.map(({ amount }) => fromWire(amount))).get(currency) ?? zero(currency);

/** Lines that go the other way and may be the other half: the same amount first, then nearest in time. */
function otherHalves(first: OpenItem, { groups, isOpen }: OpenIndex): readonly OpenItem[] {
  const leaves = leavesAccount(first);
  const wanted = negate(fromWire(first.amount));
  const possible = groups.filter((group) => group.side === 'right' && group.leaves !== leaves);
  const isOther = (item: OpenItem): boolean => mayBeOtherHalf(first, item) && isOpen(item.id);
  const own = possible
    .filter(({ currency }) => currency === wanted.currency)
    .flatMap((group) => nearestInAmount(group, wanted.units, mostCandidates, isOther));
  const foreign = possible
    .filter(({ currency }) => currency !== wanted.currency)
    .flatMap(({ byDate }) => nearestInTime(byDate, first.date, mostCandidates, isOther))
    .toSorted((a, b) => daysApart(a.date, first.date) - daysApart(b.date, first.date));
  return [...own, ...foreign].slice(0, mostCandidates);
}
