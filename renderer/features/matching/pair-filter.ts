import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { MatchItem } from '../../../shared/contract/matching.ts';
import { fromDecimalText } from '../../../shared/money/decimal-text.ts';
import { fromWire } from '../../../shared/money/wire.ts';
import { itemsOf, type OpenRow, type PairRow } from './pair-rows.ts';

/** `open` are the rows that wait for an answer, `suggested` those of them that something nearly explains. */
export const shownStates = ['all', 'open', 'suggested', 'matched'] as const;

export type ShownState = (typeof shownStates)[number];

export type PairFilter = {
  readonly show: ShownState;
  /** The account an item is of. */
  readonly account: string | null;
  readonly currency: CurrencyCode | null;
  /** Sizes, whichever way the money went, as decimal texts in major units: `1500.50`. Each currency by its own. */
  readonly atLeast: string | null;
  readonly atMost: string | null;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  /** The incident that a payment fell into, by its id; nothing but a payment is in one. */
  readonly incident: string | null;
  readonly search: string;
};

export const noFilter: PairFilter = {
  show: 'open',
  account: null,
  currency: null,
  atLeast: null,
  atMost: null,
  from: null,
  to: null,
  incident: null,
  search: '',
};

/** Whether more than the state and a search narrows the list. */
export const isNarrowed = ({ account, currency, atLeast, atMost, from, to, incident }: PairFilter): boolean =>
  [account, currency, atLeast, atMost, from, to, incident].some((each) => each !== null);

/** The rows that a filter lets through, in their order. A row is let through when one of the items it shows is. */
export function filterRows(rows: readonly PairRow[], filter: PairFilter): readonly PairRow[] {
  const wanted = filter.search.trim().toLowerCase();
  if (filter.show === 'all' && wanted === '' && !isNarrowed(filter)) return rows;
  const takes = itemTest(filter);
  return rows.filter(
    (row) =>
      isShown(row, filter.show) &&
      (wanted === '' || searchKey(row).includes(wanted)) &&
      (takes === null || itemsOf(row).some((item) => takes(item))),
  );
}

/** The same for the lines one gathers from: whatever their state, for that is what they are gathered for. */
export const filterLines = (rows: readonly OpenRow[], filter: PairFilter): readonly OpenRow[] =>
  filterRows(rows, { ...filter, show: 'all' }) as readonly OpenRow[];

function isShown(row: PairRow, show: ShownState): boolean {
  if (show === 'all') return true;
  if (row.kind === 'matched') return show === 'matched';
  return show === 'open' ? row.waits : show === 'suggested' && row.near.length > 0;
}

/** What is searched of a row, in lower case; made the first time it is asked for, for 100,000 rows are many to prepare. */
const keys = new WeakMap<PairRow, string>();

function searchKey(row: PairRow): string {
  const known = keys.get(row);
  if (known !== undefined) return known;
  let text = '';
  for (const item of itemsOf(row)) text += `${item.reference}\n${item.description}\n`;
  const key = text.toLowerCase();
  keys.set(row, key);
  return key;
}

const sizes = new WeakMap<MatchItem, bigint>();

function sizeOf(item: MatchItem): bigint {
  const known = sizes.get(item);
  if (known !== undefined) return known;
  const { units } = fromWire(item.amount);
  const size = units < 0n ? -units : units;
  sizes.set(item, size);
  return size;
}

/** The test of one item; null where nothing narrows. Limits are read once a currency. */
function itemTest(filter: PairFilter): ((item: MatchItem) => boolean) | null {
  if (!isNarrowed(filter)) return null;
  const { account, currency, from, to, incident } = filter;
  const least = limitByCurrency(filter.atLeast);
  const most = limitByCurrency(filter.atMost);
  return (item) => {
    if (account !== null && item.account !== account) return false;
    if (currency !== null && item.amount.currency !== currency) return false;
    if (incident !== null && item.incident?.id !== incident) return false;
    if ((from !== null || to !== null) && item.date === null) return false;
    if (item.date !== null && ((from !== null && item.date < from) || (to !== null && item.date > to))) return false;
    const low = least(item.amount.currency);
    const high = most(item.amount.currency);
    return (low === null || sizeOf(item) >= low) && (high === null || sizeOf(item) <= high);
  };
}

/** The units of a limit in each currency; null where there is no limit, or the currency has no such small part. */
function limitByCurrency(text: string | null): (currency: CurrencyCode) => bigint | null {
  if (text === null) return () => null;
  const known = new Map<CurrencyCode, bigint | null>();
  return (currency) => {
    const limit = known.get(currency);
    if (limit !== undefined) return limit;
    const units = fromDecimalText(currency, text)?.units ?? null;
    known.set(currency, units);
    return units;
  };
}
