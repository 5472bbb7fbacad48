import { institutions, type InstitutionId } from '../../../shared/catalogue/institutions.ts';
import { addDays, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { absolute, isZero, negate, type Money } from '../../../shared/money/money.ts';
import { payable } from '../../../shared/money/payable.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { sentence } from '../../../shared/wording/sentence.ts';
import type { FoundException } from '../matching/found-exception.ts';

/** What one batch leaves to another, or takes up from one. */
export type Carried = {
  readonly id: string;
  readonly accountId: string;
  readonly institution: InstitutionId;
  readonly reference: string | null;
  readonly batch: string;
  readonly settledOn: LocalDate;
  /** Signed as the row moves what the provider owes: above zero where the batch leaves a debt of the merchant's to another. */
  readonly amount: Money;
  readonly net: Money;
};

/** The next payout takes it up; a provider that pays once a week has it then. */
const daysToArrive = 7;

/**
 * What batches left to a next one and none took up, each by its row. A row that takes something up answers the earliest of its
 * amount that was left before it. One that nothing was left for comes from before these books, and is in order.
 */
export function lostCarryForward(rows: readonly Carried[], today: LocalDate): { id: string; found: FoundException }[] {
  const open = new Map<string, Carried[]>();
  for (const row of rows) {
    // A batch that leaves something to the next leaves all it has: it comes to nothing itself.
    const waiting = open.get(keyOf(row, row.amount)) ?? [];
    if (waiting.length > 0) waiting.shift();
    else if (isZero(payable(row.net))) {
      const key = keyOf(row, negate(row.amount));
      open.set(key, [...(open.get(key) ?? []), row]);
    }
  }
  return [...open.values()]
    .flat()
    .filter(({ settledOn }) => addDays(settledOn, daysToArrive) < today)
    .map((row) => ({ id: row.id, found: exceptionOf(row) }));
}

/** Under which a row looks for what was left before it: of the same account, with the opposite sign. */
const keyOf = ({ accountId }: Carried, { currency, units }: Money): string => `${accountId} ${currency} ${units}`;

function exceptionOf({ institution, reference, batch, settledOn, amount }: Carried): FoundException {
  const { name } = institutions[institution];
  // What moved the provider's debt up left the merchant's behind, and the other way round.
  const left = payable(negate(amount));
  return {
    kind: 'not_settled',
    paymentIds: [],
    batchIds: [],
    lineIds: [],
    amountAtRisk: absolute(left),
    references: [batch, ...(reference === null ? [] : [reference])],
    occurredOn: settledOn,
    due: addDays(settledOn, daysToArrive),
    why: sentence('carry_forward_lost', { reference: batch, amount: toWire(left), institution: name }),
    next: sentence('next_ask_provider', { institution: name, reference: reference ?? batch }),
  };
}
