import { addDays } from '../../../shared/kernel/local-date.ts';
import { payable } from '../../../shared/money/payable.ts';
import { dayWindows, daysOf, type WindowOf } from './day-windows.ts';
import { indexAmounts, payableAmounts } from './amount-index.ts';
import type { MatchingWays } from './matching-ways.ts';
import type { OpenBatch, OpenLine } from './open-items.ts';
import { untied, type OpenSides } from './open-sides.ts';
import { batchesByDay, dayKey } from './batches-by-day.ts';
import { aroundAmount } from './around-amount.ts';
import { searchSums, type SumSearch } from './sum-search.ts';
import { sumsFit } from './sums-fit.ts';
import { whoseLines } from './whose-lines.ts';

/** One line, or one batch, and what the search on the other side came to. */
export type GroupedSum = {
  readonly batches: readonly OpenBatch[];
  readonly lines: readonly OpenLine[];
  /** Which of the two was searched among several. */
  readonly searched: 'batches' | 'lines';
  /** How many it was searched among. */
  readonly among: number;
  /** `contested`: one combination was found, and a part of it could belong to something else as well. */
  readonly outcome: 'one' | 'contested' | 'several' | 'gave up';
  readonly tried: number;
};

type Item = OpenBatch | OpenLine;

/** A search as it came back, with all that any of its combinations holds. */
type Search = Omit<GroupedSum, 'outcome'> & {
  readonly outcome: GroupedSum['outcome'] | 'none';
  readonly touches: readonly Item[];
};

/** The accounts, currencies and days of the lines and of the batches that the search did not come to. */
type Unsearched = { readonly linesOn: ReadonlySet<string>; readonly batchesOn: ReadonlySet<string> };

/** Payouts in one credit, or credits of one payout: more than these nobody could check. */
const mostSummands = 8;
/** Among so many at a time, the latest of those before: of more it could only ever be said that there may be others. */
const mostAmong = 24;
/**
 * Combinations for one line or batch, and for all lines and all batches together: what is left then is for a person, without a
 * search, and so is what it may have a claim on.
 */
const stepsEach = 50_000;
const stepsOfSide = 500_000;
/** The last credit of a payout comes within days of the first. */
const daysOfSplit = 7;

/**
 * Every line that several batches of its payer come to, and every batch that several lines of its payer come to, each with what
 * the search found: one combination, one that another item has a claim on, several, or that it gave up. Each is searched among
 * all that is open, so that none takes from another what it was only the first to ask for.
 */
export function groupedSums(open: OpenSides, ways: MatchingWays): readonly GroupedSum[] {
  const { batches, lines } = untied(open);
  const known = linesByAccount(batches, lines, ways);
  if (known.length === 0) return [];
  const windowOf = dayWindows(ways);
  const { searches, unsearched } = searchAll(batches, known, windowOf);
  const claims = new Map<Item, number>();
  for (const { touches } of searches) for (const item of touches) claims.set(item, (claims.get(item) ?? 0) + 1);
  const alone = fittingAlone(batches, lines, windowOf);
  const mayBe = mayBeOfUnsearched(unsearched, known, windowOf);
  const contested = (items: readonly Item[]): boolean =>
    items.some((item) => (claims.get(item) ?? 0) > 1 || alone.has(item) || mayBe(item));
  return searches.flatMap(({ outcome, touches, ...sum }): GroupedSum[] => {
    if (outcome === 'none') return [];
    return [{ ...sum, outcome: outcome === 'one' && contested(touches) ? 'contested' : outcome }];
  });
}

function searchAll(
  batches: readonly OpenBatch[],
  known: readonly LineOfAccount[],
  windowOf: WindowOf,
): { readonly searches: readonly Search[]; readonly unsearched: Unsearched } {
  const batchesOn = batchesByDay(batches, windowOf);
  const linesOn = Map.groupBy(known, ({ account, line }) => dayKey(account, line.amount.currency, line.date));
  const searches: Search[] = [];
  const unsearched = { linesOn: new Set<string>(), batchesOn: new Set<string>() };
  let steps = stepsOfSide;
  /** False where no combination is left to look at. */
  const search = (find: (steps: number) => Search): boolean => {
    if (steps <= 0) return false;
    const found = find(Math.min(stepsEach, steps));
    steps -= found.tried;
    searches.push(found);
    return true;
  };
  for (const { line, account } of known) {
    const key = dayKey(account, line.amount.currency, line.date);
    const among = batchesOn.get(key) ?? [];
    if (among.length > 1 && !search((most) => batchesInLine(line, among, most))) unsearched.linesOn.add(key);
  }
  steps = stepsOfSide;
  for (const batch of batches) {
    const window = windowOf(batch);
    if (batch.net.units <= 0n || window === null) continue;
    const keys = daysOf(window.from, addDays(window.to, daysOfSplit)).map((day) =>
      dayKey(batch.account, batch.net.currency, day),
    );
    const among = steps <= 0 ? null : keys.flatMap((key) => (linesOn.get(key) ?? []).map(({ line }) => line));
    if (among === null) for (const key of keys) unsearched.batchesOn.add(key);
    else if (among.length > 1) search((most) => linesOfBatch(batch, among, most));
  }
  return { searches, unsearched };
}

/**
 * What a line or a batch that there were no combinations left for may still come to: of none of it is it certain that it belongs
 * to another.
 */
function mayBeOfUnsearched(
  { linesOn, batchesOn }: Unsearched,
  known: readonly LineOfAccount[],
  windowOf: WindowOf,
): (item: Item) => boolean {
  const keysOf = batchesOn.size === 0 ? null : Map.groupBy(known, ({ line }) => line);
  return (item) => {
    if (!('net' in item))
      return (keysOf?.get(item) ?? []).some(({ account }) =>
        batchesOn.has(dayKey(account, item.amount.currency, item.date)),
      );
    const window = linesOn.size === 0 ? null : windowOf(item);
    if (window === null) return false;
    return daysOf(window.from, window.to).some((day) => linesOn.has(dayKey(item.account, item.net.currency, day)));
  };
}

/** What has a counterpart of its own amount in its days: which of the two it belongs to, nobody can tell. */
function fittingAlone(
  batches: readonly OpenBatch[],
  lines: readonly OpenLine[],
  windowOf: WindowOf,
): ReadonlySet<Item> {
  const linesOf = indexAmounts(lines);
  const found = new Set<Item>();
  for (const batch of batches) {
    const window = windowOf(batch);
    if (window === null) continue;
    const fitting = linesOf(payableAmounts(batch), window);
    if (fitting.length > 0) for (const item of [batch, ...fitting]) found.add(item);
  }
  return found;
}

type LineOfAccount = { readonly line: OpenLine; readonly account: string };

/** The credits whose words tell whose they are, with each account that they may be of. */
function linesByAccount(
  batches: readonly OpenBatch[],
  lines: readonly OpenLine[],
  { rules }: MatchingWays,
): readonly LineOfAccount[] {
  const accountsOf = new Map(
    [...Map.groupBy(batches, ({ institution }) => institution)].map(([institution, own]) => [
      institution,
      [...new Set(own.map(({ account }) => account))],
    ]),
  );
  return [...whoseLines(lines, rules)].flatMap(([line, { rule, named }]) => {
    if (line.amount.units <= 0n) return [];
    const accounts =
      rule === null ? [...named].flatMap((institution) => accountsOf.get(institution) ?? []) : [rule.providerAccount];
    return accounts.map((account) => ({ line, account }));
  });
}

/** A lump is of one account: the batches are those of one. */
function batchesInLine(line: OpenLine, candidates: readonly OpenBatch[], steps: number): Search {
  // The latest are the likeliest.
  const among = candidates.slice(-mostAmong);
  const chosen = (places: readonly number[]): OpenBatch[] => places.flatMap((at) => among[at] ?? []);
  const search = searchSums(
    among.map(({ net }) => net.units),
    {
      ...aroundAmount(line.amount.currency, line.amount.units, among.length),
      fits: (places) => sumsFit(chosen(places), [line]),
    },
    { least: 2, most: mostSummands, steps },
  );
  return {
    batches: chosen(search.found[0] ?? []),
    lines: [line],
    searched: 'batches',
    among: among.length,
    outcome: outcomeOf(search, candidates.length > among.length),
    tried: search.tried,
    touches: touchedBy(search, line, among),
  };
}

function linesOfBatch(batch: OpenBatch, candidates: readonly OpenLine[], steps: number): Search {
  const among = candidates.slice(0, mostAmong);
  const chosen = (places: readonly number[]): OpenLine[] => places.flatMap((at) => among[at] ?? []);
  const search = searchSums(
    among.map(({ amount }) => amount.units),
    {
      ...aroundAmount(batch.net.currency, payable(batch.net).units, 1),
      fits: (places) => sumsFit([batch], chosen(places)),
    },
    { least: 2, most: mostSummands, steps },
  );
  return {
    batches: [batch],
    lines: chosen(search.found[0] ?? []),
    searched: 'lines',
    among: among.length,
    outcome: outcomeOf(search, candidates.length > among.length),
    tried: search.tried,
    touches: touchedBy(search, batch, among),
  };
}

/** The item that was searched for and all that any combination holds; nothing where none was found. */
const touchedBy = ({ found }: SumSearch, item: Item, among: readonly Item[]): readonly Item[] =>
  found.length === 0 ? [] : [item, ...[...new Set(found.flat())].flatMap((at) => among[at] ?? [])];

/** One that was found is no proof while others were not looked for. */
function outcomeOf({ complete, found }: SumSearch, cutShort: boolean): Search['outcome'] {
  if (found.length > 1) return 'several';
  if (!complete || (cutShort && found.length > 0)) return 'gave up';
  return found.length === 1 ? 'one' : 'none';
}
