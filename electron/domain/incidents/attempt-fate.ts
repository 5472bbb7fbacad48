import type { AttemptFate, AttemptMark } from '../../../shared/contract/incidents.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';
import { compensation, delayDays, type TurnAround } from './turn-around.ts';

export type KnownOfAttempt = {
  readonly outcome: 'declined' | 'pending';
  /** The last that a person noted. */
  readonly marked: { readonly what: AttemptMark; readonly on: LocalDate } | null;
  readonly later: 'payment' | 'order' | null;
  readonly rule: TurnAround | null;
};

export type FateOfAttempt = {
  readonly fate: AttemptFate;
  readonly delayDays: number;
  /** Due to the customer as of today; null where nobody said that they were debited, or no rule is known. */
  readonly compensation: Money | null;
};

/**
 * What became of an attempt as of today. What a person noted last goes first; but that the customer was debited, or was not,
 * gives way to money that arrived with the merchant after all. A payment that is pending stays so when the order was paid by another one: the customer may have paid twice.
 */
export function fateOfAttempt({ outcome, marked, later, rule }: KnownOfAttempt, today: LocalDate): FateOfAttempt {
  const none = { delayDays: 0, compensation: null };
  if (marked?.what === 'returned') return { fate: 'returned', ...delayed(rule, marked.on) };
  if (later === 'payment') return { fate: 'captured', ...none };
  if (marked?.what === 'debited') return { fate: 'debited', ...delayed(rule, today) };
  if (marked?.what === 'not_debited') return { fate: 'not_debited', ...none };
  if (outcome === 'pending') return { fate: rule !== null && today > rule.due ? 'overdue' : 'pending', ...none };
  return { fate: later === 'order' ? 'paid_again' : 'failed', ...none };
}

const delayed = (rule: TurnAround | null, until: LocalDate): Pick<FateOfAttempt, 'delayDays' | 'compensation'> =>
  rule === null
    ? { delayDays: 0, compensation: null }
    : { delayDays: delayDays(rule, until), compensation: compensation(rule, until) };
