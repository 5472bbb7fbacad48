import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { convert } from '../../../shared/money/convert.ts';
import { isZero, zero, type Money } from '../../../shared/money/money.ts';
import type { Rate } from '../../../shared/money/rate.ts';
import { subtract } from '../../../shared/money/subtract.ts';
import { sum } from '../../../shared/money/sum.ts';

/** What was booked to an account on a day: the sum of its postings, debits positive, and the rate it was booked at. */
export type BookedSum = {
  readonly day: LocalDate;
  readonly amount: Money;
  /** From the amount's currency to the base currency; null when no rate was known for that day. */
  readonly rate: Rate | null;
};

/** One account in one foreign currency, with all that was booked to it up to the closing day. */
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
  /** What it is worth in the base currency at the closing rate. */
  readonly worth: Money;
  /** worth − carried, exactly: to be debited to the account's value, or credited where it is negative. */
  readonly difference: Money;
};

export type MissingRate = { readonly currency: CurrencyCode; readonly day: LocalDate };

export type Revaluation = {
  /** In the order of the balances given; those without a difference are left out. */
  readonly lines: readonly RevaluedBalance[];
  /** Rates without which some balance could not be valued, each once, by currency and day. */
  readonly missing: readonly MissingRate[];
};

/**
 * Unrealised differences at the end of a month: monetary items in foreign currencies are carried at the closing rate, and what that
 * changes goes to profit or loss (IAS 21, paragraphs 23(a) and 28). Each conversion is one rounding, half to
 * even, to whole minor units of the base currency. Nothing is worth nothing at any rate, so a sum or balance of zero
 * asks for none. A balance of zero may still have a difference: it was left at other rates than it was entered at.
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
    const balance = sum(
      currency,
      sums.map(({ amount }) => amount),
    );
    const worth = valued(balance, closing.get(currency) ?? null, on);
    const parts = sums.map(({ amount, rate, day }) => valued(amount, rate, day));
    const known = parts.filter((part) => part !== null);
    if (worth === null || known.length < parts.length) continue;
    const carried = sum(base, known);
    const difference = subtract(worth, carried);
    if (!isZero(difference)) lines.push({ account, balance, carried, worth, difference });
  }
  const names = [...missing.keys()].toSorted();
  return { lines, missing: names.flatMap((name) => missing.get(name) ?? []) };
}
