import type { CashbackState } from '../../../shared/contract/cashback.ts';
import { daysBetween, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { money, zero, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { sentence, type Sentence } from '../../../shared/wording/sentence.ts';
import type { CashbackRow } from './cashback-row.ts';
import type { JudgedRow } from './judge-rows.ts';
import type { OpenDue } from './open-dues.ts';

/** A payment and what became of its cashback. due = received + rounding + waiting + missing, but where an offer of `up to`
 * came to less than its most. */
export type RowOutcome = {
  readonly row: CashbackRow;
  readonly state: CashbackState;
  readonly due: Money;
  readonly received: Money;
  /** What it lost, or won, because a receipt for several payments was rounded once. */
  readonly rounding: Money;
  readonly waiting: Money;
  readonly missing: Money;
  /** The day by which it should have come; null where nothing is due. */
  readonly by: LocalDate | null;
  /** Whether the account where it arrives is known through that day: what is missing may else only not be seen. */
  readonly seen: boolean;
  readonly why: Sentence;
  readonly outcome: Sentence | null;
};

type Known = {
  readonly today: LocalDate;
  readonly seenThrough: LocalDate | null;
  /** Every receipt whole, and how many payments it pays. */
  readonly receipts: ReadonlyMap<string, { readonly amount: Money; readonly pays: number }>;
};

export function outcomeOf({ row, judged, due, why }: JudgedRow, open: OpenDue | null, known: Known): RowOutcome {
  const nothing = zero(due.currency);
  if (judged !== 'due' || open === null) {
    const state = judged === 'asks' ? 'asks' : 'not_due';
    const none = { due: nothing, received: nothing, rounding: nothing, waiting: nothing, missing: nothing };
    return { row, state, ...none, by: null, seen: true, why, outcome: null };
  }
  const amount = (units: bigint): Money => money(due.currency, units);
  const received = open.parts.reduce((sum, { units }) => sum + units, 0n);
  const { by } = open.due;
  const isOver = known.today > by;
  const state = stateOf(open, isOver);
  return {
    row,
    state,
    due,
    received: amount(received),
    rounding: amount(open.parts.reduce((sum, { rounding }) => sum + rounding, 0n)),
    waiting: isOver ? nothing : amount(open.left),
    missing: isOver ? amount(open.left) : nothing,
    by,
    seen: known.seenThrough !== null && known.seenThrough >= by,
    why,
    outcome: outcomeText(open, state, amount(received), known),
  };
}

function stateOf({ due, left, parts }: OpenDue, isOver: boolean): CashbackState {
  if (left > 0n) return isOver ? (parts.length === 0 ? 'missing' : 'short') : 'waiting';
  return parts.some(({ on }) => on > due.by) ? 'late' : 'received';
}

function outcomeText(open: OpenDue, state: CashbackState, received: Money, known: Known): Sentence {
  const { due, left, parts } = open;
  const rest = toWire(money(due.amount.currency, left));
  const { by } = due;
  if (left > 0n) {
    if (parts.length > 0)
      return sentence(state === 'waiting' ? 'cashback_short_waiting' : 'cashback_short', {
        received: toWire(received),
        rest,
        by,
      });
    return nothingCame(open, state, known);
  }
  // Receipts are laid against payments by how well they fit, not by their days.
  const on = parts.reduce((latest, part) => (part.on > latest ? part.on : latest), parts[0]?.on ?? by);
  if (state === 'late')
    return sentence('cashback_came_late', { amount: toWire(received), on, by, days: daysBetween(by, on) });
  const lump = parts.length === 1 ? known.receipts.get(parts[0]?.receipt ?? '') : undefined;
  return lump !== undefined && lump.pays > 1
    ? sentence('cashback_came_in_lump', {
        amount: toWire(received),
        lump: toWire(lump.amount),
        on,
        payments: lump.pays,
      })
    : sentence('cashback_came', { amount: toWire(received), on });
}

function nothingCame({ due: { atMost, amount, by } }: OpenDue, state: CashbackState, known: Known): Sentence {
  const wire = toWire(amount);
  const isSeen = known.seenThrough !== null && known.seenThrough >= by;
  if (atMost) {
    const facts = { most: wire, by };
    if (state === 'waiting') return sentence('cashback_waiting_up_to', facts);
    return sentence(isSeen ? 'cashback_missing_up_to' : 'cashback_not_seen_up_to', facts);
  }
  if (state === 'waiting') return sentence('cashback_waiting', { amount: wire, by });
  return sentence(isSeen ? 'cashback_missing' : 'cashback_not_seen', { amount: wire, by });
}
