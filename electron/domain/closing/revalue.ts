import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { convert } from '../../../shared/money/convert.ts';
import { isZero, zero, type Money } from '../../../shared/money/money.ts';
import type { Rate } from '../../../shared/money/rate.ts';
import { subtract } from '../../../shared/money/subtract.ts';
import { sum } from '../../../shared/money/sum.ts';
import { costOfBalance, type MovedAt } from './cost-of-balance.ts';

/** What was booked to an account on a day: the sum of its postings, debits positive, and the rate it was booked at. */
export type BookedSum = {
  readonly day: LocalDate;
  readonly amount: Money;
  /** From the amount's currency to the base currency; null when no rate was known for that day. */
  readonly rate: Rate | null;
};

/** One account in one foreign currency, with all that was booked to it up to the closing day. Sums of one day are joined. */
export type ForeignBalance = {
  readonly account: string;
  readonly currency: CurrencyCode;
  readonly sums: readonly BookedSum[];
};

export type RevaluationFacts = {
  readonly base: CurrencyCode;
  /** The closing day, named where its rate is missing. */
  readonly on: LocalDate;
  /** The rate of the closing day from each currency to the base currency. */
  readonly closing: ReadonlyMap<CurrencyCode, Rate>;
  /** Monetary accounts only: what is to be received or paid in money. */
  readonly balances: readonly ForeignBalance[];
};

export type RevaluedBalance = {
  readonly account: string;
  /** In its own currency, debit positive. */
  readonly balance: Money;
  /** What the books hold it at in the base currency: each day's sum at its booked rate. */
  readonly carried: Money;
  /** What the balance that is left was worth when it came; what came first has left first. */
  readonly cost: Money;
  /** What it is worth in the base currency at the closing rate. */
  readonly worth: Money;
  /** cost − carried, exactly: what came and has left again brought so much more than it came at. Realised, for good. */
  readonly settled: Money;
  /** worth − cost, exactly: what is left is worth so much more than it came at. Unrealised: taken back next month. */
  readonly difference: Money;
};

export type MissingRate = { readonly currency: CurrencyCode; readonly day: LocalDate };

export type Revaluation = {
  /** In the order of the balances given; those without any difference are left out. */
  readonly lines: readonly RevaluedBalance[];
  /** Rates without which some balance could not be valued, each once, by currency and day. */
  readonly missing: readonly MissingRate[];
};

/**
 * Differences of exchange at the end of a month: monetary items in foreign currencies are carried at the closing rate, and what that
 * changes goes to profit or loss (IAS 21, paragraphs 23(a) and 28). The part that belongs to what has left is
 * realised, the part that belongs to what is left is not; both together are worth − carried, however they are
 * parted. Each conversion is one rounding, half to even, to whole minor units of the base currency. Nothing is worth
 * nothing at any rate, so a day or balance of zero asks for none.
 * @throws AssertionFault for a balance in the base currency, a sum in another currency, or a rate between others.
 */
export function revalue({ base, on, closing, balances }: RevaluationFacts): Revaluation {
  const lines: RevaluedBalance[] = [];
  const missing = new Map<string, MissingRate>();

  /** In the base currency; null after the rate's absence was noted. */
  const valued = (amount: Money, rate: Rate | null, day: LocalDate): Money | null => {
    if (isZero(amount)) return zero(base);
    if (rate !== null) {
      assert(rate.to === base, `a rate to ${rate.to} does not value in ${base}`);
      return convert(amount, rate);
    }
    missing.set(`${amount.currency} ${day}`, { currency: amount.currency, day });
    return null;
  };

  for (const { account, currency, sums } of balances) {
    assert(currency !== base, `${account} is in ${base} already`);
    const days = joinDays(currency, sums);
    const balance = sum(
      currency,
      days.map(({ amount }) => amount),
    );
    const worth = valued(balance, closing.get(currency) ?? null, on);
    const moves: MovedAt[] = [];
    for (const { day, amount, rate } of days) {
      const then = valued(amount, rate, day);
      if (then !== null) moves.push({ amount, worth: then });
    }
    if (worth === null || moves.length < days.length) continue;
    const carried = sum(
      base,
      moves.map((move) => move.worth),
    );
    const cost = costOfBalance(base, moves);
    const settled = subtract(cost, carried);
    const difference = subtract(worth, cost);
    if (!isZero(settled) || !isZero(difference)) {
      lines.push({ account, balance, carried, cost, worth, settled, difference });
    }
  }
  const names = [...missing.keys()].toSorted();
  return { lines, missing: names.flatMap((name) => missing.get(name) ?? []) };
}

/** One sum a day, earliest first: what came and went on one day did so at one rate. */
function joinDays(currency: CurrencyCode, sums: readonly BookedSum[]): readonly BookedSum[] {
  const days = new Map<LocalDate, BookedSum>();
  for (const each of sums) {
    const before = days.get(each.day);
    const amount = sum(currency, before === undefined ? [each.amount] : [before.amount, each.amount]);
    days.set(each.day, { day: each.day, amount, rate: before?.rate ?? each.rate });
  }
  return [...days.values()].toSorted((left, right) => (left.day < right.day ? -1 : 1));
}
