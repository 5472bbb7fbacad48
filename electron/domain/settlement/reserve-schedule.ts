import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import { addDays, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { isNegative, isZero, money, type Money } from '../../../shared/money/money.ts';
import { subtract } from '../../../shared/money/subtract.ts';
import { sum } from '../../../shared/money/sum.ts';
import { compareText } from '../matching/in-order.ts';

/** What a provider kept back on a day, and when it promised to give it back; null where no agreement says when. */
type ReserveHold = {
  readonly id: string;
  readonly day: LocalDate;
  readonly amount: Money;
  readonly releaseOn: LocalDate | null;
};

/** What a provider gave back on a day. It does not say which holds it is for. */
type ReserveRelease = { readonly id: string; readonly day: LocalDate; readonly amount: Money };

/** `held` before its date, `due` from its date for the days of grace, `overdue` after them; `released` when nothing is open. */
type HoldState = 'held' | 'due' | 'overdue' | 'released';

type ScheduledHold = {
  readonly id: string;
  readonly day: LocalDate;
  readonly releaseOn: LocalDate | null;
  /** held = released + open. */
  readonly held: Money;
  readonly released: Money;
  readonly open: Money;
  readonly state: HoldState;
};

type ReserveSchedule = {
  /** In the order in which they fall due. */
  readonly holds: readonly ScheduledHold[];
  /** `open` is what the reserve should hold; `due` and `overdue` are the parts of it in that state. */
  readonly totals: Readonly<Record<'held' | 'released' | 'open' | 'due' | 'overdue' | 'unallocated', Money>>;
  /** What was given back and no hold before it explains: a hold is missing, or the provider gave too much. */
  readonly unallocated: readonly ReserveRelease[];
};

type Reserve = {
  readonly currency: CurrencyCode;
  readonly holds: readonly ReserveHold[];
  readonly releases: readonly ReserveRelease[];
  /** What happens after this day is not seen. */
  readonly asOf: LocalDate;
  /** How many days after its date a release may still come without being overdue (it goes into the next batch). */
  readonly graceDays: number;
};

/**
 * The rolling reserve of one provider account in one currency, as of a day: which holds have been given back, which are
 * due. A release goes to the holds of its day and before, those that fall due first taken first; so a release that comes early
 * takes what would have come next. open = held − (releases − unallocated), to the last unit, in whatever order the rows are given.
 * @throws AssertionFault for an amount that is negative (the caller turns a provider's signs round) or of another currency.
 */
export function reserveSchedule({ currency, holds, releases, asOf, graceDays }: Reserve): ReserveSchedule {
  for (const { id, amount } of [...holds, ...releases])
    assert(!isNegative(amount) && amount.currency === currency, `${id} is no amount of a reserve in ${currency}`);
  const seen = <R extends Dated>(rows: readonly R[]): readonly R[] => rows.filter(({ day }) => day <= asOf);
  const known = seen(holds);
  const { openUnits, unallocated } = allocateReleases(known, seen(releases));
  const scheduled = known.toSorted(byDueDate).map((hold): ScheduledHold => {
    const open = money(currency, openUnits.get(hold) ?? 0n);
    const { id, day, releaseOn, amount: held } = hold;
    return {
      id,
      day,
      releaseOn,
      held,
      released: subtract(held, open),
      open,
      state: stateOf(hold, open, asOf, graceDays),
    };
  });
  const openIn = (state: HoldState): readonly Money[] =>
    scheduled.filter((hold) => hold.state === state).map(({ open }) => open);
  const totals = {
    held: scheduled.map(({ held }) => held),
    released: scheduled.map(({ released }) => released),
    open: scheduled.map(({ open }) => open),
    due: openIn('due'),
    overdue: openIn('overdue'),
    unallocated: unallocated.map(({ amount }) => amount),
  };
  return {
    holds: scheduled,
    totals: {
      held: sum(currency, totals.held),
      released: sum(currency, totals.released),
      open: sum(currency, totals.open),
      due: sum(currency, totals.due),
      overdue: sum(currency, totals.overdue),
      unallocated: sum(currency, totals.unallocated),
    },
    unallocated,
  };
}

function stateOf({ releaseOn }: ReserveHold, open: Money, asOf: LocalDate, graceDays: number): HoldState {
  if (isZero(open)) return 'released';
  if (releaseOn === null || asOf < releaseOn) return 'held';
  return asOf <= addDays(releaseOn, graceDays) ? 'due' : 'overdue';
}

/** Day by day: what is open of each hold after all releases, and what is left of a release when no hold is open. */
function allocateReleases(
  holds: readonly ReserveHold[],
  releases: readonly ReserveRelease[],
): { readonly openUnits: ReadonlyMap<ReserveHold, bigint>; readonly unallocated: readonly ReserveRelease[] } {
  const openUnits = new Map(holds.map((hold) => [hold, hold.amount.units]));
  const unallocated: ReserveRelease[] = [];
  const coming = holds.toSorted(byDay);
  let known = 0;
  // The holds made so far in the order they fall due; those before `first` are given back whole.
  let queue: ReserveHold[] = [];
  let first = 0;
  for (const { id, day, amount } of releases.toSorted(byDay)) {
    const made = known;
    while ((coming[known]?.day ?? never) <= day) known += 1;
    if (known > made) {
      queue = [...queue.slice(first), ...coming.slice(made, known)].toSorted(byDueDate);
      first = 0;
    }
    let left = amount.units;
    for (let hold = queue[first]; hold !== undefined && left > 0n; hold = queue[first]) {
      const open = openUnits.get(hold) ?? 0n;
      const taken = open < left ? open : left;
      openUnits.set(hold, open - taken);
      left -= taken;
      if (taken === open) first += 1;
    }
    if (left > 0n) unallocated.push({ id, day, amount: money(amount.currency, left) });
  }
  return { openUnits, unallocated };
}

/** After every day there is. */
const never = '9999-12-31';

type Dated = { readonly id: string; readonly day: LocalDate };

const byDay = (left: Dated, right: Dated): number => compareText(left.day, right.day) || compareText(left.id, right.id);

/** The earliest date first; what has none comes last. */
const byDueDate = (left: ReserveHold, right: ReserveHold): number =>
  compareText(left.releaseOn ?? never, right.releaseOn ?? never) || byDay(left, right);
