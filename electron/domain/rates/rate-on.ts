import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import { daysBetween, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { chainRates } from '../../../shared/money/chain-rates.ts';
import { inverseRate } from '../../../shared/money/inverse-rate.ts';
import { rate as makeRate, type Rate } from '../../../shared/money/rate.ts';
import type { PairDay, PairDays, QuoteIndex } from './index-quotes.ts';
import type { RateQuote } from './rate-quote.ts';

/** Why there is no rate: nothing joins the two currencies; the next rate is not known; the last one is too long ago. */
export type NoRateReason = 'no_quote' | 'not_yet_known' | 'too_old';

export type RateOnDay<Q extends RateQuote = RateQuote> =
  | {
      readonly ok: true;
      /** One major unit of `from` in `to`, exact, however many quotes it is crossed over. */
      readonly rate: Rate;
      /** The quotes it is made of, in the order of the way from `from` to `to`; none for a currency against itself. */
      readonly quotes: readonly Q[];
      /** The currencies it is crossed over; none when the two were quoted together. */
      readonly via: readonly CurrencyCode[];
    }
  | { readonly ok: false; readonly reason: NoRateReason };

/**
 * In days. No central bank closes for longer without a rate: beyond that a rate says nothing about the day any more, and
 * a later one does not show that nothing was published in between.
 */
export const longestGap = 7;

/**
 * The rate between two currencies for a day, or why there is none. A quote counts for its own day. For a day without one
 * the last quote before it counts, at most seven days old, once a quote of the same pair of the seven days after it is
 * known: that shows that nothing was published on the day, and a rate that is booked now stays the rate of the day. What
 * was quoted further away, before or after, changes nothing. Quoted one way
 * or the other, else crossed over one or two other currencies: over the fewest, and of those first in the
 * order of their codes. Where a pair was quoted both ways on its day, the quote of the way that is asked for counts.
 * Source of the rule: decision 013.
 */
export function rateOn<Q extends RateQuote>(
  index: QuoteIndex<Q>,
  from: CurrencyCode,
  to: CurrencyCode,
  day: LocalDate,
): RateOnDay<Q> {
  if (from === to) return { ok: true, rate: makeRate(from, to, 1n, 1n), quotes: [], via: [] };
  const via = shortestWay(index, from, to, day, 'counts');
  if (via !== null) return followWay(index, from, [...via, to], day);
  if (shortestWay(index, from, to, day, 'not_yet_known') !== null) return { ok: false, reason: 'not_yet_known' };
  return { ok: false, reason: shortestWay(index, from, to, day, 'too_old') === null ? 'no_quote' : 'too_old' };
}

/** How the last quote of a pair up to a day stands to that day; from what counts to what says least. */
const standings = ['counts', 'not_yet_known', 'too_old'] as const;
type Standing = (typeof standings)[number];

function standingOf(days: PairDays<RateQuote>, day: LocalDate): Standing | null {
  const place = lastUpTo(days, day);
  const last = days[place];
  if (last === undefined) return null;
  if (last.day === day) return 'counts';
  if (daysBetween(last.day, day) > longestGap) return 'too_old';
  const next = days[place + 1];
  return next !== undefined && daysBetween(day, next.day) <= longestGap ? 'counts' : 'not_yet_known';
}

/** Place of the last day up to `day`, -1 when all are later. */
function lastUpTo(days: PairDays<RateQuote>, day: LocalDate): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle]?.day ?? day) <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * The currencies between two on the shortest way over at most three pairs that all stand at least as well as `worst`;
 * null when there is no such way. Always looked for from the code that comes first, so that the way back is the same.
 */
function shortestWay(
  index: QuoteIndex,
  from: CurrencyCode,
  to: CurrencyCode,
  day: LocalDate,
  worst: Standing,
): readonly CurrencyCode[] | null {
  const worstPlace = standings.indexOf(worst);
  const joins = (days: PairDays<RateQuote> | undefined): boolean => {
    const standing = days === undefined ? null : standingOf(days, day);
    return standing !== null && standings.indexOf(standing) <= worstPlace;
  };
  const [first, last] = from < to ? [from, to] : [to, from];
  const neighbours = index.get(first);
  const targets = index.get(last);
  if (neighbours === undefined || targets === undefined) return null;
  if (joins(targets.get(first))) return [];
  const near = [...neighbours].filter(([code, days]) => code !== last && joins(days)).map(([code]) => code);
  const one = near.find((code) => joins(targets.get(code)));
  if (one !== undefined) return [one];
  for (const code of near) {
    for (const [next, days] of index.get(code) ?? []) {
      if (next !== first && next !== last && joins(targets.get(next)) && joins(days)) {
        return first === from ? [code, next] : [next, code];
      }
    }
  }
  return null;
}

/** The rate along a way on which every pair counts. */
function followWay<Q extends RateQuote>(
  index: QuoteIndex<Q>,
  from: CurrencyCode,
  way: readonly CurrencyCode[],
  day: LocalDate,
): RateOnDay<Q> {
  const quotes: Q[] = [];
  let at = from;
  let whole = makeRate(from, from, 1n, 1n);
  for (const to of way) {
    const days = index.get(at)?.get(to) ?? [];
    const published: PairDay<Q> | undefined = days[lastUpTo(days, day)];
    const quote = published?.quotes.find((each) => each.from === at) ?? published?.quotes[0];
    assert(quote !== undefined, `${at} was quoted with ${to} up to ${day}`);
    whole = chainRates(whole, quote.from === at ? quote.rate : inverseRate(quote.rate));
    quotes.push(quote);
    at = to;
  }
  return { ok: true, rate: whole, quotes, via: way.slice(0, -1) };
}
