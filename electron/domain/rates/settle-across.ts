import { assert } from '../../../shared/kernel/assert.ts';
import { convert } from '../../../shared/money/convert.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { Rate } from '../../../shared/money/rate.ts';
import { subtract } from '../../../shared/money/subtract.ts';

/** One side of a settlement: an amount, and the booked rate of its own day from its currency to the base currency. */
export type BookedSide = { readonly amount: Money; readonly rate: Rate };

export type AcrossSettled = {
  /** What is given up, in its own currency: the batch's net that was owed. */
  readonly given: Money;
  /** What came for it, in its own currency: the bank line. */
  readonly received: Money;
  /** What each was worth in the base currency on its own day. */
  readonly givenWorth: Money;
  readonly receivedWorth: Money;
  /** receivedWorth − givenWorth, exactly: a gain, or a loss where it is negative. */
  readonly gain: Money;
};

/**
 * The realised difference when an amount owed in one currency is settled in another, or at another day's rate. Each
 * side is converted with one rounding, half to even, to whole minor units of the base currency; an amount that is in
 * it already is taken as it stands. Source: IAS 21, paragraph 28: differences on settling monetary items at other rates than they were
 * recognised at go to profit or loss.
 * @throws AssertionFault when a rate is not one from its amount's currency, or the two rates have different bases.
 */
export function settleAcross(given: BookedSide, received: BookedSide): AcrossSettled {
  assert(given.rate.to === received.rate.to, `${given.rate.to} and ${received.rate.to} are not one base currency`);
  const givenWorth = worthOf(given);
  const receivedWorth = worthOf(received);
  return {
    given: given.amount,
    received: received.amount,
    givenWorth,
    receivedWorth,
    gain: subtract(receivedWorth, givenWorth),
  };
}

function worthOf({ amount, rate }: BookedSide): Money {
  assert(rate.from === amount.currency, `a rate of ${rate.from} does not value ${amount.currency}`);
  // Parts of a paisa of the base currency are in the books (decision 001) and stay there: nothing is converted.
  return amount.currency === rate.to ? amount : convert(amount, rate);
}
