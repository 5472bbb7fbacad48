import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { RateQuote } from './rate-quote.ts';

/** What was published for two currencies on one day: the last quote of each way; at least one is there. */
export type PairDay<Q extends RateQuote> = { readonly day: LocalDate; readonly quotes: readonly Q[] };

/** All days of two currencies, earliest first, whichever way they were quoted. */
export type PairDays<Q extends RateQuote> = readonly PairDay<Q>[];

/** Quotes made ready for thousands of questions: for each currency those it was quoted with, in the order of their codes. */
export type QuoteIndex<Q extends RateQuote = RateQuote> = ReadonlyMap<
  CurrencyCode,
  ReadonlyMap<CurrencyCode, PairDays<Q>>
>;

type Neighbours<Q extends RateQuote> = Map<CurrencyCode, PairDays<Q>>;

/**
 * Indexes quotes given in the order they were recorded: of several for one pair, way and day, the last one wins.
 * @throws AssertionFault for a quote of a currency against itself, or one that bears another pair's rate.
 */
export function indexQuotes<Q extends RateQuote>(quotes: readonly Q[]): QuoteIndex<Q> {
  const index = new Map<CurrencyCode, Neighbours<Q>>();
  const neighboursOf = (code: CurrencyCode): Neighbours<Q> => {
    const neighbours: Neighbours<Q> = index.get(code) ?? new Map<CurrencyCode, PairDays<Q>>();
    index.set(code, neighbours);
    return neighbours;
  };
  for (const { codes, days } of pairsOf(quotes)) {
    const sorted = [...days.values()].toSorted((left, right) => (left.day < right.day ? -1 : 1));
    const [one, other] = codes;
    neighboursOf(one).set(other, sorted);
    neighboursOf(other).set(one, sorted);
  }
  for (const [code, neighbours] of index) {
    index.set(code, new Map([...neighbours].toSorted(([left], [right]) => (left < right ? -1 : 1))));
  }
  return index;
}

type Pair<Q extends RateQuote> = {
  readonly codes: readonly [CurrencyCode, CurrencyCode];
  readonly days: Map<LocalDate, PairDay<Q>>;
};

function pairsOf<Q extends RateQuote>(quotes: readonly Q[]): Iterable<Pair<Q>> {
  const pairs = new Map<string, Pair<Q>>();
  for (const quote of quotes) {
    const { from, to, on, rate } = quote;
    assert(from !== to, `${from} is quoted against another currency`);
    assert(rate.from === from && rate.to === to, `a quote of ${from} in ${to} bears that rate`);
    const codes = from < to ? ([from, to] as const) : ([to, from] as const);
    const key = codes.join('/');
    const pair: Pair<Q> = pairs.get(key) ?? { codes, days: new Map<LocalDate, PairDay<Q>>() };
    pairs.set(key, pair);
    const others = (pair.days.get(on)?.quotes ?? []).filter((other) => other.from !== from);
    pair.days.set(on, { day: on, quotes: [...others, quote] });
  }
  return pairs.values();
}
