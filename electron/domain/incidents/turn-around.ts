import {
  failedPaymentKind,
  turnAroundRules,
  type PaidTo,
  type TurnAroundRule,
} from '../../../shared/catalogue/turn-around-rules.ts';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { MethodId } from '../../../shared/catalogue/methods.ts';
import { addDays, daysBetween, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { money, type Money } from '../../../shared/money/money.ts';
import { fromWire } from '../../../shared/money/wire.ts';

/** By when a debit must be back with the customer, and what is owed for each day after. */
export type TurnAround = {
  /** The last day on which it is in time. */
  readonly due: LocalDate;
  readonly perDay: Money;
  readonly source: string;
};

export type FailedPayment = {
  /** Of the merchant: the rules hold where both ends are in their country. */
  readonly country: string;
  readonly method: MethodId;
  readonly currency: CurrencyCode;
  readonly day: LocalDate;
  readonly paidTo?: PaidTo;
};

/** The rule a failed payment falls under on its day; null where none is known. Days are those of the calendar. */
export function turnAroundOf(payment: FailedPayment): TurnAround | null {
  const kind = failedPaymentKind[payment.method];
  const rule = turnAroundRules
    .filter((one) => isFor(one, payment) && one.kind === kind)
    .toSorted((left, right) => (left.since < right.since ? 1 : -1))[0];
  if (rule === undefined) return null;
  return { due: addDays(payment.day, rule.days), perDay: fromWire(rule.perDay), source: rule.source };
}

const isFor = (rule: TurnAroundRule, { country, currency, day, paidTo = 'merchant' }: FailedPayment): boolean =>
  rule.country === country && rule.perDay.currency === currency && rule.paidTo === paidTo && day >= rule.since;

/** Whole days of delay: on the day it is due there is none, on the next there is one. */
export const delayDays = ({ due }: Pick<TurnAround, 'due'>, until: LocalDate): number =>
  Math.max(0, daysBetween(due, until));

/** What the customer is owed for the delay until a day. */
export const compensation = ({ due, perDay }: TurnAround, until: LocalDate): Money =>
  money(perDay.currency, perDay.units * BigInt(delayDays({ due }, until)));
