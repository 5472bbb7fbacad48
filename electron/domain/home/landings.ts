import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { add } from '../../../shared/money/add.ts';
import { isNegative, zero, type Money } from '../../../shared/money/money.ts';

/** A payout or a payment on its way. */
export type OnItsWay = {
  readonly amount: Money;
  readonly what: 'batch' | 'payment';
  /** The day after which it is late. */
  readonly due: LocalDate;
  /** By when it should be at the bank: `due` of a payout; of a payment, whose payout is still to come, a later day. */
  readonly lands: LocalDate;
  /** The bank shows it over another amount or in another currency: nobody waits for it, somebody has to look at it. */
  readonly arrived: boolean;
};

export type Landing = {
  readonly when: 'overdue' | 'arrived' | 'by' | 'deducted';
  readonly by: LocalDate | null;
  readonly amount: Money;
  readonly batches: number;
  readonly payments: number;
};

/**
 * What is on its way by when it should land: what is overdue in one part with the first day it was due, then what arrived otherwise
 * than it was told and nothing links yet, then day by day, last what is negative, which nobody waits for: a provider takes it out of a payout to come. All parts come to the whole, exactly.
 */
export function landings(currency: CurrencyCode, items: readonly OnItsWay[], today: LocalDate): readonly Landing[] {
  const parts = new Map<string, Landing>();
  for (const { amount, what, due, lands, arrived } of items) {
    const when = arrived ? 'arrived' : isNegative(amount) ? 'deducted' : due < today ? 'overdue' : 'by';
    const key = when === 'by' ? lands : when;
    const known = parts.get(key) ?? { when, by: null, amount: zero(currency), batches: 0, payments: 0 };
    const day = when === 'overdue' ? due : when === 'by' ? lands : null;
    parts.set(key, {
      when,
      by: known.by === null || (day !== null && day < known.by) ? day : known.by,
      amount: add(known.amount, amount),
      batches: known.batches + (what === 'batch' ? 1 : 0),
      payments: known.payments + (what === 'payment' ? 1 : 0),
    });
  }
  return [...parts.values()].toSorted((one, other) => placeOf(one) - placeOf(other) || compare(one.by, other.by));
}

const placeOf = ({ when }: Landing): number => ['overdue', 'arrived', 'by', 'deducted'].indexOf(when);

const compare = (one: LocalDate | null, other: LocalDate | null): number =>
  one === other ? 0 : (one ?? '') < (other ?? '') ? -1 : 1;
